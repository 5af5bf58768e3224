import { Injectable } from '@nestjs/common';
import { Database, type ScopeKind } from '@etalase/platform';

export interface PersonContact {
  id: string;
  phone: string;
  name: string | null;
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** The person with this phone, made when there is none. A name that is known is kept. */
  async ensure(id: string, phone: string, name: string | null, now: Date): Promise<PersonContact & { isNew: boolean }> {
    const [row] = await this.database.rows<PersonContact & { isNew: boolean }>(
      `INSERT INTO accounts.person AS p (id, phone, name, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (phone) DO UPDATE SET name = coalesce(p.name, excluded.name)
       RETURNING id, phone, name, xmax = 0 AS "isNew"`,
      [id, phone, name, now],
    );
    if (!row) throw new Error('insert of a person returned nothing');
    return row;
  }

  async rename(id: string, name: string): Promise<boolean> {
    return (await this.database.change('UPDATE accounts.person SET name = $2 WHERE id = $1', [id, name])) === 1;
  }

  byIds(ids: readonly string[]): Promise<PersonContact[]> {
    return this.database.rows('SELECT id, phone, name FROM accounts.person WHERE id = ANY($1::uuid[])', [ids]);
  }

  async byPhone(phone: string): Promise<PersonContact | undefined> {
    const [row] = await this.database.rows<PersonContact>('SELECT id, phone, name FROM accounts.person WHERE phone = $1', [phone]);
    return row;
  }

  /** Rides on role_grant_of_scope. */
  withRole(roles: readonly string[], scopeKind: ScopeKind, scopeIds: readonly string[], now: Date): Promise<(PersonContact & { scopeId: string })[]> {
    return this.database.rows(
      `SELECT DISTINCT p.id, p.phone, p.name, g.scope_id AS "scopeId" FROM accounts.role_grant g JOIN accounts.person p ON p.id = g.person_id
        WHERE g.scope_kind = $2 AND g.scope_id = ANY($3::text[]) AND g.role = ANY($1::text[]) AND g.valid_until IS NULL AND g.valid_from <= $4
        ORDER BY p.id`,
      [roles, scopeKind, scopeIds, now],
    );
  }
}
