import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { Capability } from '../domain/course';
import type { WaiverKind, WaiverState } from '../domain/waiver';

export interface WaiverRow {
  id: string;
  personId: string;
  capability: Capability;
  kind: WaiverKind;
  reason: string;
  /** ISO date; `null` for good. */
  lastDay: string | null;
  /** `null`: the system itself. */
  askedBy: string | null;
  askedAt: Date;
  state: WaiverState;
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionNote: string | null;
}

const WAIVER = 'id, person_id AS "personId", capability, kind, reason, last_day::text AS "lastDay", asked_by AS "askedBy", asked_at AS "askedAt", state, decided_by AS "decidedBy", decided_at AS "decidedAt", decision_note AS "decisionNote"';

@Injectable()
export class WaiversRepository {
  constructor(private readonly database: Database) {}

  /** @returns `false` when one for this person and right is waiting already */
  async ask({ id, personId, capability, kind, reason, lastDay, askedBy, askedAt }: Omit<WaiverRow, 'state' | 'decidedBy' | 'decidedAt' | 'decisionNote'>): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.waiver (id, person_id, capability, kind, reason, last_day, asked_by, asked_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked')
       ON CONFLICT (person_id, capability) WHERE state = 'asked' DO NOTHING`,
      [id, personId, capability, kind, reason, lastDay, askedBy, askedAt],
    );
    return added > 0;
  }

  async lock(id: string): Promise<WaiverRow | null> {
    const [row] = await this.database.rows<WaiverRow>(`SELECT ${WAIVER} FROM training.waiver WHERE id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  async decide(id: string, { state, by, at, note }: { state: WaiverState; by: string; at: Date; note: string | null }): Promise<void> {
    await this.database.rows('UPDATE training.waiver SET state = $2, decided_by = $3, decided_at = $4, decision_note = $5 WHERE id = $1', [id, state, by, at, note]);
  }

  /** The longest waiting first; rides on waiver_waiting. */
  async waiting({ limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<WaiverRow>> {
    const after = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const rows = await this.database.rows<WaiverRow>(`SELECT ${WAIVER} FROM training.waiver WHERE state = 'asked' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`, [after, limit + 1]);
    return toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  /** Newest first; rides on waiver_of_person. */
  ofPerson(personId: string): Promise<WaiverRow[]> {
    return this.database.rows(`SELECT ${WAIVER} FROM training.waiver WHERE person_id = $1 ORDER BY id DESC LIMIT 100`, [personId]);
  }

  /** For those who have nothing yet: neither asked for nor given. @returns the new ones */
  async allow(people: readonly { id: string; personId: string }[], capability: Capability, reason: string, at: Date): Promise<{ id: string; personId: string }[]> {
    return this.database.rows(
      `INSERT INTO training.waiver (id, person_id, capability, kind, reason, asked_at, state, decided_at)
       SELECT p.id, p."personId", $2, 'administrative', $3, $4, 'approved', $4 FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, "personId" uuid)
        WHERE NOT EXISTS (SELECT FROM training.capability_grant g WHERE g.person_id = p."personId" AND g.capability = $2)
          AND NOT EXISTS (SELECT FROM training.waiver w WHERE w.person_id = p."personId" AND w.capability = $2)
       RETURNING id, person_id AS "personId"`,
      [JSON.stringify(people), capability, reason, at],
    );
  }

  /** @returns `false` when this course was open already */
  async open(course: string, at: Date): Promise<boolean> {
    return (await this.database.change('INSERT INTO training.opening (course, opened_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [course, at])) > 0;
  }

  /** The reasons written about a person who asks to be forgotten. */
  async forget(personId: string): Promise<void> {
    await this.database.rows('DELETE FROM training.waiver WHERE person_id = $1', [personId]);
  }
}
