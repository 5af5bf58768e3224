import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';

export type DiscrepancyKind = 'wrong_amount' | 'card_challenged' | 'double_payment' | 'reversed' | 'unexplained' | 'refund_failed' | 'payout_unclear' | 'payout_slow' | 'payout_missing_there' | 'payout_missing_here' | 'payout_amount' | 'payout_status' | 'settlement_missing_there' | 'settlement_missing_here' | 'settlement_amount' | 'settlement_fee' | 'settlement_twice' | 'settlement_reversed' | 'settlement_no_file' | 'settlement_unreadable' | 'books';

@Injectable()
export class DiscrepanciesRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a ticket, once for each kind and subject (an attempt, a refund or a payout). */
  async raise(kind: DiscrepancyKind, subject: string, intentId: string | null, detail: object): Promise<void> {
    await this.database.rows(
      'INSERT INTO payments.discrepancy (id, kind, subject, intent_id, detail, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (kind, subject) DO NOTHING',
      [newId(), kind, subject, intentId, JSON.stringify(detail), this.clock.now()],
    );
  }

  /** Somebody, or the rail itself, has said what is true. Rides on the unique key. */
  async resolve(kind: DiscrepancyKind, subject: string, by: string, resolution: string): Promise<void> {
    await this.database.rows('UPDATE payments.discrepancy SET resolved_at = $3, resolved_by = $4, resolution = $5 WHERE kind = $1 AND subject = $2 AND resolved_at IS NULL', [kind, subject, this.clock.now(), by, resolution]);
  }

  /** As `resolve`, by whose word the rail acted: it counts also when the rail's own notification was noted first. */
  async sign(kind: DiscrepancyKind, subject: string, by: string, resolution: string): Promise<void> {
    await this.database.rows(`UPDATE payments.discrepancy SET resolved_at = $3, resolved_by = $4, resolution = $5 WHERE kind = $1 AND subject = $2 AND (resolved_at IS NULL OR resolved_by = 'rail')`, [kind, subject, this.clock.now(), by, resolution]);
  }

  /** Attempts with a doubted card nobody has decided about in time, longest waiting first; rides on discrepancy_open. */
  async overdueCards(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT d.subject AS id FROM payments.discrepancy d JOIN payments.attempt a ON a.id = d.subject AND a.status = 'pending'
        WHERE d.kind = 'card_challenged' AND d.resolved_at IS NULL AND coalesce((d.detail->>'decideBy')::timestamptz, d.created_at) <= $1
        ORDER BY coalesce((d.detail->>'decideBy')::timestamptz, d.created_at), d.id LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Attempts whose money a bank took back; rides on discrepancy_intent. */
  reversals(intentId: string): Promise<{ attemptId: string; status: string; at: Date }[]> {
    return this.database.rows(`SELECT subject AS "attemptId", detail->>'status' AS status, created_at AS at FROM payments.discrepancy WHERE intent_id = $1 AND kind = 'reversed' ORDER BY id`, [intentId]);
  }
}
