import { Injectable } from '@nestjs/common';
import { Database, NO_WAIT_FOR_DISK } from '@etalase/platform';
import type { MethodKey } from '../domain/methods';
import type { RailTransaction } from '../domain/rail';

export interface DueAttempt {
  id: string;
  /** Paid on a page of the rail, which knows nothing of it until somebody pays there. */
  hasPage: boolean | null;
  expiresAt: Date | null;
}

@Injectable()
export class AttemptsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Makes the next attempt of an open intent, before the rail hears of it. One statement: the intent's row is locked first,
   * so a cancellation cannot slip in between. @returns null when the intent is not open or another claim was faster.
   */
  async claim(intentId: string, number: number, method: MethodKey, at: Date, nextCheckAt: Date): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>(
      `WITH open AS (
         UPDATE payments.intent SET status = 'requires_action'
          WHERE id = $1 AND status IN ('requires_payment_method', 'requires_confirmation', 'requires_action') AND expires_at > $4 RETURNING id)
       INSERT INTO payments.attempt (id, intent_id, number, method, created_at, next_check_at)
       SELECT open.id || '-' || $2::int, open.id, $2, $3, $4, $5 FROM open ON CONFLICT DO NOTHING RETURNING id`,
      [intentId, number, method, at, nextCheckAt],
    );
    return row?.id ?? null;
  }

  /** By the primary key. */
  async pageToken(id: string): Promise<string | null> {
    const [row] = await this.database.rows<{ token: string | null }>(`SELECT instrument->>'pageToken' AS token FROM payments.attempt WHERE id = $1`, [id]);
    return row?.token ?? null;
  }

  /** Keeps the code the rail gave; what a power cut takes of it the rail says again. @returns false when the attempt was closed meanwhile. */
  async saveCode(id: string, seen: RailTransaction, expiresAt: Date, nextCheckAt: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `UPDATE payments.attempt SET instrument = $2, rail_transaction_id = $3, expires_at = $4, next_check_at = $5 WHERE id = $1 AND status = 'pending' AND ${NO_WAIT_FOR_DISK} RETURNING id`,
      [id, JSON.stringify(seen.instrument ?? {}), seen.transactionId, expiresAt, nextCheckAt],
    );
    return rows.length > 0;
  }

  /**
   * Takes the attempts whose turn it is to be asked about and moves their turn on, so that sweeps side by side share the
   * work and one attempt that always fails cannot hold up the rest. Who waits longest comes first. Rides on attempt_due.
   */
  async takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<DueAttempt[]> {
    return this.database.rows<DueAttempt>(
      `WITH due AS MATERIALIZED (
         SELECT id, next_check_at FROM payments.attempt WHERE status = 'pending' AND next_check_at <= $1 ORDER BY next_check_at, id COLLATE "C" LIMIT $3 FOR UPDATE SKIP LOCKED),
       taken AS (
         UPDATE payments.attempt a SET next_check_at = CASE WHEN a.expires_at BETWEEN $1 AND $2 THEN a.expires_at + interval '1 minute' ELSE $2 END
           FROM due WHERE a.id = due.id
         RETURNING a.id, a.instrument ? 'pageToken' AS "hasPage", a.expires_at AS "expiresAt", due.next_check_at AS waited_since)
       SELECT id, "hasPage", "expiresAt" FROM taken ORDER BY waited_since, id COLLATE "C"`,
      [now, nextCheckAt, limit],
    );
  }
}
