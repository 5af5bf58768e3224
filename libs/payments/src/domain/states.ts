import { TransitionTable } from '@etalase/kernel';
import type { PaymentAttemptView, PaymentIntentStatus } from './views';

export type AttemptStatus = PaymentAttemptView['status'];
export type RefundStatus = 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled';
export type SplitState = 'waiting' | 'held' | 'released' | 'refunded' | 'taken';
/** Where the money of an attempt was booked: nowhere yet, over the escrows, or in suspense until somebody decides. */
export type Booked = 'none' | 'escrow' | 'suspense';

/** Stripe's states. `canceled → succeeded` is a late payment the caller could still use. */
export const INTENT_STATES = new TransitionTable<PaymentIntentStatus>(
  'payments.intent',
  ['requires_payment_method'],
  {
    requires_payment_method: ['requires_confirmation', 'requires_action', 'succeeded', 'canceled'],
    requires_confirmation: ['requires_action', 'canceled'],
    requires_action: ['requires_payment_method', 'processing', 'requires_capture', 'succeeded', 'canceled'],
    processing: ['requires_payment_method', 'requires_action', 'requires_capture', 'succeeded', 'canceled'],
    requires_capture: ['requires_payment_method', 'succeeded', 'canceled'],
    succeeded: [],
    canceled: ['succeeded'],
  },
  {
    requires_payment_method: 'menunggu cara bayar',
    requires_confirmation: 'menunggu persetujuan',
    requires_action: 'menunggu dibayar',
    processing: 'sedang diperiksa',
    requires_capture: 'menunggu penagihan',
    succeeded: 'lunas',
    canceled: 'dibatalkan',
  },
);

/** An ended attempt may still succeed: what the rail says about received money wins over what we believed. */
export const ATTEMPT_STATES = new TransitionTable<AttemptStatus>(
  'payments.attempt',
  ['pending'],
  { pending: ['succeeded', 'failed', 'expired', 'canceled'], failed: ['succeeded'], expired: ['succeeded', 'failed'], canceled: ['succeeded', 'failed'], succeeded: [] },
  { pending: 'menunggu dibayar', failed: 'gagal', expired: 'kedaluwarsa', canceled: 'dibatalkan', succeeded: 'berhasil' },
);

export const REFUND_STATES = new TransitionTable<RefundStatus>(
  'payments.refund',
  ['pending', 'requires_action'],
  { pending: ['requires_action', 'succeeded', 'failed', 'canceled'], requires_action: ['pending', 'succeeded', 'failed', 'canceled'], succeeded: [], failed: [], canceled: [] },
  { pending: 'sedang dikembalikan', requires_action: 'menunggu nomor rekening', succeeded: 'sudah kembali', failed: 'gagal', canceled: 'dibatalkan' },
);
