import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { provinceOf, regencyOf } from '@etalase/regions';

/** Who coordinates classes where these people live. */
@Injectable()
export class PlanCoordinators {
  constructor(private readonly people: PeopleDirectory) {}

  /** Coordinator → how many of these villages' people are theirs; somebody with two places has the sum. */
  async of(villageCodes: readonly string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const [scopeKind, placeOf] of [['regency', regencyOf], ['province', provinceOf]] as const) {
      const places = villageCodes.map(placeOf);
      const found = await this.people.withRoleInMany({ roles: ['coordinator'], scopeKind, scopeIds: [...new Set(places)] });
      for (const { id, scopeId } of found) counts.set(id, (counts.get(id) ?? 0) + places.filter((place) => place === scopeId).length);
    }
    return counts;
  }
}
