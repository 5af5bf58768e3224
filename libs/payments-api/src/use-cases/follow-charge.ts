import { Injectable } from '@nestjs/common';
import { ConcedeDispute, type PaymentFactsView, RefundLink, type RefundStatus } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import { chargeAfterRefund, refundable } from '../domain/charge';
import { newDispute } from '../domain/dispute';
import { objectId, uuidOf } from '../domain/ids';
import { type ApiObject, numberOf, type Scope } from '../domain/objects';
import { toSen } from '../domain/money';
import { accountWanted } from '../domain/refund';
import { type StoredObject } from '../persistence/objects.repository';
import { KeepObjects, refsOf } from './keep-objects';
import { LockObject } from './lock-object';
import { RecordEvent } from './record-event';

/** What happened to a charge after it was paid: its refunds as the rail has them, and money a bank took back. In the caller's transaction. */
@Injectable()
export class FollowCharge {
  constructor(
    private readonly lockObject: LockObject,
    private readonly keep: KeepObjects,
    private readonly record: RecordEvent,
    private readonly refundLink: RefundLink,
    private readonly settings: Settings,
    private readonly concede: ConcedeDispute,
  ) {}

  async execute(scope: Scope, facts: PaymentFactsView): Promise<void> {
    for (const { key, status } of facts.refunds) {
      const refund = uuidOf(key) && key.startsWith('re_') ? await this.lockObject.execute(key) : null;
      if (refund && refund.data.status !== status) await this.refund(scope, refund, status, facts.id);
    }
    const reversal = facts.reversals[0];
    if (reversal) await this.dispute(scope, facts.id, reversal.status);
  }

  private async refund(scope: Scope, refund: StoredObject, status: RefundStatus, paymentIntentId: string): Promise<void> {
    const link = status === 'requires_action' ? await this.refundLink.execute({ paymentIntentId }) : null;
    const nextAction = link ? accountWanted(`${this.settings.PUBLIC_ORIGIN}/pengembalian/${link.token}`, refund.data.instructions_email) : null;
    const after: ApiObject = { ...refund.data, status, pending_reason: status === 'pending' ? 'processing' : null, next_action: nextAction };
    if (status === 'failed') {
      const amount = numberOf(refund.data, 'amount');
      after.failure_reason = 'declined';
      after.failure_balance_transaction = await this.keep.move(scope, { type: 'refund_failure', amount, source: refund.id, description: 'The refund came to nothing' });
      await this.changeCharge(scope, paymentIntentId, (charge) => chargeAfterRefund(charge, -amount));
    }
    await this.keep.change(scope, refund, after, { event: status === 'failed' ? 'refund.failed' : 'refund.updated', refs: refsOf(after, ['charge', 'payment_intent']) });
    await this.record.execute(scope, { type: 'charge.refund.updated', object: after });
  }

  /** Stripe has no way back from a paid intent: a bank that takes its money back, or a part of it, is a dispute that is lost. */
  private async dispute(scope: Scope, paymentIntentId: string, railStatus: string): Promise<void> {
    const id = objectId('dispute', paymentIntentId);
    const charge = await this.lockObject.execute(objectId('charge', paymentIntentId));
    if (!charge || charge.data.disputed === true) return;
    const conceded = await this.concede.execute({ paymentIntentId, by: 'program' });
    // Of a part nobody knows yet how much: the rail's daily file says it, and this is asked again.
    if (!conceded) return;
    const amount = toSen(conceded.given);
    const isRefundable = amount < refundable(charge);
    const transaction = await this.keep.move(scope, { type: 'adjustment', amount: -amount, source: id, description: 'Taken back by the bank' });
    const opened = newDispute(id, charge.data, { amount, transaction, railStatus, isRefundable }, this.lockObject.now());
    const dispute = await this.keep.make(scope, 'dispute', opened, { refs: refsOf(opened, ['charge', 'payment_intent']), event: 'charge.dispute.created' });
    await this.record.execute(scope, { type: 'charge.dispute.funds_withdrawn', object: dispute });
    await this.keep.change(scope, charge, { ...charge.data, disputed: true, dispute: id }, { event: 'charge.updated', internal: { ...charge.internal, takenBack: amount } });
  }

  private async changeCharge(scope: Scope, paymentIntentId: string, change: (charge: ApiObject) => ApiObject): Promise<void> {
    const charge = await this.lockObject.execute(objectId('charge', paymentIntentId));
    if (charge) await this.keep.change(scope, charge, change(charge.data), { event: 'charge.updated' });
  }
}
