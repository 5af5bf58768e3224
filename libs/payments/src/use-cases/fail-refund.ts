import { Injectable } from '@nestjs/common';
import { Clock, rupiah, subtract, ZERO } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { RefundFailed } from '../domain/events';
import { refundFailedJournal } from '../domain/journals';
import { REFUND_STATES } from '../domain/states';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { DisputesRepository } from '../persistence/disputes.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

/**
 * The rail will never do this refund: the money goes back where it was set aside from, and a person gets a ticket. What was
 * set aside before the rest was released goes to the seller, who has that rest: an escrow that has ended holds nothing. Where
 * a bank has taken more of the payment than its parts had left, because this was promised to the payer too, it has it of this.
 */
@Injectable()
export class FailRefund {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly disputes: DisputesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ refundId, failure }: { refundId: string; failure: string }): Promise<void> {
    await this.transactions.run(async () => {
      const known = await this.refunds.byId(refundId);
      if (!known) return;
      // Dispute, split, refund: the order in which DecideDispute and RefundSplit take them.
      const dispute = await this.disputes.lockOfAttempt(known.attemptId);
      const split = known.splitReference ? await this.refunds.lockSplit(known.splitReference) : null;
      const refund = await this.refunds.lock(refundId);
      if (!refund || !REFUND_STATES.can(refund.status, 'failed')) return;
      const now = this.clock.now();
      await this.refunds.setStatus(refundId, 'failed', failure, now);
      const money = { id: refundId, intentId: refund.intentId, amount: refund.amount, split, released: split?.state === 'released' ? split : null };
      if (split) await this.refunds.moveRefunded(split.reference, subtract(ZERO, refund.amount));
      const bearer = dispute?.bearer ?? 'platform';
      const gone = split && dispute?.state === 'lost' ? rupiah(Math.min(refund.amount, await this.disputes.notTaken(dispute.id))) : ZERO;
      if (split && gone > 0) await this.disputes.take(split.reference, gone, bearer);
      await this.ledger.post(refundFailedJournal(money, { gone, bearer }), now);
      await this.outbox.publish(RefundFailed, { paymentIntentId: refund.intentId, reference: refund.reference, amountRupiah: refund.amount, refundId });
      await this.discrepancies.raise('refund_failed', refundId, refund.intentId, { failure, amount: refund.amount, splitReference: refund.splitReference });
    });
  }
}
