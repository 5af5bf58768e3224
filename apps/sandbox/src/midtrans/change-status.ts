import { Injectable } from '@nestjs/common';
import { AnnounceTransaction } from '../notifications/announce-transaction';
import { Deliveries } from '../notifications/deliveries';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { MidtransError } from './midtrans-error';
import { type Transaction, type TransactionStatus, isOverdue, nextStatuses } from './transaction';
import { Transactions } from './transactions';

export type PlainStatus = Exclude<TransactionStatus, 'pending' | 'refund' | 'partial_refund'>;

/** Moves a transaction and tells the merchant, in one commit. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly store: SandboxStore,
    private readonly transactions: Transactions,
    private readonly announce: AnnounceTransaction,
    private readonly deliveries: Deliveries,
    private readonly clock: SandboxClock,
  ) {}

  /**
   * @param ref order id or transaction id
   * @param change what else is true from then on
   * @throws MidtransError 404 unknown, 412 when the state does not allow it
   */
  execute(ref: string, to: PlainStatus, change: Partial<Transaction> = {}): Transaction {
    const transaction = this.transactions.get(ref);
    // The clock has expired it even if its alarm has not rung yet.
    if (to !== 'expire' && isOverdue(transaction, this.clock.now())) this.move(transaction, 'expire');
    const current = this.transactions.get(transaction.id);
    if (!nextStatuses[current.status].includes(to)) throw new MidtransError('412');
    return this.move(current, to, change);
  }

  private move(transaction: Transaction, to: PlainStatus, change: Partial<Transaction> = {}): Transaction {
    return this.store.atomically(() => {
      const at = this.clock.iso();
      const takenBack = to === 'chargeback' || to === 'partial_chargeback' || (to === 'deny' && transaction.settledAt !== null) ? { takenBackAt: at } : {};
      const after: Transaction = { ...transaction, ...takenBack, status: to, settledAt: to === 'settlement' ? at : transaction.settledAt, ...change };
      this.transactions.save(after);
      this.announce.execute(after);
      for (const id of this.transactions.takeSurplus()) {
        this.transactions.forget(id);
        this.deliveries.forgetTransaction(id);
      }
      return after;
    });
  }
}
