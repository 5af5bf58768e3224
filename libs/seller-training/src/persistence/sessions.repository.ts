import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { SessionKind, SessionProof, SessionRequirement, SessionState } from '../domain/session';

export interface AgendaItem {
  /** `09.00`, in the batch's time. */
  at: string;
  title: string;
  /** Who opens, speaks or is in charge, with the office held. */
  official: string;
}
export interface SessionRow {
  id: string;
  batchId: string;
  kind: SessionKind;
  title: string;
  venue: string;
  villageCode: string | null;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  /** Jam pelajaran of 45 minutes. */
  jp: number;
  groupNumber: number | null;
  agenda: AgendaItem[];
  requirements: SessionRequirement[];
  state: SessionState;
  note: string;
  createdAt: Date;
}
export interface SessionView extends SessionRow {
  closedAt: Date | null;
  facilitators: string[];
  present: number;
  evidence: number;
}

const SESSION = `s.id, s.batch_id AS "batchId", s.kind, s.title, s.venue, s.village_code AS "villageCode", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.capacity, s.jp, s.group_number AS "groupNumber",
  s.agenda, s.requirements, s.state, s.note, s.created_at AS "createdAt"`;
/** Rides on attendance_effective and evidence_of_session. */
const WITH_PROOF = `${SESSION}, s.closed_at AS "closedAt", ARRAY(SELECT f.person_id FROM training.session_facilitator f WHERE f.session_id = s.id ORDER BY 1) AS facilitators,
  (SELECT count(*)::int FROM training.attendance a WHERE a.session_id = s.id AND a.is_effective AND a.status IN ('present', 'late')) AS present,
  (SELECT count(*)::int FROM training.session_evidence e WHERE e.session_id = s.id) AS evidence`;
/** SQLSTATE of an exclusion constraint. */
const EXCLUDED = '23P01';

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when one of them teaches elsewhere at that time. */
  async add(session: SessionRow, facilitators: readonly string[]): Promise<boolean> {
    await this.database.rows(
      `INSERT INTO training.session (id, batch_id, kind, title, venue, village_code, starts_at, ends_at, capacity, jp, group_number, agenda, requirements, state, note, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        session.id, session.batchId, session.kind, session.title, session.venue, session.villageCode, session.startsAt, session.endsAt, session.capacity, session.jp, session.groupNumber,
        JSON.stringify(session.agenda), JSON.stringify(session.requirements), session.state, session.note, session.createdAt,
      ],
    );
    return this.assign(session.id, session.startsAt, session.endsAt, facilitators);
  }

  /** Places and times may change until it opens. @returns false when a facilitator is taken at the new time */
  async change(session: SessionRow, facilitators: readonly string[]): Promise<boolean> {
    await this.database.rows(
      `UPDATE training.session SET kind = $2, title = $3, venue = $4, village_code = $5, starts_at = $6, ends_at = $7, capacity = $8, jp = $9, group_number = $10, agenda = $11, requirements = $12, note = $13 WHERE id = $1`,
      [session.id, session.kind, session.title, session.venue, session.villageCode, session.startsAt, session.endsAt, session.capacity, session.jp, session.groupNumber, JSON.stringify(session.agenda), JSON.stringify(session.requirements), session.note],
    );
    await this.database.rows('DELETE FROM training.session_facilitator WHERE session_id = $1', [session.id]);
    return this.assign(session.id, session.startsAt, session.endsAt, facilitators);
  }

  private async assign(sessionId: string, startsAt: Date, endsAt: Date, facilitators: readonly string[]): Promise<boolean> {
    try {
      await this.database.rows('INSERT INTO training.session_facilitator (session_id, person_id, during) SELECT $1, f, tstzrange($2, $3) FROM unnest($4::uuid[]) AS f', [sessionId, startsAt, endsAt, facilitators]);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === EXCLUDED) return false;
      throw error;
    }
  }

  async byId(id: string): Promise<SessionView | null> {
    const rows = await this.database.rows<SessionView>(`SELECT ${WITH_PROOF} FROM training.session s WHERE s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async lock(id: string): Promise<SessionState | null> {
    const rows = await this.database.rows<{ state: SessionState }>('SELECT state FROM training.session WHERE id = $1 FOR UPDATE', [id]);
    return rows[0]?.state ?? null;
  }

  /** As it is, and stays until the end of the caller's transaction; many may look at once. */
  async stateHeld(id: string): Promise<SessionState | null> {
    const rows = await this.database.rows<{ state: SessionState }>('SELECT state FROM training.session WHERE id = $1 FOR SHARE', [id]);
    return rows[0]?.state ?? null;
  }

  /** Rides on session_of_batch. */
  ofBatch(batchId: string): Promise<SessionView[]> {
    return this.database.rows(`SELECT ${WITH_PROOF} FROM training.session s WHERE s.batch_id = $1 ORDER BY s.starts_at, s.id`, [batchId]);
  }

  /** Not over yet, of one facilitator; rides on session_of_facilitator. */
  ahead(personId: string, since: Date): Promise<SessionView[]> {
    return this.database.rows(
      `SELECT ${WITH_PROOF} FROM training.session_facilitator f JOIN training.session s ON s.id = f.session_id WHERE f.person_id = $1 AND s.state <> 'cancelled' AND s.ends_at > $2 ORDER BY s.starts_at LIMIT 100`,
      [personId, since],
    );
  }

  async unfinished(batchId: string): Promise<number> {
    const rows = await this.database.rows<{ count: number }>(`SELECT count(*)::int AS count FROM training.session WHERE batch_id = $1 AND state IN ('scheduled', 'open')`, [batchId]);
    return rows[0]?.count ?? 0;
  }

  async open(id: string, by: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.session SET state = 'open', opened_at = $2, opened_by = $3 WHERE id = $1`, [id, at, by]);
  }

  /** Never before it was opened, whatever two clocks say. */
  async close(id: string, by: string, at: Date, requirements: readonly SessionRequirement[]): Promise<void> {
    await this.database.rows(`UPDATE training.session SET state = 'closed', closed_at = greatest($2, opened_at), closed_by = $3, requirements = $4 WHERE id = $1`, [id, at, by, JSON.stringify(requirements)]);
  }

  /** Its facilitators are free again. */
  async cancel(id: string, note: string): Promise<void> {
    await this.database.rows(`UPDATE training.session SET state = 'cancelled', note = $2 WHERE id = $1`, [id, note]);
    await this.database.rows('DELETE FROM training.session_facilitator WHERE session_id = $1', [id]);
  }

  async proof(id: string): Promise<SessionProof> {
    const session = await this.byId(id);
    return { present: session?.present ?? 0, evidence: session?.evidence ?? 0 };
  }

  async hasEvidence(id: string): Promise<boolean> {
    return (await this.database.rows('SELECT 1 FROM training.session_evidence WHERE id = $1', [id])).length > 0;
  }

  async addEvidence(row: { id: string; sessionId: string; kind: 'photo' | 'signed_sheet'; storageKey: string; by: string; at: Date }): Promise<void> {
    await this.database.rows('INSERT INTO training.session_evidence (id, session_id, kind, storage_key, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [row.id, row.sessionId, row.kind, row.storageKey, row.by, row.at]);
  }

  evidence(sessionId: string): Promise<{ id: string; kind: string; storageKey: string; givenAt: Date }[]> {
    return this.database.rows('SELECT id, kind, storage_key AS "storageKey", given_at AS "givenAt" FROM training.session_evidence WHERE session_id = $1 ORDER BY given_at, id', [sessionId]);
  }
}
