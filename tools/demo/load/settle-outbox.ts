import { Clock } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { Get } from './boot';

/**
 * What this transaction has written to the outbox is past: its facts are told to nobody and its due work is done. Only
 * deadlines that lie ahead stay, so that live orders go on by themselves. Call inside the transaction that wrote them.
 */
export async function settleOutbox(get: Get): Promise<void> {
  await get(Database).change(
    `UPDATE platform.outbox SET dispatched_at = $1
      WHERE dispatched_at IS NULL AND xmin = pg_current_xact_id()::xid AND (run_at IS NULL OR run_at <= $1)`,
    [get(Clock).now()],
  );
}
