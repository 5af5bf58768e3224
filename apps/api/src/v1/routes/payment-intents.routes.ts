import { Injectable } from '@nestjs/common';
import { type Caller, CancelApiPayment, CaptureApiPayment, ConfirmApiPayment, CreateApiPayment, ListObjects, METHOD_TYPES, NamePaymentMethod, type NamedMethod, problems, RetrieveObject, UpdateApiPayment } from '@etalase/payments-api';
import { Transactions } from '@etalase/platform';
import { anything, choice, currency, email, flag, group, id, integer, list, metadata, optionalId, required, text, type Values, webAddress } from '../params/params';
import { route, type V1Route, V1Routes } from '../v1-route';
import { billing, readingRoutes, shipping } from './shared';

const BANKS = ['bca', 'bni', 'bri', 'cimb', 'permata', 'mandiri'] as const;
const STORES = ['indomaret', 'alfamart'] as const;

const methodData = {
  type: required(choice(METHOD_TYPES)),
  qris: anything(),
  id_bank_transfer: group({ bank: required(choice(BANKS)) }),
  id_cstore: group({ store: required(choice(STORES)) }),
  billing_details: billing(),
  metadata: metadata(),
};
const named = { payment_method: id(), payment_method_data: group(methodData), payment_method_options: anything() };
const fields = { customer: optionalId(), description: text(), metadata: metadata(), receipt_email: email(), shipping: shipping(), transfer_group: text(255), setup_future_usage: anything(), statement_descriptor: text(22), statement_descriptor_suffix: text(22) };
/** The name of v23 and the one before it: both are taken. */
const types = { allowed_payment_method_types: list(choice(METHOD_TYPES)), payment_method_types: list(choice(METHOD_TYPES)) };
const confirming = { return_url: webAddress(), error_on_requires_action: flag(), off_session: anything(), use_stripe_sdk: flag(), mandate_data: anything(), capture_method: choice(['automatic', 'automatic_async', 'manual']) };

export const methodOf = (params: Partial<Values<typeof named>>): NamedMethod | undefined => {
  if (params.payment_method !== undefined) return { id: params.payment_method };
  if (!params.payment_method_data) return undefined;
  const { qris: _nothing, billing_details: billingDetails, ...details } = params.payment_method_data;
  return { details: { ...details, ...(billingDetails ? { billing_details: billingDetails as Record<string, unknown> } : {}) } };
};

const given = (params: Partial<Values<typeof fields>>) => ({
  customer: params.customer,
  description: params.description,
  metadata: params.metadata,
  receiptEmail: params.receipt_email,
  shipping: params.shipping,
  transferGroup: params.transfer_group,
});

@Injectable()
export class PaymentIntentReading {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly nameMethod: NamePaymentMethod,
    private readonly capture: CaptureApiPayment,
  ) {}

  /** Whether the money is taken at once is said when the intent is made. */
  async assertCapture(caller: Caller, id: string, wanted: string): Promise<void> {
    const { capture_method: made } = await this.retrieve.execute(caller, 'payment_intent', id);
    if ((made === 'manual') !== (wanted === 'manual')) throw problems.invalidParam('capture_method', `This PaymentIntent was made with capture_method=${String(made)}, and that cannot be changed when it is confirmed. Make another one.`);
  }

  routes(): V1Route[] {
    return [
      route('POST', 'payment_intents/:id/capture', 'payment_intent', { amount_to_capture: integer({ min: 1 }), final_capture: flag() }, ({ caller, path, params }) => {
        if (params.final_capture === false) throw problems.invalidParam('final_capture', 'A card is captured once on this rail: what is not captured then is let go.');
        return this.capture.execute(caller, path.id ?? '', params.amount_to_capture === undefined ? {} : { amount: params.amount_to_capture });
      }, { isOutside: true }),
      ...readingRoutes('payment_intent', 'payment_intents', 'payment_intent', this, ['customer']),
      route('POST', 'payment_methods', 'payment_method', methodData, ({ caller, params }) => {
        const method = methodOf({ payment_method_data: params });
        if (!method) throw problems.missingParam('type');
        return this.nameMethod.execute(caller, method);
      }),
      ...readingRoutes('payment_method', 'payment_methods', 'payment_method', this, ['type']),
    ];
  }
}

@Injectable()
export class PaymentIntentRoutes extends V1Routes {
  constructor(
    private readonly create: CreateApiPayment,
    private readonly update: UpdateApiPayment,
    private readonly confirm: ConfirmApiPayment,
    private readonly cancel: CancelApiPayment,
    private readonly transactions: Transactions,
    private readonly reading: PaymentIntentReading,
  ) {
    super();
  }

  routes(): V1Route[] {
    const creating = { ...fields, ...named, ...types, ...confirming, amount: required(integer({ min: 1 })), currency: required(currency()), confirm: flag(), automatic_payment_methods: group({ enabled: required(flag()), allow_redirects: text() }), confirmation_method: choice(['automatic']) };
    return [
      // Its second half speaks to the rail, so each half is a transaction of its own.
      route('POST', 'payment_intents', 'payment_intent', creating, async ({ caller, params }) => {
        const methodTypes = params.allowed_payment_method_types ?? params.payment_method_types;
        const method = methodOf(params);
        const made = await this.transactions.run(() =>
          this.create.execute(caller, { ...given(params), amount: params.amount, isManualCapture: params.capture_method === 'manual', isAutomatic: params.automatic_payment_methods?.enabled === true, ...(methodTypes && methodTypes.length > 0 ? { methodTypes } : {}), ...(method ? { method } : {}) }),
        );
        return params.confirm ? this.confirm.execute(caller, made.id, { returnUrl: params.return_url ?? null }) : made;
      }, { isOutside: true }),
      route('POST', 'payment_intents/:id', 'payment_intent', { ...fields, ...named, ...types, amount: integer({ min: 1 }), currency: currency() }, ({ caller, path, params }) => {
        const method = methodOf(params);
        return this.update.execute(caller, path.id ?? '', { ...given(params), ...(params.amount === undefined ? {} : { amount: params.amount }), ...(method ? { method } : {}) });
      }),
      route('POST', 'payment_intents/:id/confirm', 'payment_intent', { ...named, ...confirming, receipt_email: email(), shipping: shipping(), allowed_payment_method_types: types.allowed_payment_method_types }, async ({ caller, path, params }) => {
        const method = methodOf(params);
        if (params.capture_method !== undefined) await this.reading.assertCapture(caller, path.id ?? '', params.capture_method);
        return this.confirm.execute(caller, path.id ?? '', { returnUrl: params.return_url ?? null, ...(method ? { method } : {}) });
      }, { isOutside: true }),
      route('POST', 'payment_intents/:id/cancel', 'payment_intent', { cancellation_reason: choice(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']) }, ({ caller, path, params }) => this.cancel.execute(caller, path.id ?? '', { reason: params.cancellation_reason ?? null }), { isOutside: true }),
      ...this.reading.routes(),
    ];
  }
}
