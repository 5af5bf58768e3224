import type { Rupiah } from '@etalase/kernel';

export type PaymentIntentStatus = 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'requires_capture' | 'succeeded' | 'canceled';
export type Bank = 'bca' | 'bni' | 'bri' | 'cimb' | 'permata' | 'mandiri';
export type Store = 'indomaret' | 'alfamart';

export type Wallet = 'gopay' | 'shopeepay';

export type PaymentMethod = { type: 'qris' } | { type: Wallet } | { type: 'card' } | { type: 'id_bank_transfer'; bank: Bank } | { type: 'id_cstore'; store: Store };

/** What the payer has to do now. */
export type NextAction =
  | { type: 'qris_display_qr_code'; qrString: string; expiresAt: string }
  | { type: 'display_bank_transfer_instructions'; bank: Bank; vaNumber: string | null; billerCode: string | null; billKey: string | null; expiresAt: string }
  /** The payer goes there: the wallet's own app, or the rail's own page for a card. */
  | { type: 'redirect_to_url'; url: string; expiresAt: string }
  | { type: 'display_store_code'; store: Store; code: string; expiresAt: string };

export interface PaymentAttemptView {
  id: string;
  method: PaymentMethod;
  status: 'pending' | 'succeeded' | 'failed' | 'expired' | 'canceled';
  nextAction: NextAction | null;
  failureMessage: string | null;
  createdAt: string;
}

export interface PaymentIntentView {
  id: string;
  /** Opaque reference of the caller (an order id). */
  reference: string;
  status: PaymentIntentStatus;
  amount: Rupiah;
  amountRefunded: Rupiah;
  /** Newest first. */
  attempts: PaymentAttemptView[];
  /** Methods whose limits allow this amount. */
  allowedMethods: PaymentMethod[];
}

/** `Ditahan / Siap cair / Dikirim / Cair` of one seller. */
export interface SellerBalanceView {
  held: Rupiah;
  ready: Rupiah;
  /** Asked for, not yet with the bank of the seller. */
  onTheWay: Rupiah;
  paidOut: Rupiah;
}

export interface SellerMoneyLine {
  id: string;
  at: string;
  kind: 'held' | 'released' | 'commission' | 'share' | 'tax' | 'refunded' | 'payout';
  /** Opaque reference of the caller (a seller order id). */
  reference: string;
  /** Shown to the seller as it is, e.g. the order number. */
  label: string;
  amount: Rupiah;
}

/** One refund as its payer sees it. */
export interface RefundView {
  id: string;
  amount: Rupiah;
  /** `requires_action`: waits for an account, or for the transfer to it. */
  status: 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled';
  /** Opaque reference of the split it comes out of; `null` for money that was never split. */
  splitReference: string | null;
  endedAt: string | null;
}

/** All that goes back of one payment, and where to. */
export interface RefundsView {
  refunds: RefundView[];
  /** Masked; `null` until the payer has named one. */
  account: string | null;
  /** Sum of the refunds that wait for an account or for the transfer to it. */
  waiting: Rupiah;
}
