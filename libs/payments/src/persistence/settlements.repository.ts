import { Injectable } from '@nestjs/common';
import { Clock, type Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { Standing } from '../domain/judge-rail-status';
import type { SplitShare } from '../domain/journals';
import type { MethodKey } from '../domain/methods';
import type { RailTransaction } from '../domain/rail';
import type { AttemptStatus, Booked } from '../domain/states';
import type { PaymentIntentStatus } from '../domain/views';

/** An intent and one of its attempts, locked. */
export interface LockedAttempt extends Standing {
  intentId: string;
  reference: string;
  attemptId: string;
  method: MethodKey;
  railStatus: string | null;
  splits: SplitShare[];
}

export interface Outcome {
  intentStatus: PaymentIntentStatus;
  attemptStatus: AttemptStatus;
  booked: Booked;
  failure: string | null;
  /** Set when the splits become held. */
  paidAt: Date | null;
  isLate: boolean;
  /** Less than was held: what a reserved card, of one split, was captured for. */
  captured?: Rupiah;
}

@Injectable()
export class SettlementsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Both rows are locked, intent first: after waiting for somebody else's commit PostgreSQL re-reads locked rows only,
   * and judging by a stale attempt would call a repeated notification a double payment. For the same reason other attempts are
   * asked for by a statement of their own, once the lock is held.
   */
  async lock(attemptId: string): Promise<LockedAttempt | null> {
    const [row] = await this.database.rows<LockedAttempt>(
      `SELECT i.id AS "intentId", i.reference, i.status AS "intentStatus", i.late_attempt_id IS NOT NULL AS "hasLatePayment", i.amount,
              i.is_reserved AND (SELECT count(*) FROM payments.split s WHERE s.intent_id = i.id) = 1 AS "mayBeLess",
              a.id AS "attemptId", a.status AS "attemptStatus", a.booked, a.method, a.rail_status AS "railStatus",
              (SELECT json_agg(json_build_object('reference', s.reference, 'account', s.account, 'amount', s.amount) ORDER BY s.position) FROM payments.split s WHERE s.intent_id = i.id) AS splits
         FROM payments.attempt a JOIN payments.intent i ON i.id = a.intent_id WHERE a.id = $1 FOR NO KEY UPDATE OF i, a`,
      [attemptId],
    );
    return row ?? null;
  }

  /** Under the lock: whether the intent has another code that may still be paid. Rides on attempt_one_pending. */
  async hasOtherOpen({ intentId, attemptId }: Pick<LockedAttempt, 'intentId' | 'attemptId'>): Promise<boolean> {
    return (await this.database.rows(`SELECT FROM payments.attempt WHERE intent_id = $1 AND id <> $2 AND status = 'pending' LIMIT 1`, [intentId, attemptId])).length > 0;
  }

  /** Writes the new standing of intent, attempt and splits in one round trip, and that the notifications about it are dealt with. @returns as `hasOtherOpen` */
  async write(row: LockedAttempt, seen: RailTransaction, outcome: Outcome): Promise<{ hasOtherOpen: boolean }> {
    const [standing] = await this.database.rows<{ hasOtherOpen: boolean }>(
      `WITH intent AS (
         UPDATE payments.intent
            SET status = $3, amount = coalesce($13, amount), reserved_amount = CASE WHEN $13::bigint IS NULL THEN reserved_amount ELSE amount END, paid_at = coalesce($7, paid_at), method = CASE WHEN $7::timestamptz IS NULL THEN method ELSE $10 END,
                late_attempt_id = CASE WHEN $8 THEN $2 ELSE late_attempt_id END, late_outcome = CASE WHEN $8 THEN 'waiting' ELSE late_outcome END
          WHERE id = $1 AND (status <> $3 OR $8)),
       attempt AS (
         UPDATE payments.attempt SET status = $4, booked = $5, failure = $6, rail_status = $9, rail_transaction_id = $11 WHERE id = $2),
       heard AS (UPDATE payments.rail_notification SET applied_at = $12 WHERE rail_order_id = $2 AND applied_at IS NULL),
       held AS (UPDATE payments.split SET state = 'held', amount = coalesce($13, amount) WHERE intent_id = $1 AND state = 'waiting' AND $7::timestamptz IS NOT NULL)
       SELECT EXISTS (SELECT FROM payments.attempt WHERE intent_id = $1 AND id <> $2 AND status = 'pending') AS "hasOtherOpen"`,
      [row.intentId, row.attemptId, outcome.intentStatus, outcome.attemptStatus, outcome.booked, outcome.failure, outcome.paidAt, outcome.isLate, seen.status, row.method, seen.transactionId, this.clock.now(), outcome.captured ?? null],
    );
    return standing ?? { hasOtherOpen: false };
  }

  async noteRailStatus(attemptId: string, seen: RailTransaction): Promise<void> {
    await this.database.rows(`UPDATE payments.attempt SET rail_status = $2, rail_transaction_id = $3 WHERE id = $1`, [attemptId, seen.status, seen.transactionId]);
  }

  /** The rail never heard of the attempt, or refused it. Nothing was booked and nothing can come. */
  async abandon(row: LockedAttempt, intentStatus: PaymentIntentStatus, attemptStatus: AttemptStatus, failure: string | null): Promise<void> {
    await this.database.rows(
      `WITH intent AS (UPDATE payments.intent SET status = $3 WHERE id = $1 AND status <> $3)
       UPDATE payments.attempt SET status = $4, failure = $5 WHERE id = $2`,
      [row.intentId, row.attemptId, intentStatus, attemptStatus, failure],
    );
  }
}
