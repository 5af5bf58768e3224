import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@etalase/kernel';
import { PaymentFacts, RefundReleasedSplit, type RefundStatus } from '@etalase/payments';
import { chargeAfterRefund, refundable } from '../domain/charge';
import { kindOf, objectId, uuidOf } from '../domain/ids';
import { toRupiah } from '../domain/money';
import { type ApiObject, type Caller, type Metadata, numberOf } from '../domain/objects';
import { problems } from '../domain/problem';
import { newRefund } from '../domain/refund';
import type { StoredObject } from '../persistence/objects.repository';
import { FollowApiPayment } from './follow-api-payment';
import { KeepObjects, refsOf } from './keep-objects';
import { SpendBalance } from './spend-balance';

export interface RefundInput {
  charge?: string;
  paymentIntent?: string;
  amount?: number;
  reason?: string | null;
  metadata?: Metadata | null;
  instructionsEmail?: string | null;
}

/**
 * Gives back part or all of a charge, out of the balance of whoever received it. The money is set aside here; the rail hears
 * of it after the commit, under the refund's id, and it has succeeded once the bank says so. In the caller's transaction.
 */
@Injectable()
export class RefundCharge {
  constructor(
    private readonly keep: KeepObjects,
    private readonly balance: SpendBalance,
    private readonly refund: RefundReleasedSplit,
    private readonly facts: PaymentFacts,
    private readonly follow: FollowApiPayment,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, input: RefundInput): Promise<ApiObject> {
    const charge = await this.chargeOf(caller, input);
    if (numberOf(charge.data, 'amount_captured') === numberOf(charge.data, 'amount_refunded')) throw problems.refused('charge_already_refunded', `Charge ${charge.id} has already been refunded.`);
    const left = refundable(charge);
    if (left === 0) throw problems.refused('charge_disputed', `Charge ${charge.id} has been charged back; cannot issue a refund.`);
    const amount = input.amount ?? left;
    if (amount < 1) throw problems.invalid('parameter_invalid_integer', 'Invalid positive integer', 'amount');
    const rupiah = toRupiah(amount);
    if (amount > left) throw problems.refused('amount_too_large', `Refund amount (${amount} sen) is greater than unrefunded amount on charge (${left} sen).`, 'amount');
    await this.balance.assertTotal(caller, amount);

    const id = objectId('refund', caller.reservedId);
    const paymentIntentId = uuidOf(charge.id) ?? charge.id;
    const [split] = (await this.facts.execute({ paymentIntentId }))?.splits ?? [];
    if (!split) throw problems.missing('charge', charge.id, 'charge');
    const { status } = await this.open(split.reference, rupiah, id, input.reason ?? '');
    return this.write(caller, charge, { id, amount, status, input, paymentIntentId });
  }

  private async write(caller: Caller, charge: StoredObject, made: { id: string; amount: number; status: RefundStatus; input: RefundInput; paymentIntentId: string }): Promise<ApiObject> {
    const { id, amount, status, input, paymentIntentId } = made;
    const transactionId = await this.keep.move(caller, { uuid: caller.reservedId, type: 'refund', amount: -amount, source: id, description: 'REFUND FOR PAYMENT' });
    const refund = newRefund(id, { amount, charge: charge.data, reason: input.reason ?? null, metadata: input.metadata ?? {}, transactionId }, 'pending', this.clock.now());
    await this.keep.make(caller, 'refund', { ...refund, instructions_email: input.instructionsEmail ?? null }, { refs: refsOf(refund, ['charge', 'payment_intent']), event: 'refund.created' });
    await this.keep.change(caller, charge, chargeAfterRefund(charge.data, amount), { event: 'charge.refunded' });
    // Where the rail cannot give it back by itself it waits for an account from the start.
    if (status !== 'pending') await this.follow.execute({ paymentIntentId });
    return (await this.keep.get(caller, 'refund', id)).data;
  }

  private async chargeOf(caller: Caller, { charge, paymentIntent }: RefundInput): Promise<StoredObject> {
    const named = charge ?? paymentIntent;
    if (named === undefined) throw problems.missingParam('charge');
    const isCharge = charge !== undefined && kindOf(charge) !== 'payment_intent';
    const intentId = isCharge ? String((await this.keep.get(caller, 'charge', named, 'charge')).data.payment_intent) : named;
    // Intent before charge: the order in which news of the rail takes them.
    const intent = await this.keep.lock(caller, 'payment_intent', intentId, 'payment_intent');
    if (typeof intent.data.latest_charge !== 'string') throw problems.state(`This PaymentIntent (${named}) does not have a successful charge to refund.`);
    return this.keep.lock(caller, 'charge', intent.data.latest_charge, 'charge');
  }

  private async open(splitReference: string, amount: ReturnType<typeof toRupiah>, key: string, reason: string): Promise<{ status: RefundStatus }> {
    try {
      return await this.refund.execute({ splitReference, amount, key, reason });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'payments.refund_too_large') throw problems.refused('charge_already_refunded', error.message);
      // A bank wants some of it back and has not said how much: what is left is not known yet.
      if (error instanceof DomainError && error.code === 'payments.split_refunded') throw problems.refused('charge_disputed', 'This charge is being charged back; what is left of it can be refunded once the bank has said how much it takes.');
      throw error;
    }
  }
}
