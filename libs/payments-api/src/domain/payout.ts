import type { EventType } from './event-types';
import { type ApiObject, type Metadata, unix } from './objects';

export const PAYOUT_FILTERS = ['status', 'destination'] as const;

export interface NewApiPayout {
  id: string;
  /** In sen. */
  amount: number;
  destination: string;
  description: string | null;
  metadata: Metadata;
  statementDescriptor: string | null;
  transactionId: string;
  arrivesAt: Date;
}

export const newPayout = (payout: NewApiPayout, now: Date): ApiObject => ({
  id: payout.id,
  object: 'payout',
  amount: payout.amount,
  application_fee: null,
  application_fee_amount: null,
  arrival_date: unix(payout.arrivesAt),
  automatic: false,
  balance_transaction: payout.transactionId,
  created: unix(now),
  currency: 'idr',
  description: payout.description,
  destination: payout.destination,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: payout.metadata,
  method: 'standard',
  original_payout: null,
  payout_method: null,
  reconciliation_status: 'not_applicable',
  reversed_by: null,
  source_type: 'card',
  statement_descriptor: payout.statementDescriptor,
  status: 'pending',
  trace_id: null,
  type: 'bank_account',
});

/** Stripe's code for what a bank wrote. */
export function failureCodeOf(reason: string): string {
  if (reason === 'no_account' || reason === 'incorrect_account_holder_name') return reason;
  if (/closed/i.test(reason)) return 'account_closed';
  if (/does(n't| not) exist|invalid/i.test(reason)) return 'no_account';
  return 'could_not_process';
}

/** What is told of a status, once it is reached. */
export const PAYOUT_EVENTS: Readonly<Partial<Record<string, EventType>>> = { in_transit: 'payout.updated', paid: 'payout.paid', failed: 'payout.failed', canceled: 'payout.canceled' };
