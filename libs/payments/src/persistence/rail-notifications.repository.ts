import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { RailNotice } from '../domain/rail';

@Injectable()
export class RailNotificationsRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the body as it came, once; a copy only counts up. @returns what we already know about its attempt (`null`: not ours). */
  async store(notice: RailNotice, body: string, at: Date, appliedAt: Date | null): Promise<{ id: number; railStatus: string | null; paymentIntentId: string; reference: string } | null> {
    const [row] = await this.database.rows<{ id: number; railStatus: string | null; paymentIntentId: string | null; reference: string }>(
      `WITH stored AS (
         INSERT INTO payments.rail_notification AS n (fingerprint, rail_order_id, claimed_status, body, received_at, applied_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (fingerprint) DO UPDATE SET copies = n.copies + 1 RETURNING id)
       SELECT stored.id, a.rail_status AS "railStatus", i.id AS "paymentIntentId", i.reference
         FROM stored LEFT JOIN payments.attempt a ON a.id = $2 LEFT JOIN payments.intent i ON i.id = a.intent_id`,
      [notice.fingerprint, notice.railOrderId, notice.claimedStatus, body, at, appliedAt],
    );
    return row?.paymentIntentId ? { ...row, paymentIntentId: row.paymentIntentId } : null;
  }

  async markApplied(railOrderId: string, receivedUntil: Date, at: Date): Promise<void> {
    // Rides on rail_notification_order.
    await this.database.rows('UPDATE payments.rail_notification SET applied_at = $3 WHERE rail_order_id = $1 AND received_at <= $2 AND applied_at IS NULL', [railOrderId, receivedUntil, at]);
  }

  /** Attempts that were told about but not asked about yet, oldest first. Rides on rail_notification_waiting. */
  async waiting(receivedBefore: Date, limit: number): Promise<{ attemptId: string }[]> {
    return this.database.rows<{ attemptId: string }>(
      `SELECT a.id AS "attemptId" FROM payments.rail_notification n JOIN payments.attempt a ON a.id = n.rail_order_id
        WHERE n.applied_at IS NULL AND n.received_at <= $1 GROUP BY a.id ORDER BY min(n.received_at) LIMIT $2`,
      [receivedBefore, limit],
    );
  }
}
