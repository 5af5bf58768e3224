/**
 * Every event that is ever told, by Stripe's names. What is recorded is typed by this list, so that none leaves that is not on
 * it; an endpoint that asks for another would wait for ever, and is refused.
 */
export const EVENT_TYPES = [
  'account.external_account.created',
  'account.updated',
  'charge.dispute.created',
  'charge.dispute.funds_withdrawn',
  'charge.refund.updated',
  'charge.refunded',
  'charge.succeeded',
  'charge.updated',
  'checkout.session.completed',
  'checkout.session.expired',
  'customer.created',
  'customer.deleted',
  'customer.updated',
  'payment_intent.amount_capturable_updated',
  'payment_intent.canceled',
  'payment_intent.created',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.succeeded',
  'payout.canceled',
  'payout.created',
  'payout.failed',
  'payout.paid',
  'payout.updated',
  'refund.created',
  'refund.failed',
  'refund.updated',
  'transfer.created',
  'transfer.reversed',
  'transfer.updated',
  'transfer_reversal.updated',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** What an endpoint may ask for: events by name, or all of them. */
export const ENABLED_EVENTS = ['*', ...EVENT_TYPES] as const;
