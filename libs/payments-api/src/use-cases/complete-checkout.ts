import { Injectable } from '@nestjs/common';
import { CHECKOUT_STATES, type CheckoutStatus } from '../domain/checkout';
import type { ApiObject, Scope } from '../domain/objects';
import { KeepObjects, refsOf } from './keep-objects';
import { LockObject } from './lock-object';

/** A session ends with its intent: complete when that is paid, expired when it is cancelled. In the caller's transaction. */
@Injectable()
export class CompleteCheckout {
  constructor(
    private readonly lockObject: LockObject,
    private readonly keep: KeepObjects,
  ) {}

  async execute(scope: Scope, sessionId: string, intent: ApiObject): Promise<void> {
    const to: CheckoutStatus | null = intent.status === 'succeeded' ? 'complete' : intent.status === 'canceled' ? 'expired' : null;
    const stored = to ? await this.lockObject.execute(sessionId) : null;
    if (!to || !stored || !CHECKOUT_STATES.can(stored.data.status as CheckoutStatus, to)) return;
    const email = stored.data.customer_email;
    const after: ApiObject = {
      ...stored.data,
      status: to,
      url: null,
      ...(to === 'complete' ? { payment_status: 'paid', customer_details: { address: null, email, name: null, phone: null, tax_exempt: 'none', tax_ids: [] } } : {}),
    };
    await this.keep.change(scope, stored, after, { refs: refsOf(after, ['status', 'payment_intent', 'customer']), event: to === 'complete' ? 'checkout.session.completed' : 'checkout.session.expired' });
  }
}
