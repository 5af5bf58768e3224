import { Injectable } from '@nestjs/common';
import type { Actor } from '@etalase/platform';
import { needsSecondFactor } from '../domain/roles';
import type { SecondFactorState } from '../domain/second-factor';
import { SecondFactorsRepository } from '../persistence/second-factors.repository';

/** What a session still has to do before its rights of office count. */
@Injectable()
export class SecondFactorOf {
  constructor(private readonly factors: SecondFactorsRepository) {}

  async execute(actor: Pick<Actor, 'personId' | 'grants' | 'isProven'>): Promise<SecondFactorState> {
    if (!actor.grants.some((grant) => needsSecondFactor(grant.role))) return 'none';
    if (actor.isProven) return 'proven';
    return (await this.factors.find(actor.personId))?.confirmedAt ? 'prove' : 'enrol';
  }
}
