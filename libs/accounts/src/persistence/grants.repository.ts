import { Injectable } from '@nestjs/common';
import { Database, type Grant } from '@etalase/platform';

export interface NewGrant extends Grant {
  id: string;
  personId: string;
  cause: string;
  grantedBy: string | null;
}

@Injectable()
export class GrantsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the person has this role in this scope already. */
  async give(grant: NewGrant, now: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO accounts.role_grant (id, person_id, role, scope_kind, scope_id, cause, granted_by, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (person_id, role, scope_kind, scope_id) WHERE valid_until IS NULL DO NOTHING RETURNING id`,
      [grant.id, grant.personId, grant.role, grant.scopeKind, grant.scopeId, grant.cause, grant.grantedBy, now],
    );
    return rows.length > 0;
  }

  /** @returns false when there was nothing to end. */
  async end(personId: string, grant: Grant, now: Date): Promise<boolean> {
    const changed = await this.database.change(
      'UPDATE accounts.role_grant SET valid_until = $5 WHERE person_id = $1 AND role = $2 AND scope_kind = $3 AND scope_id = $4 AND valid_until IS NULL',
      [personId, grant.role, grant.scopeKind, grant.scopeId, now],
    );
    return changed > 0;
  }
}
