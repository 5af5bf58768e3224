import { Injectable } from '@nestjs/common';
import { type Changes, Database, HORIZON } from '@etalase/platform';
import type { Capability } from '../domain/course';
import type { Grant, GrantState, StoredCause } from '../domain/grants';

export interface PersonGrant extends Grant {
  personId: string;
}

export interface NewGrant {
  id: string;
  personId: string;
  capability: Capability;
  cause: StoredCause;
  causeId: string;
  lastDay: string | null;
}

const GRANT = 'id, person_id AS "personId", capability, cause, cause_id AS "causeId", state, last_day::text AS "lastDay"';

@Injectable()
export class GrantsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on capability_grant_of_person. */
  ofPeople(personIds: readonly string[]): Promise<PersonGrant[]> {
    return this.database.rows(`SELECT ${GRANT} FROM training.capability_grant WHERE person_id = ANY($1::uuid[]) AND state <> 'ended'`, [personIds]);
  }

  /** Whose grants changed. Rides on capability_grant_changed. */
  async changedSince(since: string): Promise<Changes<string>> {
    const rows = await this.database.rows<{ horizon: string; personId: string | null }>(
      `WITH ${HORIZON} SELECT h.horizon, g.person_id AS "personId" FROM horizon h LEFT JOIN training.capability_grant g ON g.changed_in >= $1::xid8`,
      [since],
    );
    return { rows: rows.flatMap(({ personId }) => personId ?? []), horizon: rows[0]?.horizon ?? since };
  }

  /** From where changes are watched when nothing is kept yet. */
  async horizon(): Promise<string> {
    const [row] = await this.database.rows<{ horizon: string }>(`WITH ${HORIZON} SELECT horizon FROM horizon`);
    return row?.horizon ?? '0';
  }

  /** What is there already stays as it is. @returns the new ones */
  insert(grants: readonly NewGrant[], at: Date): Promise<PersonGrant[]> {
    return this.database.rows(
      `INSERT INTO training.capability_grant (id, person_id, capability, cause, cause_id, state, last_day, given_at)
       SELECT g.id, g."personId", g.capability, g.cause, g."causeId", 'active', g."lastDay", $2
         FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, "personId" uuid, capability text, cause text, "causeId" uuid, "lastDay" date)
       ON CONFLICT (cause_id, capability) DO NOTHING RETURNING ${GRANT}`,
      [JSON.stringify(grants), at],
    );
  }

  /** Moves what rests on one cause. @returns what moved */
  moveOfCause(causeId: string, to: GrantState, at: Date, lastDay?: string): Promise<PersonGrant[]> {
    return this.database.rows(
      `UPDATE training.capability_grant SET state = $2, ended_at = CASE WHEN $2 = 'ended' THEN $3::timestamptz END, last_day = least(last_day, coalesce($4::date, last_day)), changed_in = pg_current_xact_id()
        WHERE cause_id = $1 AND state <> 'ended' AND state <> $2 RETURNING ${GRANT}`,
      [causeId, to, at, lastDay ?? null],
    );
  }

  /** Fraud in one right casts doubt on all that opened the same: whatever it rests on. @returns what moved */
  suspend(personId: string, capabilities: readonly Capability[]): Promise<PersonGrant[]> {
    return this.database.rows(
      `UPDATE training.capability_grant SET state = 'suspended', changed_in = pg_current_xact_id() WHERE person_id = $1 AND capability = ANY($2) AND state IN ('active', 'grace') RETURNING ${GRANT}`,
      [personId, capabilities],
    );
  }

  /** Everything, whatever it rests on. */
  async endAll(personId: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.capability_grant SET state = 'ended', ended_at = $2, changed_in = pg_current_xact_id() WHERE person_id = $1 AND state <> 'ended'`, [personId, at]);
  }

  /** Active ones past their last day, and those past their grace. Rides on capability_grant_due. */
  due(today: string, graceDays: Readonly<Record<string, number>>, limit: number): Promise<PersonGrant[]> {
    return this.database.rows(
      `SELECT ${GRANT} FROM training.capability_grant
        WHERE state IN ('active', 'grace') AND last_day < $1::date AND (state = 'active' OR last_day + ($2::jsonb ->> capability)::int < $1::date) ORDER BY last_day LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [today, JSON.stringify(graceDays), limit],
    );
  }

  /** Whether the person held the capability in full at a moment; what is suspended counts for no moment. Rides on capability_grant_of_person for what has not ended. */
  async heldOn(personId: string, capability: Capability, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `SELECT 1 FROM training.capability_grant WHERE person_id = $1 AND capability = $2 AND state <> 'suspended' AND given_at <= $3 AND (last_day IS NULL OR last_day >= $3::date) AND (ended_at IS NULL OR ended_at > $3) LIMIT 1`,
      [personId, capability, at],
    );
    return rows.length > 0;
  }

  async move(id: string, to: GrantState, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.capability_grant SET state = $2, ended_at = CASE WHEN $2 = 'ended' THEN $3::timestamptz END, changed_in = pg_current_xact_id() WHERE id = $1`, [id, to, at]);
  }
}
