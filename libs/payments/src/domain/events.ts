import { defineEvent } from '@etalase/kernel';

interface PaymentFact {
  paymentIntentId: string;
  /** Opaque reference of the caller (an order id). */
  reference: string;
  amountRupiah: number;
}

/** The money is in escrow. Published once for an intent. */
export const PaymentSucceeded = defineEvent<PaymentFact & { method: string; paidAt: string }>('payments.PaymentSucceeded');
/** Money came for an intent that was already canceled: it rests in suspense until the caller revives or refunds it. */
export const LatePaymentReceived = defineEvent<PaymentFact & { method: string; paidAt: string }>('payments.LatePaymentReceived');
/** One attempt ended without money; the intent may be tried again. `wasDoubted`: its payer was told to wait for a check of the card. */
export const PaymentAttemptFailed = defineEvent<PaymentFact & { attemptId: string; reason: 'expired' | 'denied' | 'failed'; wasDoubted?: boolean }>('payments.PaymentAttemptFailed');
export const RefundSucceeded = defineEvent<PaymentFact & { refundId: string; splitReference: string | null }>('payments.RefundSucceeded');
/** The rail cannot give the money back by itself (VA, minimarket): the payer has to name an account. */
export const RefundNeedsAccount = defineEvent<PaymentFact & { refundId: string; splitReference: string | null }>('payments.RefundNeedsAccount');
/** The payer has written, or changed, where the money goes; the amount is all that waits for it. */
export const RefundAccountNamed = defineEvent<PaymentFact & { masked: string }>('payments.RefundAccountNamed');
/** The rail will never do this refund: the money lies where it was before. */
export const RefundFailed = defineEvent<PaymentFact & { refundId: string }>('payments.RefundFailed');
/** A bank took back what was booked as received (reversal, chargeback). */
export const PaymentReversed = defineEvent<PaymentFact & { attemptId: string }>('payments.PaymentReversed');
export const FundsReleased = defineEvent<{ splitReference: string; account: string; amountRupiah: number }>('payments.FundsReleased');

interface PayoutFact {
  payoutId: string;
  /** Whose balance it comes from (a seller). */
  account: string;
  amountRupiah: number;
  /** Where it goes, masked. */
  masked: string;
  /** A run of the office, or a program of /v1. */
  source: 'run' | 'api';
}
export const PayoutSent = defineEvent<PayoutFact>('payments.PayoutSent');
/** The bank says it has arrived. */
export const PayoutPaid = defineEvent<PayoutFact>('payments.PayoutPaid');
/** The money is back in the balance. `wasPaid`: the bank had said it arrived. */
export const PayoutFailed = defineEvent<PayoutFact & { reason: string; wasPaid: boolean }>('payments.PayoutFailed');
