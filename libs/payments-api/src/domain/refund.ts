import type { RefundStatus } from '@etalase/payments';
import { type ApiObject, type Metadata, unix } from './objects';

export interface RefundFields {
  amount: number;
  charge: ApiObject;
  reason: string | null;
  metadata: Metadata;
  transactionId: string;
}

export const newRefund = (id: string, { amount, charge, reason, metadata, transactionId }: RefundFields, status: RefundStatus, now: Date): ApiObject => ({
  id,
  object: 'refund',
  amount,
  balance_transaction: transactionId,
  charge: charge.id,
  created: unix(now),
  currency: 'idr',
  destination_details: null,
  failure_balance_transaction: null,
  failure_reason: null,
  instructions_email: null,
  metadata,
  next_action: null,
  payment_intent: charge.payment_intent,
  pending_reason: status === 'pending' ? 'processing' : null,
  reason,
  receipt_number: null,
  source_transfer_reversal: null,
  status,
  transfer_reversal: null,
});

/** VA and minimarket have no way back by themselves: whoever paid names an account on a page of ours. */
export const accountWanted = (url: string, email: unknown): Record<string, unknown> => ({
  type: 'display_details',
  display_details: { email_sent: { email_sent_at: null, email_sent_to: email ?? null }, expires_at: null, hosted_instructions_url: url },
});
