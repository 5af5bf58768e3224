import { type ApiObject, unix } from './objects';

/** Stripe's `type`, with the category its reports use. */
const CATEGORIES = {
  charge: 'charge',
  payment: 'charge',
  refund: 'refund',
  refund_failure: 'refund_failure',
  payment_failure_refund: 'refund_failure',
  transfer: 'transfer',
  transfer_refund: 'transfer_reversal',
  payment_refund: 'refund',
  payout: 'payout',
  payout_failure: 'payout_reversal',
  payout_cancel: 'payout_reversal',
  adjustment: 'dispute',
} as const;
export type MovementType = keyof typeof CATEGORIES;

export interface Movement {
  id: string;
  type: MovementType;
  /** In sen; positive comes in. Rail fees are the platform's, so the net is the whole. */
  amount: number;
  source: string;
  description: string | null;
  availableOn: Date;
}

export const newBalanceTransaction = (move: Movement, now: Date): ApiObject => ({
  id: move.id,
  object: 'balance_transaction',
  amount: move.amount,
  available_on: unix(move.availableOn),
  balance_type: 'payments',
  created: unix(now),
  currency: 'idr',
  description: move.description,
  exchange_rate: null,
  fee: 0,
  fee_details: [],
  net: move.amount,
  reporting_category: CATEGORIES[move.type],
  source: move.source,
  status: 'pending',
  type: move.type,
});

/** Time alone makes a movement available: that is read off, never written. */
export const withStanding = (transaction: ApiObject, now: Date): ApiObject => ({ ...transaction, status: Number(transaction.available_on) <= unix(now) ? 'available' : 'pending' });
