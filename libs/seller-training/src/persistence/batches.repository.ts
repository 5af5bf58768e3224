import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { BatchState, Profile, SeatRule, Taken } from '../domain/batch';
import { countersOf } from '../domain/batch';

export interface ProgramRow {
  id: string;
  code: string;
  title: string;
  theme: string;
  organiser: string;
  sponsors: string[];
  partners: string[];
  year: number;
  createdAt: Date;
}

export interface BatchRow {
  id: string;
  programId: string;
  code: string;
  title: string;
  courseVersionId: string;
  regionCode: string;
  quota: number;
  confirmed: number;
  taken: Taken;
  rules: SeatRule[];
  opensAt: Date;
  closesAt: Date;
  /** ISO days in the batch's timezone. */
  startsOn: string;
  endsOn: string;
  timezone: string;
  offerHours: number;
  /** Basis points of the sessions that must be attended. */
  attendanceShare: number;
  byNomination: boolean;
  state: BatchState;
  note: string;
  createdAt: Date;
  createdBy: string;
}

export const BATCH = `b.id, b.program_id AS "programId", b.code, b.title, b.course_version_id AS "courseVersionId", b.region_code AS "regionCode", b.quota, b.confirmed, b.taken, b.seat_rules AS rules,
  b.opens_at AS "opensAt", b.closes_at AS "closesAt", b.starts_on::text AS "startsOn", b.ends_on::text AS "endsOn", b.timezone, b.offer_hours AS "offerHours", b.attendance_share AS "attendanceShare",
  b.by_nomination AS "byNomination", b.state, b.note, b.created_at AS "createdAt", b.created_by AS "createdBy"`;

@Injectable()
export class BatchesRepository {
  constructor(private readonly database: Database) {}

  async addProgram({ id, code, title, theme, organiser, sponsors, partners, year, createdAt }: ProgramRow): Promise<boolean> {
    const added = await this.database.change(
      'INSERT INTO training.program (id, code, title, theme, organiser, sponsors, partners, year, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING',
      [id, code, title, theme, organiser, sponsors, partners, year, createdAt],
    );
    return added > 0;
  }

  async program(id: string): Promise<ProgramRow | null> {
    const rows = await this.database.rows<ProgramRow>('SELECT id, code, title, theme, organiser, sponsors, partners, year, created_at AS "createdAt" FROM training.program WHERE id = $1', [id]);
    return rows[0] ?? null;
  }

  programs(): Promise<ProgramRow[]> {
    return this.database.rows('SELECT id, code, title, theme, organiser, sponsors, partners, year, created_at AS "createdAt" FROM training.program ORDER BY year DESC, title LIMIT 500');
  }

  /** @returns false when the code is taken. */
  async add(batch: BatchRow): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.batch (id, program_id, code, title, course_version_id, region_code, quota, seat_rules, opens_at, closes_at, starts_on, ends_on, timezone, offer_hours, attendance_share, by_nomination, state, note, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) ON CONFLICT DO NOTHING`,
      [
        batch.id, batch.programId, batch.code, batch.title, batch.courseVersionId, batch.regionCode, batch.quota, JSON.stringify(batch.rules), batch.opensAt, batch.closesAt,
        batch.startsOn, batch.endsOn, batch.timezone, batch.offerHours, batch.attendanceShare, batch.byNomination, batch.state, batch.note, batch.createdAt, batch.createdBy,
      ],
    );
    return added > 0;
  }

  /** All that a plan says. @returns false when the code is taken */
  async revise(batch: BatchRow): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE training.batch SET program_id = $2, code = $3, title = $4, course_version_id = $5, region_code = $6, quota = $7, seat_rules = $8, opens_at = $9, closes_at = $10, starts_on = $11, ends_on = $12,
              timezone = $13, offer_hours = $14, attendance_share = $15, by_nomination = $16, note = $17
        WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM training.batch other WHERE other.code = $3 AND other.id <> $1)`,
      [
        batch.id, batch.programId, batch.code, batch.title, batch.courseVersionId, batch.regionCode, batch.quota, JSON.stringify(batch.rules), batch.opensAt, batch.closesAt, batch.startsOn, batch.endsOn,
        batch.timezone, batch.offerHours, batch.attendanceShare, batch.byNomination, batch.note,
      ],
    );
    return changed > 0;
  }

  async byId(id: string): Promise<BatchRow | null> {
    const rows = await this.database.rows<BatchRow>(`SELECT ${BATCH} FROM training.batch b WHERE b.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The batch, held until the transaction ends. Lock order: batch, then its seats by id. */
  async lock(id: string): Promise<BatchRow | null> {
    const rows = await this.database.rows<BatchRow>(`SELECT ${BATCH} FROM training.batch b WHERE b.id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  async setState(id: string, state: BatchState): Promise<void> {
    await this.database.rows('UPDATE training.batch SET state = $2 WHERE id = $1', [id, state]);
  }

  /**
   * Takes a seat if the quota and every rule allow it, in the one statement that counts it: the row is read anew after
   * waiting for whoever takes one at the same time. @returns whether there was one
   */
  async takeSeat(id: string, profile: Profile): Promise<boolean> {
    const taken = await this.database.change(
      `UPDATE training.batch SET confirmed = confirmed + 1, taken = training.count_seat(taken, $2, 1)
        WHERE id = $1 AND state IN ('open', 'running') AND training.has_seat(quota, confirmed, taken, seat_rules, $3, $4, $5)`,
      [id, countersOf(profile), profile.villageCode, profile.sex, profile.participantType],
    );
    return taken > 0;
  }

  async freeSeat(id: string, profile: Profile): Promise<void> {
    await this.database.rows('UPDATE training.batch SET confirmed = confirmed - 1, taken = training.count_seat(taken, $2, -1) WHERE id = $1', [id, countersOf(profile)]);
  }

  /** The rule as the database reads it; a test compares it with the one in code. */
  async hasSeat(quota: number, confirmed: number, taken: Taken, rules: readonly SeatRule[], profile: Profile): Promise<boolean> {
    const rows = await this.database.rows<{ has: boolean }>('SELECT training.has_seat($1, $2, $3, $4, $5, $6, $7) AS has', [
      quota, confirmed, JSON.stringify(taken), JSON.stringify(rules), profile.villageCode, profile.sex, profile.participantType,
    ]);
    return rows[0]?.has ?? false;
  }
}
