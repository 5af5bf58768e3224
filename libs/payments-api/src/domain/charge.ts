import { minutes } from '@etalase/kernel';
import { type ApiObject, numberOf, unix } from './objects';

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
export const NOBODY = { address: NO_ADDRESS, email: null, name: null, phone: null, tax_id: null };

/** A settlement over a bank or a shop can be taken back within minutes; a QRIS payment cannot. Until then it counts as pending. */
export const LONGEST_HOLD_MS = minutes(15);
export const holdOf = (methodType: string): number => (methodType === 'qris' ? 0 : LONGEST_HOLD_MS);

export const newCharge = (id: string, intent: ApiObject, method: ApiObject | null, transactionId: string, paidAt: Date): ApiObject => ({
  id,
  object: 'charge',
  amount: intent.amount,
  amount_captured: intent.amount_received,
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: transactionId,
  billing_details: method?.billing_details ?? NOBODY,
  calculated_statement_descriptor: null,
  captured: true,
  created: unix(paidAt),
  currency: 'idr',
  customer: intent.customer,
  description: intent.description,
  destination: null,
  dispute: null,
  disputed: false,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  fraud_details: {},
  livemode: false,
  metadata: intent.metadata,
  on_behalf_of: null,
  outcome: { advice_code: null, network_advice_code: null, network_decline_code: null, network_status: 'approved_by_network', reason: null, risk_level: 'normal', seller_message: 'Payment complete.', type: 'authorized' },
  paid: true,
  payment_intent: intent.id,
  payment_method: method?.id ?? null,
  payment_method_details: method ? { type: method.type, [String(method.type)]: method[String(method.type)] ?? {} } : null,
  receipt_email: intent.receipt_email,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: intent.shipping,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'succeeded',
  transfer_data: null,
  transfer_group: intent.transfer_group,
});

/** In sen: what is neither given back nor taken back by a bank. */
export function refundable({ data, internal }: { data: ApiObject; internal: Record<string, unknown> }): number {
  const left = numberOf(data, 'amount_captured') - numberOf(data, 'amount_refunded');
  return left - Number(internal.takenBack ?? (data.disputed === true ? left : 0));
}

/** @param change in sen: what more is given back; negative when a refund came to nothing */
export function chargeAfterRefund(charge: ApiObject, change: number): ApiObject {
  const refunded = numberOf(charge, 'amount_refunded') + change;
  return { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount_captured };
}
