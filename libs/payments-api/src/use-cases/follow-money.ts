import { Injectable } from '@nestjs/common';
import { type PaymentFactsView, RefundLatePayment, ReleaseSplit } from '@etalase/payments';
import { holdOf, newCharge } from '../domain/charge';
import { objectId } from '../domain/ids';
import { type ApiObject, numberOf, textOf } from '../domain/objects';
import type { StoredObject } from '../persistence/objects.repository';
import { CompleteCheckout } from './complete-checkout';
import { FollowCharge } from './follow-charge';
import { KeepObjects, refsOf } from './keep-objects';
import { LockObject } from './lock-object';

/** The money side of an intent that has moved: what came in, what goes back, what ends with it. */
@Injectable()
export class FollowMoney {
  constructor(
    private readonly keep: KeepObjects,
    private readonly charge: FollowCharge,
    private readonly checkout: CompleteCheckout,
    private readonly release: ReleaseSplit,
    private readonly refundLate: RefundLatePayment,
    private readonly clock: LockObject,
  ) {}

  /** The organisation has its money at once; nothing waits for goods here. @returns the id of the charge */
  async receive(stored: StoredObject, intent: ApiObject, facts: PaymentFactsView, method: ApiObject | null): Promise<string> {
    for (const split of facts.splits) if (split.isHeld) await this.release.execute({ splitReference: split.reference });
    const id = objectId('charge', facts.id);
    const transactionId = await this.keep.move(stored, { uuid: facts.id, type: 'charge', amount: numberOf(intent, 'amount_received'), source: id, description: textOf(intent, 'description'), holdMs: holdOf(String(method?.type)) });
    const charge = newCharge(id, intent, method, transactionId, facts.paidAt ?? this.clock.now());
    await this.keep.make(stored, 'charge', charge, { refs: refsOf(charge, ['customer', 'payment_intent', 'transfer_group']), event: 'charge.succeeded' });
    return id;
  }

  async after(stored: StoredObject, intent: ApiObject, facts: PaymentFactsView): Promise<void> {
    // Whoever cancelled does not wait for money any more: it goes back by itself.
    if (facts.lateOutcome === 'waiting') await this.refundLate.execute({ paymentIntentId: facts.id });
    if (intent.status === 'succeeded') await this.charge.execute(stored, facts);
    if (intent.status !== stored.data.status && typeof stored.internal.checkoutSession === 'string') await this.checkout.execute(stored, stored.internal.checkoutSession, intent);
  }
}
