import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { AgeBand, Profile, SeatState, Sex } from '../domain/batch';

export interface SeatRow extends Profile {
  id: string;
  batchId: string;
  learnerId: string;
  state: SeatState;
  /** Order of asking. */
  place: number;
  sex: Sex;
  ageBand: AgeBand;
  printedName: string;
  nominationId: string | null;
  offeredUntil: Date | null;
  askedAt: Date;
  changedAt: Date;
}

const SEAT = `s.id, s.batch_id AS "batchId", s.learner_id AS "learnerId", s.state, s.place, s.village_code AS "villageCode", s.sex, s.age_band AS "ageBand", s.participant_type AS "participantType",
  s.printed_name AS "printedName", s.nomination_id AS "nominationId", s.offered_until AS "offeredUntil", s.asked_at AS "askedAt", s.changed_at AS "changedAt"`;

@Injectable()
export class SeatsRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when this person already has or waits for a seat in the batch (seat_once). */
  async add(seat: Omit<SeatRow, 'place'>): Promise<SeatRow | null> {
    const rows = await this.database.rows<SeatRow>(
      `INSERT INTO training.seat AS s (id, batch_id, learner_id, state, village_code, sex, age_band, participant_type, printed_name, nomination_id, offered_until, asked_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (batch_id, learner_id) WHERE state IN ('confirmed', 'waitlisted', 'offered') DO NOTHING RETURNING ${SEAT}`,
      [seat.id, seat.batchId, seat.learnerId, seat.state, seat.villageCode, seat.sex, seat.ageBand, seat.participantType, seat.printedName, seat.nominationId, seat.offeredUntil, seat.askedAt, seat.changedAt],
    );
    return rows[0] ?? null;
  }

  async byId(id: string): Promise<SeatRow | null> {
    const rows = await this.database.rows<SeatRow>(`SELECT ${SEAT} FROM training.seat s WHERE s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The seat a person has or waits for. */
  async ofLearner(batchId: string, learnerId: string): Promise<SeatRow | null> {
    const rows = await this.database.rows<SeatRow>(`SELECT ${SEAT} FROM training.seat s WHERE s.batch_id = $1 AND s.learner_id = $2 AND s.state IN ('confirmed', 'waitlisted', 'offered')`, [batchId, learnerId]);
    return rows[0] ?? null;
  }

  /** Whoever has, is offered or waits for a seat; rides on seat_once. */
  async learnersOf(batchId: string, states: readonly ('confirmed' | 'offered' | 'waitlisted')[]): Promise<string[]> {
    const rows = await this.database.rows<{ learnerId: string }>(`SELECT learner_id AS "learnerId" FROM training.seat WHERE batch_id = $1 AND state IN ('confirmed', 'waitlisted', 'offered') AND state = ANY ($2) ORDER BY learner_id`, [batchId, states]);
    return rows.map(({ learnerId }) => learnerId);
  }

  /** All seats of a person, the newest first; rides on seat_of_learner. */
  allOf(learnerId: string): Promise<SeatRow[]> {
    return this.database.rows(`SELECT ${SEAT} FROM training.seat s WHERE s.learner_id = $1 ORDER BY s.place DESC LIMIT 50`, [learnerId]);
  }

  async move(id: string, state: SeatState, at: Date, offeredUntil: Date | null = null): Promise<void> {
    await this.database.rows('UPDATE training.seat SET state = $2, changed_at = $3, offered_until = $4 WHERE id = $1', [id, state, at, offeredUntil]);
  }

  /** Those who wait, in the order they asked; rides on seat_waiting. */
  waiting(batchId: string, limit: number): Promise<SeatRow[]> {
    return this.database.rows(`SELECT ${SEAT} FROM training.seat s WHERE s.batch_id = $1 AND s.state = 'waitlisted' ORDER BY s.place LIMIT $2`, [batchId, limit]);
  }

  /** How many of a batch wait up to this place, the one who has it included; rides on seat_waiting. */
  async lineUpTo(batchId: string, place: number): Promise<number> {
    const rows = await this.database.rows<{ count: number }>(`SELECT count(*)::int AS count FROM training.seat WHERE batch_id = $1 AND state = 'waitlisted' AND place <= $2`, [batchId, place]);
    return rows[0]?.count ?? 0;
  }

  /** Offers that nobody has answered in time; rides on seat_offer. */
  lapsedOffers(now: Date, limit: number): Promise<SeatRow[]> {
    return this.database.rows(`SELECT ${SEAT} FROM training.seat s WHERE s.state = 'offered' AND s.offered_until <= $1 ORDER BY s.offered_until LIMIT $2`, [now, limit]);
  }

  /** Everybody of a batch, in the order they asked. */
  async ofBatch(batchId: string, { limit, cursor, states }: { limit: number; cursor?: string | undefined; states: readonly SeatState[] }): Promise<Page<SeatRow>> {
    const after = decodeCursor(cursor, ['bigint'])?.[0] ?? null;
    const rows = await this.database.rows<SeatRow>(`SELECT ${SEAT} FROM training.seat s WHERE s.batch_id = $1 AND s.state = ANY($2) AND ($3::bigint IS NULL OR s.place > $3) ORDER BY s.place LIMIT $4`, [batchId, states, after, limit + 1]);
    return toPage(rows, limit, (row) => [row.place], (row) => row);
  }
}
