import { Injectable } from '@nestjs/common';
import { Clock, isId, parsePhone } from '@etalase/kernel';
import type { ScopeKind } from '@etalase/platform';
import type { Role } from '../domain/roles';
import { PeopleRepository, type PersonContact } from '../persistence/people.repository';

/** Who people are and how to reach them, for other contexts. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** Everyone who has one of the roles now in this scope, once each. */
  withRole({ roles, scopeKind, scopeId }: { roles: readonly Role[]; scopeKind: ScopeKind; scopeId: string }): Promise<PersonContact[]> {
    return this.withRoleInMany({ roles, scopeKind, scopeIds: [scopeId] });
  }

  /** The same for many scopes in one round trip; each row names its scope. */
  withRoleInMany({ roles, scopeKind, scopeIds }: { roles: readonly Role[]; scopeKind: ScopeKind; scopeIds: readonly string[] }): Promise<(PersonContact & { scopeId: string })[]> {
    return this.people.withRole(roles, scopeKind, scopeIds, this.clock.now());
  }

  async byIds(ids: readonly string[]): Promise<Map<string, PersonContact>> {
    return new Map((await this.people.byIds(ids)).map((person) => [person.id, person]));
  }

  /** Names by id, of those who have one. Nobody (`null`) and what acts without being a person (`program`) are left out. */
  async namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.byIds([...new Set(ids.filter(isId))]);
    return new Map([...people].flatMap(([id, { name }]) => (name ? [[id, name] as const] : [])));
  }

  /** `null` when nobody has signed in or been named with this number. */
  async byPhone(phone: string): Promise<PersonContact | null> {
    return (await this.people.byPhone(parsePhone(phone))) ?? null;
  }
}
