import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from '../../../apps/sandbox/src/midtrans/transaction';

/**
 * Tells the sandbox, which is not running yet, what it would know of the demo's payments: lines of its own journal
 * (apps/sandbox/src/store/journal.ts). An order that waits for money can then be paid there, and a paid one refunded.
 */
export function rememberOutside(dataDir: string, transactions: readonly Transaction[]): void {
  remember(dataDir, transactions.map((row) => ['transactions', row.id, row]));
}

/** And what its bank knows: in whose name the accounts of the demo's shops stand, so that they can be paid out to. */
export function rememberAccounts(dataDir: string, accounts: readonly { provider: string; number: string; name: string }[]): void {
  remember(dataDir, accounts.map(({ provider, number, name }) => ['bank-accounts', `${provider} ${number}`, { name }]));
}

function remember(dataDir: string, changes: readonly (readonly [collection: string, key: string, value: object])[]): void {
  if (changes.length === 0) return;
  const folder = join(dataDir, 'sandbox');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'journal.jsonl'), changes.map((change) => `${JSON.stringify([change])}\n`).join(''), { mode: 0o600 });
}
