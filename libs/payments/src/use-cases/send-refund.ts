import { Injectable } from '@nestjs/common';
import { after, Clock, minutes } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { RefundNeedsAccount } from '../domain/events';
import { PaymentRail, type RefundAnswer } from '../domain/rail';
import { REFUND_STATES } from '../domain/states';
import { type RefundRecord, RefundsRepository } from '../persistence/refunds.repository';
import { FailRefund } from './fail-refund';

/** The bank confirms after seconds to days; a notification tells, this is only the fallback. */
const CHECK_AFTER_MS = minutes(10);

/** Asks the rail to give the money back, under the refund's id as key: however often it is sent, it is one refund. */
@Injectable()
export class SendRefund {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly rail: PaymentRail,
    private readonly failRefund: FailRefund,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.rail_unavailable`: the job is tried again with the same key */
  async execute({ refundId }: { refundId: string }): Promise<void> {
    const refund = await this.refunds.byId(refundId);
    if (refund?.status !== 'pending' || refund.sentAt) return;
    const answer = await this.rail.refund({ railOrderId: refund.attemptId, key: refund.id, amount: refund.amount, reason: refund.reason });
    await this.take(refund, answer);
  }

  private async take(refund: RefundRecord, answer: RefundAnswer): Promise<void> {
    switch (answer) {
      case 'accepted':
      case 'duplicate': {
        // Duplicate: an earlier try reached the rail and its answer was lost.
        const now = this.clock.now();
        return this.refunds.markSent(refund.id, now, after(now, CHECK_AFTER_MS));
      }
      case 'denied':
      case 'not_refundable':
        return this.askForAccount(refund, answer);
      case 'too_much':
        return this.failRefund.execute({ refundId: refund.id, failure: answer });
    }
  }

  /** The payer is owed the money whatever the bank says: another way has to be found, not the money kept. */
  private async askForAccount(refund: RefundRecord, failure: string): Promise<void> {
    await this.transactions.run(async () => {
      const locked = await this.refunds.lock(refund.id);
      if (locked?.status !== 'pending') return;
      REFUND_STATES.assert(locked.status, 'requires_action');
      await this.refunds.setStatus(refund.id, 'requires_action', failure, null);
      const { intentId: paymentIntentId, reference, amount: amountRupiah, splitReference } = refund;
      await this.outbox.publish(RefundNeedsAccount, { paymentIntentId, reference, amountRupiah, refundId: refund.id, splitReference });
    });
  }
}
