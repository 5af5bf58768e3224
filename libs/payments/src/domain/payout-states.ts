import { TransitionTable } from '@etalase/kernel';

export type PayoutStatus = 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled';
export type BatchState = 'made' | 'approved' | 'rejected';

/** Stripe's states. `paid → failed`: the bank gives back what it said had arrived. */
export const PAYOUT_STATES = new TransitionTable<PayoutStatus>(
  'payments.payout',
  ['pending'],
  { pending: ['in_transit', 'canceled'], in_transit: ['paid', 'failed'], paid: ['failed'], failed: [], canceled: [] },
  { pending: 'menunggu disetujui', in_transit: 'sedang dikirim', paid: 'sudah masuk rekening', failed: 'gagal dikirim', canceled: 'dibatalkan' },
);

/** What one officer makes another one decides about. */
export const BATCH_STATES = new TransitionTable<BatchState>(
  'payments.payout_batch',
  ['made'],
  { made: ['approved', 'rejected'], approved: [], rejected: [] },
  { made: 'menunggu disetujui petugas lain', approved: 'sudah disetujui', rejected: 'sudah ditolak' },
);
