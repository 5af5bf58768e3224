import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from '../../../apps/sandbox/src/midtrans/transaction';

/**
 * Tells the sandbox, which is not running yet, what it would know of the demo's payments: lines of its own journal
 * (apps/sandbox/src/store/journal.ts). An order that waits for money can then be paid there, and a paid one refunded.
 */
export function rememberOutside(dataDir: string, transactions: readonly Transaction[]): void {
  if (transactions.length === 0) return;
  const folder = join(dataDir, 'sandbox');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'journal.jsonl'), transactions.map((row) => `${JSON.stringify([['transactions', row.id, row]])}\n`).join(''), { mode: 0o600 });
}
