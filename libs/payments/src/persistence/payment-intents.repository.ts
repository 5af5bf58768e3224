import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { AttemptRecord, IntentRecord, SplitRecord } from '../domain/records';

export interface NewIntent {
  id: string;
  reference: string;
  amount: Rupiah;
  description: string;
  payerName: string;
  payerPhone: string;
  isReserved: boolean;
  expiresAt: Date;
  createdAt: Date;
  splits: { reference: string; account: string; amount: Rupiah; label: string }[];
}

/** As json_agg gives it: times are still text. */
type AttemptJson = Omit<AttemptRecord, 'expiresAt' | 'createdAt'> & { expiresAt: string | null; createdAt: string };
type IntentRow = Omit<IntentRecord, 'attempts' | 'splits'> & { attempts: AttemptJson[]; splits: SplitRecord[] };

@Injectable()
export class PaymentIntentsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the reference already has an intent. */
  async insert(intent: NewIntent): Promise<boolean> {
    const { splits } = intent;
    const rows = await this.database.rows(
      `WITH made AS (
         INSERT INTO payments.intent (id, reference, amount, description, payer_name, payer_phone, expires_at, created_at, is_reserved)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $13) ON CONFLICT ON CONSTRAINT intent_reference DO NOTHING RETURNING id)
       INSERT INTO payments.split (reference, intent_id, position, account, amount, label)
       SELECT s.reference, made.id, s.position, s.account, s.amount, s.label
         FROM made, unnest($9::text[], $10::text[], $11::bigint[], $12::text[]) WITH ORDINALITY AS s (reference, account, amount, label, position)
       RETURNING reference`,
      [intent.id, intent.reference, intent.amount, intent.description, intent.payerName, intent.payerPhone, intent.expiresAt, intent.createdAt,
        splits.map((s) => s.reference), splits.map((s) => s.account), splits.map((s) => s.amount), splits.map((s) => s.label), intent.isReserved],
    );
    return rows.length > 0;
  }

  /** The whole intent in one round trip; rides on primary keys, UNIQUE (intent_id, number), split_intent, refund_intent. */
  async load(id: string): Promise<IntentRecord | null> {
    const [row] = await this.database.rows<IntentRow>(
      `SELECT i.id, i.reference, i.status, i.amount, i.description, i.payer_name AS "payerName", i.payer_phone AS "payerPhone", i.expires_at AS "expiresAt", i.is_reserved AS "isReserved",
              i.paid_at AS "paidAt", i.late_attempt_id AS "lateAttemptId", i.late_outcome AS "lateOutcome",
              coalesce((SELECT sum(r.amount) FROM payments.refund r WHERE r.intent_id = i.id AND r.kind <> 'double' AND r.status IN ('pending', 'requires_action', 'succeeded')), 0)::bigint AS "amountRefunded",
              coalesce((SELECT json_agg(json_build_object('id', a.id, 'number', a.number, 'method', a.method, 'status', a.status, 'booked', a.booked, 'failure', a.failure,
                        'instrument', a.instrument, 'expiresAt', a.expires_at, 'createdAt', a.created_at) ORDER BY a.number DESC) FROM payments.attempt a WHERE a.intent_id = i.id), '[]') AS attempts,
              (SELECT json_agg(json_build_object('reference', s.reference, 'account', s.account, 'amount', s.amount, 'label', s.label, 'state', s.state, 'refunded', s.refunded) ORDER BY s.position)
                 FROM payments.split s WHERE s.intent_id = i.id) AS splits
         FROM payments.intent i WHERE i.id = $1`,
      [id],
    );
    if (!row) return null;
    const attempts = row.attempts.map((attempt) => ({ ...attempt, createdAt: new Date(attempt.createdAt), expiresAt: attempt.expiresAt === null ? null : new Date(attempt.expiresAt) }));
    return { ...row, attempts };
  }

  /** Takes the intent's lock for the rest of the transaction. @returns its status then, `null` when there is none. */
  async lock(id: string): Promise<Pick<IntentRecord, 'id' | 'reference' | 'status' | 'amount' | 'lateAttemptId' | 'lateOutcome'> | null> {
    const [row] = await this.database.rows<Pick<IntentRecord, 'id' | 'reference' | 'status' | 'amount' | 'lateAttemptId' | 'lateOutcome'>>(
      `SELECT id, reference, status, amount, late_attempt_id AS "lateAttemptId", late_outcome AS "lateOutcome" FROM payments.intent WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** Under the lock. @returns false when an attempt is still open. */
  async cancel(id: string, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `UPDATE payments.intent SET status = 'canceled', canceled_at = $2
        WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM payments.attempt WHERE intent_id = $1 AND status = 'pending') RETURNING id`,
      [id, at],
    );
    return rows.length > 0;
  }

  /** Under the lock: the late payment becomes the payment. */
  async revive(id: string, attemptId: string, at: Date): Promise<void> {
    await this.database.rows(
      `WITH intent AS (UPDATE payments.intent SET status = 'succeeded', late_outcome = 'revived', paid_at = $3, method = (SELECT method FROM payments.attempt WHERE id = $2) WHERE id = $1),
            attempt AS (UPDATE payments.attempt SET booked = 'escrow' WHERE id = $2)
       UPDATE payments.split SET state = 'held' WHERE intent_id = $1 AND state = 'waiting'`,
      [id, attemptId, at],
    );
  }

  /** @returns false when it has ended. */
  async extend(id: string, expiresAt: Date): Promise<boolean> {
    const rows = await this.database.rows(`UPDATE payments.intent SET expires_at = greatest(expires_at, $2) WHERE id = $1 AND status NOT IN ('succeeded', 'canceled') RETURNING id`, [id, expiresAt]);
    return rows.length > 0;
  }

  async markLateRefunded(id: string): Promise<void> {
    await this.database.rows(`UPDATE payments.intent SET late_outcome = 'refunded' WHERE id = $1`, [id]);
  }
}
