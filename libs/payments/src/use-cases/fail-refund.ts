import { Injectable } from '@nestjs/common';
import { Clock, subtract, ZERO } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { RefundFailed } from '../domain/events';
import { refundFailedJournal } from '../domain/journals';
import { REFUND_STATES } from '../domain/states';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

/**
 * The rail will never do this refund: the money goes back where it was set aside from, and a person gets a ticket. What was
 * set aside before the rest was released goes to the seller, who has that rest: an escrow that has ended holds nothing.
 */
@Injectable()
export class FailRefund {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ refundId, failure }: { refundId: string; failure: string }): Promise<void> {
    await this.transactions.run(async () => {
      const known = await this.refunds.byId(refundId);
      // Split before refund: the order in which RefundSplit takes them.
      const split = known?.splitReference ? await this.refunds.lockSplit(known.splitReference) : null;
      const refund = await this.refunds.lock(refundId);
      if (!refund || !REFUND_STATES.can(refund.status, 'failed')) return;
      const now = this.clock.now();
      await this.refunds.setStatus(refundId, 'failed', failure, now);
      if (split) await this.refunds.moveRefunded(split.reference, subtract(ZERO, refund.amount));
      await this.ledger.post(refundFailedJournal({ id: refundId, intentId: refund.intentId, amount: refund.amount, split, released: split?.state === 'released' ? split : null }), now);
      await this.outbox.publish(RefundFailed, { paymentIntentId: refund.intentId, reference: refund.reference, amountRupiah: refund.amount, refundId });
      await this.discrepancies.raise('refund_failed', refundId, refund.intentId, { failure, amount: refund.amount, splitReference: refund.splitReference });
    });
  }
}
