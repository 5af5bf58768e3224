import { Injectable } from '@nestjs/common';
import { SandboxConfig } from '../sandbox-config';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { MidtransError } from './midtrans-error';
import type { Transaction } from './transaction';

export interface TransactionFilter {
  /** Part of an order id, transaction id, or the exact number the buyer pays to. */
  readonly text?: string;
  readonly limit: number;
}

/** All transactions, found by transaction id, order id, or the number the buyer was given. */
@Injectable()
export class Transactions {
  private readonly rows: Collection<Transaction>;
  private readonly latestOfOrder = new Map<string, string>();
  /** Ids in order of finishing; the oldest are forgotten first. */
  private finished: string[] = [];

  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
  ) {
    this.rows = store.collection<Transaction>('transactions');
    for (const row of this.rows.values()) {
      this.latestOfOrder.set(row.orderId, row.id);
      if (row.status !== 'pending') this.finished.push(row.id);
    }
    store.whenCleared(() => {
      this.latestOfOrder.clear();
      this.finished = [];
    });
  }

  /** @param ref order id, transaction id, or the id of a Stripe-like intent whose newest attempt is meant */
  find(ref: string): Transaction | undefined {
    return this.rows.get(ref) ?? this.rows.get(this.latestOfOrder.get(ref) ?? '') ?? this.newestAttempt(ref);
  }

  /** `pi_<32 hex>` is paid by the order ids `<uuid>-1`, `<uuid>-2` … */
  private newestAttempt(ref: string): Transaction | undefined {
    const parts = /^pi_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(ref)?.slice(1);
    if (!parts) return undefined;
    let newest: string | undefined;
    for (let number = 1, id = this.latestOfOrder.get(`${parts.join('-')}-1`); id !== undefined; number += 1, id = this.latestOfOrder.get(`${parts.join('-')}-${number}`)) newest = id;
    return newest === undefined ? undefined : this.rows.get(newest);
  }

  /** @throws MidtransError 404 */
  get(ref: string): Transaction {
    const transaction = this.find(ref);
    if (!transaction) throw new MidtransError('404');
    return transaction;
  }

  /** Every transaction of its order, newest first. @throws MidtransError 404 */
  ofOrder(ref: string): Transaction[] {
    const { orderId } = this.get(ref);
    return [...this.rows.values()].filter((row) => row.orderId === orderId).reverse();
  }

  save(transaction: Transaction): void {
    const before = this.rows.get(transaction.id);
    this.rows.put(transaction.id, transaction);
    this.store.afterCommit(() => {
      if (!before) this.latestOfOrder.set(transaction.orderId, transaction.id);
      if (transaction.status !== 'pending' && (!before || before.status === 'pending')) this.finished.push(transaction.id);
    });
  }

  /** Ids beyond what the sandbox remembers; the caller forgets them with all that hangs on them. */
  takeSurplus(): string[] {
    return this.finished.splice(0, Math.max(0, this.finished.length - this.config.keep));
  }

  forget(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    if (this.latestOfOrder.get(row.orderId) === id) this.latestOfOrder.delete(row.orderId);
  }

  all(): Iterable<Transaction> {
    return this.rows.values();
  }

  pending(): Transaction[] {
    return [...this.rows.values()].filter((row) => row.status === 'pending');
  }

  /** Newest first. */
  list(filter: TransactionFilter): Transaction[] {
    const wanted = filter.text?.replaceAll(' ', '').toLowerCase();
    const matches = wanted ? [...this.rows.values()].filter((row) => matchesText(row, wanted)) : [...this.rows.values()];
    return matches.slice(-filter.limit).reverse();
  }

  count(): { total: number; pending: number } {
    return { total: this.rows.size, pending: this.rows.size - this.finished.length };
  }
}

function matchesText({ orderId, id, instrument }: Transaction, wanted: string): boolean {
  if (orderId.toLowerCase().includes(wanted) || id.startsWith(wanted)) return true;
  return [instrument.vaNumber, instrument.billKey, instrument.paymentCode].includes(wanted);
}
