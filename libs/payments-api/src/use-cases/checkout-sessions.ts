import { Injectable } from '@nestjs/common';
import { after, Clock, days } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { CHECKOUT_STATES, type CheckoutFields, type CheckoutStatus, lineItems, newCheckout, totalOf } from '../domain/checkout';
import { objectId } from '../domain/ids';
import { hostedPage } from '../domain/next-action';
import { type ApiList, type ApiObject, type Caller, type Scope } from '../domain/objects';
import { problems } from '../domain/problem';
import { CancelApiPayment } from './cancel-api-payment';
import { CreateApiPayment, type NewApiPayment } from './create-api-payment';
import { KeepObjects, refsOf } from './keep-objects';

export type CheckoutInput = Omit<CheckoutFields, 'expiresAt'> & { expiresAt?: number; intent: Omit<NewApiPayment, 'amount' | 'internal'> };

const LIFE_MS = days(1);

/** A page of ours where a bill is paid; the intent behind it is there from the start. In the caller's transaction. */
@Injectable()
export class CreateCheckoutSession {
  constructor(
    private readonly keep: KeepObjects,
    private readonly createPayment: CreateApiPayment,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, { intent: wanted, expiresAt, ...fields }: CheckoutInput): Promise<ApiObject> {
    const now = this.clock.now();
    const until = expiresAt === undefined ? after(now, LIFE_MS) : new Date(expiresAt * 1_000);
    if (until.getTime() - now.getTime() < 29 * 60_000 || until.getTime() - now.getTime() > LIFE_MS + 60_000) throw problems.invalidParam('expires_at', 'The expires_at timestamp must be between 30 minutes and 24 hours from now.');
    const id = objectId('checkout.session', caller.reservedId);
    const intent = await this.createPayment.execute(caller, { ...wanted, amount: totalOf(fields.items), internal: { checkoutSession: id } });
    const session = newCheckout(id, intent, hostedPage(intent, this.settings.PUBLIC_ORIGIN), { ...fields, expiresAt: until }, now);
    return this.keep.make(caller, 'checkout.session', session, { refs: refsOf(session, ['status', 'payment_intent', 'customer']), internal: { items: fields.items } });
  }
}

/** Closes the page and cancels what is behind it; when the payer was faster, the payment wins. Called outside a transaction. */
@Injectable()
export class ExpireCheckoutSession {
  constructor(
    private readonly keep: KeepObjects,
    private readonly cancel: CancelApiPayment,
  ) {}

  async execute(caller: Caller, id: string): Promise<ApiObject> {
    const { data } = await this.keep.get(caller, 'checkout.session', id);
    if (!CHECKOUT_STATES.can(data.status as CheckoutStatus, 'expired')) throw problems.refused('resource_invalid_state', `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${String(data.status)}.`);
    await this.cancel.execute(caller, String(data.payment_intent), { reason: 'abandoned' });
    return (await this.keep.get(caller, 'checkout.session', id)).data;
  }
}

@Injectable()
export class ListLineItems {
  constructor(private readonly keep: KeepObjects) {}

  async execute(scope: Scope, id: string): Promise<ApiList> {
    const { internal } = await this.keep.get(scope, 'checkout.session', id);
    return lineItems(id, (internal.items ?? []) as CheckoutFields['items']);
  }
}
