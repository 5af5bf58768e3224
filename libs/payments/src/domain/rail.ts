import type { Rupiah } from '@etalase/kernel';
import type { MethodKey } from './methods';

/** Midtrans' transaction_status; the second half adds cards to what we ask for, not to what we understand. */
export type RailStatus = 'pending' | 'authorize' | 'capture' | 'settlement' | 'deny' | 'cancel' | 'expire' | 'failure' | 'refund' | 'partial_refund' | 'chargeback' | 'partial_chargeback';

/** What the payer needs to pay; which fields are set depends on the method. */
export interface Instrument {
  qrString?: string;
  vaNumber?: string;
  billerCode?: string;
  billKey?: string;
  paymentCode?: string;
  /** Where the payer goes to pay. */
  redirectUrl?: string;
  /** Names that page on the rail, for closing it. */
  pageToken?: string;
}

export interface RailRefund {
  key: string;
  isConfirmed: boolean;
}

/** A transaction as the rail tells it now. */
export interface RailTransaction {
  railOrderId: string;
  transactionId: string;
  status: RailStatus;
  statusCode: string;
  fraudStatus: string | null;
  /** Text as received; `parseGross` reads it. */
  grossAmount: string;
  currency: string;
  /** `null` when the answer did not carry it (a status answer for QRIS may not). */
  instrument: Instrument | null;
  expiresAt: Date | null;
  paidAt: Date | null;
  /** When the payer used what they pay with, where the rail says it. */
  madeAt?: Date | null;
  refunds: RailRefund[];
}

export interface RailCharge {
  /** At most 50 of `[A-Za-z0-9._~-]`; also the idempotency key of the call (at most 46 count). */
  railOrderId: string;
  method: MethodKey;
  amount: Rupiah;
  description: string;
  payer: { name: string; phone: string };
  /** Must add up to `amount`. */
  items: { name: string; amount: Rupiah }[];
  lifetimeSeconds: number;
  /** A card is only to be reserved: `capture` takes it later. */
  isReserved: boolean;
  /** Where an app or a page of the rail sends the payer back to; what it says of the payment proves nothing. */
  returnUrl: string | null;
}

export type ChargeAnswer = { kind: 'created'; transaction: RailTransaction } | { kind: 'duplicate' } | { kind: 'refused'; reason: string };

/** `refused`: the state does not allow it any more, most often because it is paid. */
export type CloseAnswer = { kind: 'done'; transaction: RailTransaction } | { kind: 'unknown' } | { kind: 'refused' };

export type RefundAnswer = 'accepted' | 'duplicate' | 'denied' | 'not_refundable' | 'too_much';

/** A signed notification. It proves who sent it; what it says is confirmed by `status`. */
export interface RailNotice {
  railOrderId: string;
  transactionId: string;
  /** As claimed; the signature does not cover it. */
  claimedStatus: string;
  statusCode: string;
  grossAmount: string;
  /** The same for every copy of one notification. */
  fingerprint: string;
}

/**
 * The port to a payment rail. Never called inside a transaction.
 * Every method throws `payments.rail_unavailable` when nothing can be concluded (timeout, refused connection, 5xx, 429).
 */
export abstract class PaymentRail {
  abstract charge(request: RailCharge): Promise<ChargeAnswer>;
  /** @returns `null` when the rail does not know the order id. */
  abstract status(railOrderId: string): Promise<RailTransaction | null>;
  /** @param pageToken of a page that may have been paid on or not: it is closed too */
  abstract cancel(railOrderId: string, pageToken?: string | null): Promise<CloseAnswer>;
  /** @param amount at most what the card holds ready; the rest is let go. `null` takes it whole */
  abstract capture(railOrderId: string, amount: Rupiah | null): Promise<CloseAnswer>;
  /** What the merchant says of a card the fraud check doubts. */
  abstract decide(railOrderId: string, outcome: 'approve' | 'deny'): Promise<CloseAnswer>;
  abstract expire(railOrderId: string): Promise<CloseAnswer>;
  abstract refund(request: { railOrderId: string; key: string; amount: Rupiah; reason: string }): Promise<RefundAnswer>;
  /** @throws DomainError `payments.notification_unreadable`, `payments.notification_forged`. */
  abstract readNotification(rawBody: string): RailNotice;
}
