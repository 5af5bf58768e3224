import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { LearningEvent } from '../domain/learning/learning-event';
import type { Held } from '../domain/learning/merge-history';

export interface Arrived {
  event: LearningEvent;
  learnerId: string;
  deviceId: string;
  skewMs: number | null;
  carrierId: string | null;
  receivedAt: Date;
  hash: string;
  flags: readonly string[];
}

@Injectable()
export class LearningEventsRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it is new. */
  async add({ event, learnerId, deviceId, skewMs, carrierId, receivedAt, hash, flags }: Arrived): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.learning_event (id, enrolment_id, learner_id, device_id, seq, kind, body, occurred_at, mono_ms, skew_ms, received_at, carrier_id, hash, flags)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING`,
      [event.id, event.enrolmentId, learnerId, deviceId, event.seq, event.kind, JSON.stringify(event.body), event.at, event.mono, skewMs, receivedAt, carrierId, hash, flags],
    );
    return added === 1;
  }

  async hashOf(id: string): Promise<string | null> {
    const [row] = await this.database.rows<{ hash: string }>('SELECT hash FROM training.learning_event WHERE id = $1', [id]);
    return row?.hash ?? null;
  }

  /** Everything of one way through a course, at most a few hundred rows; rides on learning_event_enrolment. A phone that was heard later puts right the clock of what others had brought. */
  async of(enrolmentId: string): Promise<Held[]> {
    const rows = await this.database.rows<Omit<Held, 'at' | 'skewMs' | 'mono'> & { at: Date; skewMs: string | null; mono: string }>(
      `SELECT e.id, e.kind, e.enrolment_id AS "enrolmentId", e.device_id AS "deviceId", e.seq, e.body, e.occurred_at AS at, e.mono_ms AS mono, coalesce(e.skew_ms, d.skew_ms) AS "skewMs"
         FROM training.learning_event e LEFT JOIN training.device d ON d.learner_id = e.learner_id AND d.id = e.device_id WHERE e.enrolment_id = $1`,
      [enrolmentId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString(), mono: Number(row.mono), skewMs: row.skewMs === null ? null : Number(row.skewMs) }));
  }

  /** The same words of the same copied event are kept once. */
  async quarantine({ event, learnerId, deviceId, receivedAt, hash }: Omit<Arrived, 'skewMs' | 'carrierId' | 'flags'>): Promise<void> {
    await this.database.change(
      'INSERT INTO training.quarantined_event (id, event_id, hash, learner_id, device_id, event, received_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING',
      [newId(), event.id, hash, learnerId, deviceId, JSON.stringify(event), receivedAt],
    );
  }
}
