import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outages } from '../control/outages';
import { AnnounceTransaction } from '../notifications/announce-transaction';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { MidtransError } from './midtrans-error';
import { rails } from './rails';
import { type Refund, type Transaction, refundedAmount } from './transaction';
import { Transactions } from './transactions';

/** How long the bank takes to really move the money; days in life, short enough to watch here. */
const BANK_TAKES = 2_000;

@Injectable()
export class RefundTransaction {
  constructor(
    private readonly store: SandboxStore,
    private readonly transactions: Transactions,
    private readonly announce: AnnounceTransaction,
    private readonly outages: Outages,
    private readonly clock: SandboxClock,
  ) {}

  /**
   * @param body `{refund_key?, amount?, reason?}` or nothing for all that is left
   * @throws MidtransError 404, 406 (key used), 412 (state or rail cannot), 414 (too much), 202 (bank says no), 400
   */
  execute(ref: string, body: unknown): { transaction: Transaction; refund: Refund } {
    const transaction = this.transactions.get(ref);
    const wish = readWish(body);
    if (transaction.refunds.some((refund) => refund.key === wish.key)) throw new MidtransError('406', 'Duplicate refund ID');
    const { refund: ability, refundDays } = rails[transaction.rail];
    const isTooLate = Date.parse(transaction.settledAt ?? transaction.createdAt) + refundDays * 86_400_000 < this.clock.now();
    if (ability === 'none' || isTooLate || !['settlement', 'partial_refund'].includes(transaction.status)) {
      throw new MidtransError('412', 'Merchant cannot modify the status of the transaction');
    }
    const left = transaction.amount - refundedAmount(transaction);
    const amount = wish.amount ?? left;
    if (amount > left) throw new MidtransError('414');
    if (ability === 'full' && amount !== transaction.amount) throw new MidtransError('400', undefined, ['amount must be the full amount for this payment type']);
    if (this.outages.stateOf('refund').mode === 'down') throw new MidtransError('202');
    return this.record(transaction, amount, wish.key ?? randomUUID(), wish.reason);
  }

  private record(transaction: Transaction, amount: number, key: string, reason: string | null): { transaction: Transaction; refund: Refund } {
    const now = this.clock.now();
    const confirmedAt = now + BANK_TAKES;
    const refund: Refund = {
      refund_chargeback_id: transaction.refunds.length + 1,
      amount, key, reason,
      createdAt: new Date(now).toISOString(),
      bankConfirmedAt: new Date(confirmedAt).toISOString(),
    };
    return this.store.atomically(() => {
      const refunds = [...transaction.refunds, refund];
      const all = refundedAmount({ ...transaction, refunds }) === transaction.amount;
      const after: Transaction = { ...transaction, refunds, status: all ? 'refund' : 'partial_refund' };
      this.transactions.save(after);
      this.announce.execute(after, now);
      this.announce.execute(after, confirmedAt);
      return { transaction: after, refund };
    });
  }
}

function readWish(body: unknown): { key: string | null; amount: number | null; reason: string | null } {
  const wish = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const complaints: string[] = [];
  const amount = wish['amount'] ?? null;
  if (amount !== null && !(typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0)) complaints.push('amount must be a whole number of at least 1');
  const key = wish['refund_key'] ?? null;
  if (key !== null && !(typeof key === 'string' && /^[A-Za-z0-9._~-]{1,255}$/.test(key))) complaints.push('refund_key is invalid');
  const reason = wish['reason'] ?? null;
  if (reason !== null && !(typeof reason === 'string' && reason.length <= 255)) complaints.push('reason must be text of at most 255 characters');
  if (complaints.length > 0) throw new MidtransError('400', undefined, complaints);
  return { key: key as string | null, amount: amount as number | null, reason: reason as string | null };
}
