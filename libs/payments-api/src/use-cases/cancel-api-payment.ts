import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@etalase/kernel';
import { CancelPayment } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { uuidOf } from '../domain/ids';
import { type ApiObject, type Caller, unix } from '../domain/objects';
import { problems } from '../domain/problem';
import { CompleteCheckout } from './complete-checkout';
import { FollowApiPayment, INTENT_FILTERS } from './follow-api-payment';
import { KeepObjects, refsOf } from './keep-objects';

const OPEN = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action', 'processing'];

/** Every code on the rail is closed first, ours last; when the payer was faster, the payment wins. Called outside a transaction. */
@Injectable()
export class CancelApiPayment {
  constructor(
    private readonly keep: KeepObjects,
    private readonly cancel: CancelPayment,
    private readonly follow: FollowApiPayment,
    private readonly checkout: CompleteCheckout,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, id: string, { reason = null }: { reason?: string | null }): Promise<ApiObject> {
    const { intent, isStarted } = await this.transactions.run(() => this.note(caller, id, reason));
    if (!isStarted) return intent;
    const paymentIntentId = uuidOf(id) ?? id;
    try {
      await this.cancel.execute({ paymentIntentId });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'payments.rail_unavailable') throw problems.unavailable();
      throw error;
    }
    const now = (await this.follow.execute({ paymentIntentId })) ?? intent;
    if (now.status !== 'canceled') throw this.refusal(now);
    return now;
  }

  private async note(caller: Caller, id: string, reason: string | null): Promise<{ intent: ApiObject; isStarted: boolean }> {
    const stored = await this.keep.lock(caller, 'payment_intent', id);
    // A cancellation that was cut short goes on from where payments has it.
    if (!OPEN.includes(String(stored.data.status))) throw this.refusal(stored.data);
    if (stored.internal.isStarted === true) {
      return { intent: await this.keep.change(caller, stored, stored.data, { internal: { ...stored.internal, cancellationReason: reason } }), isStarted: true };
    }
    const after: ApiObject = { ...stored.data, status: 'canceled', canceled_at: unix(this.clock.now()), cancellation_reason: reason };
    const intent = await this.keep.change(caller, stored, after, { refs: refsOf(after, INTENT_FILTERS), event: 'payment_intent.canceled' });
    if (typeof stored.internal.checkoutSession === 'string') await this.checkout.execute(caller, stored.internal.checkoutSession, intent);
    return { intent, isStarted: false };
  }

  private refusal(intent: ApiObject): Error {
    return problems.state(`You cannot cancel this PaymentIntent because it has a status of ${String(intent.status)}. Only a PaymentIntent with one of the following statuses may be canceled: ${OPEN.join(', ')}.`, { payment_intent: intent });
  }
}
