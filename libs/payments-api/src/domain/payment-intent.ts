import { newToken } from '@etalase/kernel';
import type { AttemptFact, PaymentFactsView, PaymentMethod } from '@etalase/payments';
import type { EventType } from './event-types';
import { toSen } from './money';
import { type ApiObject, type Metadata, unix } from './objects';
import { nextActionFor } from './next-action';

/** The methods an organisation's program may name; Stripe's names where it has them. */
export const METHOD_TYPES = ['qris', 'gopay', 'shopeepay', 'card', 'id_bank_transfer', 'id_cstore'] as const;
export type MethodType = (typeof METHOD_TYPES)[number];

export interface PaymentIntentFields {
  customer: string | null;
  description: string | null;
  metadata: Metadata;
  receiptEmail: string | null;
  shipping: unknown;
  transferGroup: string | null;
  methodTypes: readonly string[];
}

export const newPaymentIntent = (id: string, amount: number, fields: PaymentIntentFields, now: Date): ApiObject => ({
  id,
  object: 'payment_intent',
  amount,
  amount_capturable: 0,
  amount_details: { tip: {} },
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic',
  client_secret: `${id}_secret_${newToken(18).replaceAll(/[-_]/g, 'A')}`,
  confirmation_method: 'automatic',
  created: unix(now),
  currency: 'idr',
  customer: fields.customer,
  description: fields.description,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  metadata: fields.metadata,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_options: {},
  payment_method_types: fields.methodTypes,
  processing: null,
  receipt_email: fields.receiptEmail,
  review: null,
  setup_future_usage: null,
  shipping: fields.shipping,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'requires_payment_method',
  transfer_data: null,
  transfer_group: fields.transferGroup,
});

/** What a payment method of `/v1` is on the rail; `null` when its details are missing. */
export function railMethodOf(method: ApiObject): PaymentMethod | null {
  const details = method[String(method.type)] as { bank?: string; store?: string } | undefined;
  switch (method.type) {
    case 'qris':
    case 'gopay':
    case 'shopeepay':
    case 'card':
      return { type: method.type };
    case 'id_bank_transfer':
      return details?.bank ? ({ type: 'id_bank_transfer', bank: details.bank } as PaymentMethod) : null;
    case 'id_cstore':
      return details?.store ? ({ type: 'id_cstore', store: details.store } as PaymentMethod) : null;
    default:
      return null;
  }
}

export const EXPIRED = 'payment_intent_payment_attempt_expired';
export const FAILED = 'payment_intent_payment_attempt_failed';

const ERROR_WORDS: Record<string, string> = {
  expired: 'The code was not paid in time. Confirm again to get a new one.',
  denied: 'The payer’s bank or wallet declined the payment.',
  refused: 'The rail does not take this payment method just now. Try another one.',
};

const errorOf = (attempt: AttemptFact, method: unknown): Record<string, unknown> => {
  const code = attempt.failure === 'expired' ? EXPIRED : FAILED;
  return { code, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`, message: ERROR_WORDS[attempt.failure ?? ''] ?? 'The payment failed.', payment_method: method, type: attempt.failure === 'expired' ? 'invalid_request_error' : 'card_error' };
};

/**
 * The intent as payments' tables have it now: its state is never decided here.
 * @param method the payment method object it was last confirmed with; `toldAttempt` the attempt whose failure was told already
 */
export function projectIntent(before: ApiObject, facts: PaymentFactsView, { method, toldAttempt }: { method: ApiObject | null; toldAttempt: unknown }, origin: string): ApiObject {
  const newest = facts.attempts[0];
  if (!newest && facts.status !== 'canceled') return before;
  const shared = { ...before, status: facts.status, next_action: null, amount_capturable: facts.status === 'requires_capture' ? before.amount : 0 };
  switch (facts.status) {
    case 'requires_action': {
      const open = facts.attempts.find((attempt) => attempt.status === 'pending' && attempt.nextAction);
      // Between the claim of a code and the rail's answer there is nothing to show yet.
      return open?.nextAction ? { ...shared, last_payment_error: null, next_action: nextActionFor(before, open.nextAction, origin) } : { ...before };
    }
    case 'requires_payment_method':
      // Named a new method since: the old failure does not take that back.
      if (newest?.id === toldAttempt) return before;
      return { ...shared, payment_method: null, last_payment_error: newest && newest.status !== 'pending' ? errorOf(newest, method) : before.last_payment_error };
    case 'requires_capture':
      return { ...shared, last_payment_error: null };
    case 'succeeded':
      return { ...shared, amount_received: toSen(facts.amount), last_payment_error: null };
    default:
      return shared;
  }
}

/** The event a change of state is told by; `null` when there is nothing to tell. */
export function eventOfStatus(before: ApiObject, after: ApiObject): EventType | null {
  if (before.status === after.status && JSON.stringify(before.next_action) === JSON.stringify(after.next_action)) return null;
  switch (after.status) {
    case 'requires_action':
      return 'payment_intent.requires_action';
    case 'requires_payment_method':
      return 'payment_intent.payment_failed';
    case 'processing':
      return 'payment_intent.processing';
    case 'requires_capture':
      return 'payment_intent.amount_capturable_updated';
    case 'succeeded':
      return 'payment_intent.succeeded';
    case 'canceled':
      return 'payment_intent.canceled';
    default:
      return null;
  }
}

/** A payment of `/v1` refers to itself: nobody orders behind it. Told by its facts alone, without a question to the database. */
export const isApiPayment = ({ paymentIntentId, reference }: { paymentIntentId: string; reference: string }): boolean => reference === paymentIntentId;
