import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { BookedCut } from '../domain/cuts';
import type { MethodKey } from '../domain/methods';
import type { RefundStatus, SplitState } from '../domain/states';

export interface RefundRecord {
  id: string;
  key: string;
  /** `released`: of a split whose seller has the money already. */
  kind: 'split' | 'released' | 'late' | 'double';
  intentId: string;
  reference: string;
  attemptId: string;
  method: MethodKey;
  splitReference: string | null;
  splitAccount: string | null;
  amount: Rupiah;
  reason: string;
  status: RefundStatus;
  sentAt: Date | null;
}

export type NewRefund = Pick<RefundRecord, 'id' | 'key' | 'kind' | 'intentId' | 'attemptId' | 'splitReference' | 'amount' | 'reason' | 'status'>;

export interface LockedSplit {
  reference: string;
  account: string;
  amount: Rupiah;
  refunded: Rupiah;
  /** What banks have taken back of it for good. */
  taken: Rupiah;
  state: SplitState;
  /** What did not go to the seller when it was released; `null`: nothing, or it is not released. */
  cut: BookedCut | null;
  /** Of what was released, what has left the seller again; below zero: came to them without a cut. */
  returned: Rupiah;
  intentId: string;
  intentReference: string;
}

const COLUMNS = `r.id, r.key, r.kind, r.intent_id AS "intentId", i.reference, r.attempt_id AS "attemptId", a.method, r.split_reference AS "splitReference", s.account AS "splitAccount",
  r.amount, r.reason, r.status, r.sent_at AS "sentAt"`;
const JOINS = `payments.refund r JOIN payments.intent i ON i.id = r.intent_id JOIN payments.attempt a ON a.id = r.attempt_id LEFT JOIN payments.split s ON s.reference = r.split_reference`;

@Injectable()
export class RefundsRepository {
  constructor(private readonly database: Database) {}

  /** Only the split is locked and only its own columns decide: the parts of one order do not queue for each other. */
  async lockSplit(reference: string): Promise<LockedSplit | null> {
    const [row] = await this.database.rows<LockedSplit>(
      `SELECT s.reference, s.account, s.amount, s.refunded, s.taken, s.state, s.cut, s.returned, s.intent_id AS "intentId", i.reference AS "intentReference"
         FROM payments.split s JOIN payments.intent i ON i.id = s.intent_id WHERE s.reference = $1 FOR NO KEY UPDATE OF s`,
      [reference],
    );
    return row ?? null;
  }

  /** The attempt whose money lies in the escrows of a paid intent. */
  async payingAttempt(intentId: string): Promise<{ id: string; method: MethodKey; total: Rupiah }> {
    const [row] = await this.database.rows<{ id: string; method: MethodKey; total: Rupiah }>(`SELECT a.id, a.method, i.amount AS total FROM payments.attempt a JOIN payments.intent i ON i.id = a.intent_id WHERE a.intent_id = $1 AND a.booked = 'escrow'`, [intentId]);
    if (!row) throw new Error(`intent ${intentId} holds money of no attempt`);
    return row;
  }

  async release(reference: string, cut: BookedCut | null, at: Date): Promise<void> {
    await this.database.rows(`UPDATE payments.split SET state = 'released', released_at = $2, cut = $3 WHERE reference = $1`, [reference, at, cut && JSON.stringify(cut)]);
  }

  /** Under the split's lock. A failed refund comes back with a negative amount. */
  async moveRefunded(reference: string, amount: Rupiah): Promise<void> {
    await this.database.rows(
      `UPDATE payments.split SET refunded = refunded + $2, returned = returned + CASE WHEN state = 'released' THEN $2 ELSE 0 END, state = CASE WHEN state = 'released' THEN state WHEN refunded + $2 + taken < amount THEN 'held' WHEN taken > 0 THEN 'taken' ELSE 'refunded' END WHERE reference = $1`,
      [reference, amount],
    );
  }

  /** @returns false when the key is taken. */
  async insert(refund: NewRefund, at: Date, nextCheckAt: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO payments.refund (id, key, kind, intent_id, attempt_id, split_reference, amount, reason, status, next_check_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [refund.id, refund.key, refund.kind, refund.intentId, refund.attemptId, refund.splitReference, refund.amount, refund.reason, refund.status, nextCheckAt, at],
    );
    return rows.length > 0;
  }

  async byKey(key: string): Promise<RefundRecord | null> {
    const [row] = await this.database.rows<RefundRecord>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE r.key = $1`, [key]);
    return row ?? null;
  }

  async byId(id: string): Promise<RefundRecord | null> {
    const [row] = await this.database.rows<RefundRecord>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE r.id = $1`, [id]);
    return row ?? null;
  }

  /** Rides on refund_intent. */
  ofIntent(intentId: string): Promise<Pick<RefundRecord, 'id' | 'key' | 'amount' | 'status'>[]> {
    return this.database.rows(`SELECT id, key, amount, status FROM payments.refund WHERE intent_id = $1 ORDER BY id`, [intentId]);
  }

  async lock(id: string): Promise<RefundRecord | null> {
    const [row] = await this.database.rows<RefundRecord>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE r.id = $1 FOR NO KEY UPDATE OF r`, [id]);
    return row ?? null;
  }

  /** Whether a bank has money of this attempt that its refunds give too: a reversal nobody has dealt with, an open dispute, or a lost one that left less than they are. By the unique keys, and refund_intent. */
  async isTakenBack(attemptId: string): Promise<boolean> {
    const rows = await this.database.rows(
      `SELECT FROM payments.discrepancy WHERE kind = 'reversed' AND subject = $1 AND resolved_at IS NULL
       UNION ALL SELECT FROM payments.dispute d JOIN payments.intent i ON i.id = d.intent_id
        WHERE d.attempt_id = $1 AND (d.state = 'open' OR (d.state = 'lost' AND d.amount > i.amount -
          (SELECT coalesce(sum(r.amount), 0) FROM payments.refund r WHERE r.intent_id = d.intent_id AND r.attempt_id = $1 AND r.status IN ('pending', 'requires_action', 'succeeded'))))`,
      [attemptId],
    );
    return rows.length > 0;
  }

  async markSent(id: string, at: Date, nextCheckAt: Date): Promise<void> {
    await this.database.rows('UPDATE payments.refund SET sent_at = coalesce(sent_at, $2), next_check_at = $3 WHERE id = $1', [id, at, nextCheckAt]);
  }

  async setStatus(id: string, status: RefundStatus, failure: string | null, endedAt: Date | null): Promise<void> {
    await this.database.rows('UPDATE payments.refund SET status = $2, failure = $3, ended_at = $4 WHERE id = $1', [id, status, failure, endedAt]);
  }

  /** Pending refunds whose turn it is; their turn moves on at once, as with attempts. Rides on refund_due. */
  async takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<{ id: string; sent: boolean; attemptId: string }[]> {
    return this.database.rows<{ id: string; sent: boolean; attemptId: string }>(
      `WITH due AS MATERIALIZED (
         SELECT id, next_check_at FROM payments.refund WHERE status = 'pending' AND next_check_at <= $1 ORDER BY next_check_at, id LIMIT $3 FOR UPDATE SKIP LOCKED),
       taken AS (
         UPDATE payments.refund r SET next_check_at = $2 FROM due WHERE r.id = due.id
         RETURNING r.id, r.sent_at IS NOT NULL AS sent, r.attempt_id AS "attemptId", due.next_check_at AS waited_since)
       SELECT id, sent, "attemptId" FROM taken ORDER BY waited_since, id`,
      [now, nextCheckAt, limit],
    );
  }
}
