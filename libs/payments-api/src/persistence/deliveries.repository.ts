import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface DeliveryRecord {
  id: string;
  eventId: string;
  endpointId: string;
  status: 'waiting' | 'delivered' | 'given_up';
  tries: number;
  nextAt: Date | null;
}

export interface DeliveryTry {
  number: number;
  at: Date;
  tookMs: number;
  httpStatus: number | null;
  answer: string;
}

const COLUMNS = `d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", d.status, d.tries, d.next_at AS "nextAt"`;

@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  async insert(delivery: Pick<DeliveryRecord, 'id' | 'eventId' | 'endpointId'>, at: Date): Promise<void> {
    await this.database.rows('INSERT INTO payments_api.delivery (id, event_id, endpoint_id, next_at, created_at) VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING', [delivery.id, delivery.eventId, delivery.endpointId, at]);
  }

  async find(id: string): Promise<DeliveryRecord | null> {
    const [row] = await this.database.rows<DeliveryRecord>(`SELECT ${COLUMNS} FROM payments_api.delivery d WHERE d.id = $1`, [id]);
    return row ?? null;
  }

  async ofEvent(eventId: string): Promise<DeliveryRecord[]> {
    return this.database.rows<DeliveryRecord>(`SELECT ${COLUMNS} FROM payments_api.delivery d WHERE d.event_id = $1`, [eventId]);
  }

  /** Newest first with their tries; rides on delivery_endpoint. */
  ofEndpoint(endpointId: string, limit: number): Promise<(DeliveryRecord & { log: DeliveryTry[] })[]> {
    return this.database.rows(
      `SELECT ${COLUMNS}, coalesce((SELECT json_agg(json_build_object('number', t.number, 'at', t.at, 'tookMs', t.took_ms, 'httpStatus', t.http_status, 'answer', t.answer) ORDER BY t.number) FROM payments_api.delivery_try t WHERE t.delivery_id = d.id), '[]') AS log
         FROM payments_api.delivery d WHERE d.endpoint_id = $1 ORDER BY d.id DESC LIMIT $2`,
      [endpointId, limit],
    );
  }

  /** One try's end: the log and the new standing together. @param next when it is tried again; `null` at an end */
  async note(id: string, tried: DeliveryTry, status: DeliveryRecord['status'], next: Date | null): Promise<void> {
    await this.database.rows(
      `WITH log AS (INSERT INTO payments_api.delivery_try (delivery_id, number, at, took_ms, http_status, answer) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING)
       UPDATE payments_api.delivery SET tries = greatest(tries, $2), status = $7, next_at = $8, ended_at = CASE WHEN $7 = 'waiting' THEN NULL ELSE $3 END WHERE id = $1`,
      [id, tried.number, tried.at, tried.tookMs, tried.httpStatus, tried.answer, status, next],
    );
  }

  /** Events made before this id, oldest first, with their deliveries and tries. A range of the primary key: ids are time-ordered. */
  async purge(beforeId: string, limit: number): Promise<number> {
    const rows = await this.database.rows(
      `WITH old AS (SELECT o.id FROM payments_api.object o WHERE o.id > 'evt_' AND o.id < $1 AND o.kind = 'event'
                       AND NOT EXISTS (SELECT FROM payments_api.delivery d WHERE d.event_id = o.id AND d.status = 'waiting') ORDER BY o.id LIMIT $2),
            told AS (DELETE FROM payments_api.delivery WHERE event_id IN (SELECT id FROM old))
       DELETE FROM payments_api.object WHERE id IN (SELECT id FROM old) RETURNING id`,
      [beforeId, limit],
    );
    return rows.length;
  }

  /** By hand: once more, now. */
  async reopen(id: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE payments_api.delivery SET status = 'waiting', next_at = $2, ended_at = NULL WHERE id = $1`, [id, at]);
  }
}
