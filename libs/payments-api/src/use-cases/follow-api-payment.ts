import { Injectable } from '@nestjs/common';
import { PaymentFacts, type PaymentFactsView } from '@etalase/payments';
import { Settings, Transactions } from '@etalase/platform';
import { objectId } from '../domain/ids';
import { type ApiObject, unix } from '../domain/objects';
import { eventOfStatus, projectIntent } from '../domain/payment-intent';
import type { StoredObject } from '../persistence/objects.repository';
import { FollowMoney } from './follow-money';
import { KeepObjects, refsOf } from './keep-objects';
import { LockObject } from './lock-object';

export const INTENT_FILTERS = ['customer', 'status'] as const;

/**
 * Brings an intent, its charge, refunds and dispute to what payments' tables say, with every event on the way, once. It is
 * called after each act and each fact; nothing in it depends on which came first, and saying it again changes nothing.
 */
@Injectable()
export class FollowApiPayment {
  constructor(
    private readonly lockObject: LockObject,
    private readonly keep: KeepObjects,
    private readonly facts: PaymentFacts,
    private readonly money: FollowMoney,
    private readonly transactions: Transactions,
    private readonly settings: Settings,
  ) {}

  /** @param isOurs the caller has just had it in hands: no look before the lock @returns the intent as it is now; `null` for a payment that is none of `/v1` */
  async execute({ paymentIntentId, isOurs = false }: { paymentIntentId: string; isOurs?: boolean }): Promise<ApiObject | null> {
    const id = objectId('payment_intent', paymentIntentId);
    if (!isOurs && !(await this.lockObject.isThere(id))) return null;
    return this.transactions.run(async () => {
      const stored = await this.lockObject.execute(id);
      if (!stored) return null;
      const facts = await this.facts.execute({ paymentIntentId });
      if (!facts) return stored.data;
      const now = await this.bring(stored, facts);
      await this.money.after(stored, now, facts);
      return now;
    });
  }

  private async bring(stored: StoredObject, facts: PaymentFactsView): Promise<ApiObject> {
    const method = (stored.internal.method ?? null) as ApiObject | null;
    const seen = projectIntent(stored.data, facts, { method, toldAttempt: stored.internal.failedAttempt }, this.settings.PUBLIC_ORIGIN);
    const isPaidNow = seen.status === 'succeeded' && stored.data.status !== 'succeeded';
    const after = isPaidNow
      ? { ...seen, canceled_at: null, cancellation_reason: null, latest_charge: await this.money.receive(stored, seen, facts, method) }
      : seen.status === 'canceled' && stored.data.status !== 'canceled'
        ? { ...seen, canceled_at: unix(this.lockObject.now()), cancellation_reason: stored.internal.cancellationReason ?? null }
        : seen;
    const event = eventOfStatus(stored.data, after) ?? undefined;
    const failed = event === 'payment_intent.payment_failed' ? { internal: { ...stored.internal, failedAttempt: facts.attempts[0]?.id } } : {};
    return this.keep.change(stored, stored, after, { refs: refsOf(after, INTENT_FILTERS), ...failed, ...(event ? { event } : {}) });
  }
}
