import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import { CapturePayment } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { uuidOf } from '../domain/ids';
import { toRupiah, toSen } from '../domain/money';
import { type ApiObject, type Caller, numberOf } from '../domain/objects';
import { problems } from '../domain/problem';
import type { Ending } from './do-request-once';
import { FollowApiPayment } from './follow-api-payment';
import { KeepObjects } from './keep-objects';

/**
 * Takes what a card holds ready, or a part of it; the rest is let go, and there is no second time. Called outside a
 * transaction; it may be repeated after any crash, and takes once.
 */
@Injectable()
export class CaptureApiPayment {
  constructor(
    private readonly keep: KeepObjects,
    private readonly capture: CapturePayment,
    private readonly follow: FollowApiPayment,
    private readonly transactions: Transactions,
  ) {}

  /** @param amount in sen; without it the whole @returns what is left once the rail has taken it, for the caller's transaction @throws ApiProblem */
  async execute(caller: Caller, id: string, { amount }: { amount?: number }): Promise<ApiObject | Ending<ApiObject>> {
    const intent = await this.transactions.run(() => this.begin(caller, id, amount));
    // This very request took it before, and its answer was lost.
    if (intent.status === 'succeeded') return intent;
    const paymentIntentId = uuidOf(id) ?? id;
    const wanted = toRupiah(amount ?? numberOf(intent, 'amount_capturable'));
    let isTaken = false;
    try {
      const taken = await this.capture.execute({ paymentIntentId, amount: wanted });
      isTaken = taken.status === 'succeeded' && taken.amount === wanted;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'payments.rail_unavailable') throw problems.unavailable();
      if (!(error instanceof DomainError && error.code === 'payments.nothing_to_capture')) throw error;
    }
    const seen = async (): Promise<ApiObject> => (await this.follow.execute({ paymentIntentId })) ?? intent;
    if (isTaken) return seen;
    // What became of it is written before it is refused: a refusal takes back whatever shares its transaction.
    const now = await seen();
    // Somebody at the same moment may have captured another sum, and there is no second time.
    if (now.status !== 'succeeded' || numberOf(now, 'amount_received') !== toSen(wanted)) throw refusal(now);
    return now;
  }

  private async begin(caller: Caller, id: string, amount: number | undefined): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'payment_intent', id);
    const intent = stored.data;
    if (intent.status === 'succeeded' && stored.internal.capturedFor === caller.reservedId) return intent;
    if (intent.status !== 'requires_capture') throw refusal(intent);
    const held = numberOf(intent, 'amount_capturable');
    if (amount !== undefined && amount > held) throw problems.refused('amount_too_large', `The amount to capture (${amount} sen) is greater than what the card holds ready (${held} sen).`, 'amount_to_capture');
    if (amount !== undefined) toRupiah(amount, 'amount_to_capture');
    return this.keep.change(caller, stored, intent, { internal: { ...stored.internal, capturedFor: caller.reservedId } });
  }
}

const refusal = (intent: ApiObject): Error =>
  problems.state(`This PaymentIntent could not be captured because it has a status of ${String(intent.status)}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`, { payment_intent: intent });
