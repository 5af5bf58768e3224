import { Injectable } from '@nestjs/common';
import { Outbox, Transactions } from '@etalase/platform';
import { RefundFailed } from '../domain/events';
import { REFUND_STATES } from '../domain/states';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { TakeBackRefund } from './take-back-refund';

/** The rail will never do this refund: its money goes back, and a person gets a ticket. */
@Injectable()
export class FailRefund {
  constructor(
    private readonly takeBack: TakeBackRefund,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  async execute({ refundId, failure }: { refundId: string; failure: string }): Promise<void> {
    await this.transactions.run(async () => {
      const locked = await this.takeBack.lock(refundId);
      if (!locked || !REFUND_STATES.can(locked.refund.status, 'failed')) return;
      const { intentId, reference, amount, splitReference } = locked.refund;
      await this.takeBack.execute(locked, failure);
      await this.outbox.publish(RefundFailed, { paymentIntentId: intentId, reference, amountRupiah: amount, refundId });
      await this.discrepancies.raise('refund_failed', refundId, intentId, { failure, amount, splitReference });
    });
  }
}
