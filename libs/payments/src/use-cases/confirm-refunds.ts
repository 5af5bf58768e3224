import { Injectable } from '@nestjs/common';
import { Clock, isId } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { RefundSucceeded } from '../domain/events';
import { refundConfirmedJournal } from '../domain/journals';
import type { RailRefund } from '../domain/rail';
import { REFUND_STATES } from '../domain/states';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

/** Ends the refunds the bank has confirmed: only then has the money really left. In the caller's transaction. */
@Injectable()
export class ConfirmRefunds {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(attemptId: string, told: readonly RailRefund[]): Promise<void> {
    // In id order, as every lock on several rows.
    const confirmed = told.filter((refund) => refund.isConfirmed && isId(refund.key)).map((refund) => refund.key).sort();
    for (const id of confirmed) {
      const refund = await this.refunds.lock(id);
      if (refund?.attemptId !== attemptId || !REFUND_STATES.can(refund.status, 'succeeded')) continue;
      const now = this.clock.now();
      const split = refund.splitReference && refund.splitAccount ? { reference: refund.splitReference, account: refund.splitAccount } : null;
      await this.refunds.setStatus(id, 'succeeded', null, now);
      await this.ledger.post(refundConfirmedJournal({ id, intentId: refund.intentId, amount: refund.amount, split }), now);
      await this.outbox.publish(RefundSucceeded, { paymentIntentId: refund.intentId, reference: refund.reference, amountRupiah: refund.amount, refundId: id, splitReference: refund.splitReference });
    }
  }
}
