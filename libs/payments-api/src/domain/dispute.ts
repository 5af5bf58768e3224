import { type ApiObject, unix } from './objects';

/** A chargeback of a card holder, or the reversal of a bank: on these rails neither can be contested, so it is lost when it comes. */
export const newDispute = (id: string, charge: ApiObject, { amount, transaction, railStatus, isRefundable }: { amount: number; transaction: string; railStatus: string; isRefundable: boolean }, now: Date): ApiObject => ({
  id,
  object: 'dispute',
  amount,
  balance_transactions: [transaction],
  charge: charge.id,
  created: unix(now),
  currency: 'idr',
  enhanced_eligibility_types: [],
  evidence: {},
  evidence_details: { due_by: null, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0 },
  is_charge_refundable: isRefundable,
  livemode: false,
  metadata: {},
  payment_intent: charge.payment_intent,
  reason: railStatus.endsWith('chargeback') ? 'general' : 'bank_cannot_process',
  status: 'lost',
});
