import { TransitionTable } from '@etalase/kernel';
import { type ApiList, type ApiObject, type Metadata, unix } from './objects';

export type CheckoutStatus = 'open' | 'complete' | 'expired';

export const CHECKOUT_STATES = new TransitionTable<CheckoutStatus>('payments-api.checkout', ['open'], { open: ['complete', 'expired'], complete: [], expired: [] }, { open: 'terbuka', complete: 'selesai', expired: 'kedaluwarsa' });

export interface LineItem {
  name: string;
  description: string | null;
  unitAmount: number;
  quantity: number;
}

export interface CheckoutFields {
  items: LineItem[];
  successUrl: string | null;
  cancelUrl: string | null;
  clientReferenceId: string | null;
  customer: string | null;
  customerEmail: string | null;
  metadata: Metadata;
  expiresAt: Date;
}

export const totalOf = (items: readonly LineItem[]): number => items.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0);

export const newCheckout = (id: string, intent: ApiObject, url: string, fields: CheckoutFields, now: Date): ApiObject => ({
  id,
  object: 'checkout.session',
  after_expiration: null,
  allow_promotion_codes: null,
  amount_subtotal: intent.amount,
  amount_total: intent.amount,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  cancel_url: fields.cancelUrl,
  client_reference_id: fields.clientReferenceId,
  client_secret: null,
  consent: null,
  consent_collection: null,
  created: unix(now),
  currency: 'idr',
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer: fields.customer,
  customer_creation: null,
  customer_details: null,
  customer_email: fields.customerEmail,
  discounts: [],
  expires_at: unix(fields.expiresAt),
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: 'id',
  metadata: fields.metadata,
  mode: 'payment',
  payment_intent: intent.id,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_options: {},
  payment_method_types: intent.payment_method_types,
  payment_status: 'unpaid',
  phone_number_collection: { enabled: false },
  recovered_from: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: 'open',
  submit_type: null,
  subscription: null,
  success_url: fields.successUrl,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted',
  url,
});

export const lineItems = (sessionId: string, items: readonly LineItem[]): ApiList => ({
  object: 'list',
  url: `/v1/checkout/sessions/${sessionId}/line_items`,
  has_more: false,
  data: items.map((item, index) => ({
    id: `li_${sessionId.slice(-24)}${String(index).padStart(2, '0')}`,
    object: 'item',
    amount_discount: 0,
    amount_subtotal: item.unitAmount * item.quantity,
    amount_tax: 0,
    amount_total: item.unitAmount * item.quantity,
    currency: 'idr',
    description: item.name,
    price: { id: `price_${sessionId.slice(-24)}${String(index).padStart(2, '0')}`, object: 'price', active: false, currency: 'idr', type: 'one_time', unit_amount: item.unitAmount, unit_amount_decimal: String(item.unitAmount) },
    quantity: item.quantity,
  })),
});

/** Its address after a payment; the placeholder is Stripe's. */
export const returnAddress = (session: ApiObject): string | null => (typeof session.success_url === 'string' ? session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id) : null);
