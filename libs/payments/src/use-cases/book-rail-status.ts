import { Injectable } from '@nestjs/common';
import { Outbox, Transactions } from '@etalase/platform';
import { PaymentAttemptFailed } from '../domain/events';
import { judgeRailStatus, type Verdict } from '../domain/judge-rail-status';
import type { RailTransaction } from '../domain/rail';
import { ATTEMPT_STATES, INTENT_STATES } from '../domain/states';
import { type LockedAttempt, SettlementsRepository } from '../persistence/settlements.repository';
import { BookDispute } from './book-dispute';
import { BookReceivedMoney } from './book-received-money';
import { ConfirmRefunds } from './confirm-refunds';

/** Applies what the rail said about an attempt, once and only forward, in one transaction. The rail is not called here. */
@Injectable()
export class BookRailStatus {
  constructor(
    private readonly transactions: Transactions,
    private readonly settlements: SettlementsRepository,
    private readonly money: BookReceivedMoney,
    private readonly refunds: ConfirmRefunds,
    private readonly outbox: Outbox,
    private readonly dispute: BookDispute,
  ) {}

  /**
   * @param isOurCancel we have just taken the code back ourselves: nobody is to be told
   * @returns whether the standing changed; then its notifications are marked as dealt with too
   */
  async execute(attemptId: string, seen: RailTransaction, { isOurCancel = false }: { isOurCancel?: boolean } = {}): Promise<boolean> {
    // Pending never changes anything: no transaction for it.
    if (seen.status === 'pending') return false;
    return this.transactions.run(async () => {
      const row = await this.settlements.lock(attemptId);
      if (!row) return false;
      const isWritten = await this.apply(row, seen, wordOf(judgeRailStatus(row, seen), row, isOurCancel));
      if (seen.refunds.length > 0) await this.refunds.execute(attemptId, seen.refunds);
      return isWritten;
    });
  }

  private async apply(row: LockedAttempt, seen: RailTransaction, verdict: Verdict): Promise<boolean> {
    switch (verdict.kind) {
      case 'nothing':
        if (row.railStatus !== seen.status) await this.settlements.noteRailStatus(row.attemptId, seen);
        return false;
      case 'challenged':
        await this.money.doubt(row, seen);
        return true;
      case 'reserved':
        await this.reserve(row, seen);
        await this.money.looked(row);
        return true;
      case 'ended':
        await this.end(row, seen, verdict);
        await this.money.looked(row);
        return true;
      case 'reversed':
      case 'unexplained':
        if (row.railStatus !== seen.status) await this.settlements.noteRailStatus(row.attemptId, seen);
        await this.dispute.tell(verdict.kind, row, seen);
        return false;
      default:
        await this.money.execute(row, seen, verdict);
        await this.money.looked(row);
        return true;
    }
  }

  private async reserve(row: LockedAttempt, seen: RailTransaction): Promise<void> {
    INTENT_STATES.assert(row.intentStatus, 'requires_capture');
    await this.settlements.write(row, seen, { intentStatus: 'requires_capture', attemptStatus: 'pending', booked: 'none', failure: null, paidAt: null, isLate: false });
  }

  private async end(row: LockedAttempt, seen: RailTransaction, { status, reason }: Extract<Verdict, { kind: 'ended' }>): Promise<void> {
    ATTEMPT_STATES.assert(row.attemptStatus, status);
    const isOpen = ['requires_action', 'processing', 'requires_capture'].includes(row.intentStatus);
    const intentStatus = !isOpen ? row.intentStatus : (await this.settlements.hasOtherOpen(row)) ? 'requires_action' : 'requires_payment_method';
    if (intentStatus !== row.intentStatus) INTENT_STATES.assert(row.intentStatus, intentStatus);
    await this.settlements.write(row, seen, { intentStatus, attemptStatus: status, booked: 'none', failure: reason, paidAt: null, isLate: false });
    if (reason) await this.outbox.publish(PaymentAttemptFailed, { paymentIntentId: row.intentId, reference: row.reference, amountRupiah: row.amount, attemptId: row.attemptId, reason, wasDoubted: row.intentStatus === 'processing' });
  }
}

/** A doubted card that is gone without our doing was given up by Midtrans: for its payer that is a refusal. */
function wordOf(verdict: Verdict, { intentStatus }: LockedAttempt, isOurCancel: boolean): Verdict {
  return verdict.kind === 'ended' && verdict.status === 'canceled' && intentStatus === 'processing' && !isOurCancel ? { kind: 'ended', status: 'failed', reason: 'denied' } : verdict;
}
