import type { CardOutcome } from './test-cards';
import type { RailName } from './rails';

export type TransactionStatus = 'pending' | 'authorize' | 'capture' | 'settlement' | 'deny' | 'cancel' | 'expire' | 'refund' | 'partial_refund' | 'chargeback' | 'partial_chargeback';

export interface Refund {
  readonly refund_chargeback_id: number;
  /** Whole rupiah. */
  readonly amount: number;
  readonly key: string;
  readonly reason: string | null;
  readonly createdAt: string;
  /** Midtrans tells twice: when it takes the refund, and when the bank has really moved the money. */
  readonly bankConfirmedAt: string;
}

/** What Midtrans tells of a card: never its whole number. */
export interface Card {
  /** `48111111-1114` */
  readonly masked: string;
  readonly bank: string;
  readonly outcome: CardOutcome;
  readonly fraud: 'accept' | 'challenge' | 'deny';
  readonly approvalCode: string;
  /** Only reserved at the bank until the merchant captures it. */
  readonly isReserved?: boolean;
  /** For the payer's next time, when the merchant asked to keep the card. */
  readonly savedToken?: string;
}

/** What the buyer holds in hand to pay with. */
export interface Instrument {
  readonly acquirer?: string;
  readonly qrString?: string;
  readonly vaNumber?: string;
  readonly billKey?: string;
  readonly billerCode?: string;
  readonly paymentCode?: string;
}

export interface Transaction {
  readonly id: string;
  readonly orderId: string;
  readonly rail: RailName;
  /** Whole rupiah. */
  readonly amount: number;
  readonly status: TransactionStatus;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly settledAt: string | null;
  /** The bank took a settlement back (reversal), or the payer did (chargeback). */
  readonly takenBackAt?: string;
  /** Of a part only; whole rupiah. */
  readonly takenBack?: number;
  readonly instrument: Instrument;
  readonly card?: Card;
  readonly items: ReadonlyArray<{ readonly name: string; readonly price: number; readonly quantity: number }>;
  readonly customer: string | null;
  /** Where the payer goes back to from a wallet's app. */
  readonly callbackUrl?: string;
  readonly refunds: readonly Refund[];
  readonly notifyUrls: readonly string[];
  /** custom_field1..3 and metadata, given back as they came. */
  readonly echo: Readonly<Record<string, unknown>>;
}

/** Which status may follow which; anything else is 412. `settlement → deny` is a reversal by the bank. */
export const nextStatuses: Readonly<Record<TransactionStatus, readonly TransactionStatus[]>> = {
  pending: ['authorize', 'capture', 'settlement', 'deny', 'cancel', 'expire'],
  authorize: ['capture', 'deny', 'cancel', 'expire'],
  // Accepted: settled the day after, or taken back before. Challenged: accepted (still a capture) or denied by a person.
  capture: ['capture', 'settlement', 'deny', 'cancel'],
  settlement: ['deny', 'refund', 'partial_refund', 'chargeback', 'partial_chargeback'],
  partial_refund: ['refund', 'partial_refund', 'chargeback', 'partial_chargeback'],
  chargeback: [],
  partial_chargeback: [],
  deny: [],
  cancel: [],
  expire: [],
  refund: [],
};

export function refundedAmount(transaction: Transaction): number {
  return transaction.refunds.reduce((sum, refund) => sum + refund.amount, 0);
}

export function isOverdue(transaction: Transaction, now: number): boolean {
  return transaction.status === 'pending' && Date.parse(transaction.expiresAt) <= now;
}
