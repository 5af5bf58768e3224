import { TransitionTable } from '@etalase/kernel';

export const SELLER_STATES = ['draft', 'submitted', 'returned', 'verified', 'active', 'holiday', 'suspended', 'closed'] as const;
export type SellerState = (typeof SELLER_STATES)[number];

/** domain.md §2. `verified` is checked but never opened; the owner opens the doors for the first time. */
export const sellerStates = new TransitionTable<SellerState>(
  'sellers.seller',
  ['draft'],
  {
    draft: ['submitted', 'closed'],
    submitted: ['verified', 'returned'],
    returned: ['submitted', 'closed'],
    verified: ['active', 'suspended', 'closed'],
    active: ['holiday', 'suspended', 'closed'],
    holiday: ['active', 'suspended', 'closed'],
    suspended: ['active', 'closed'],
    closed: [],
  },
  {
    draft: 'belum diajukan',
    submitted: 'sedang diperiksa',
    returned: 'perlu diperbaiki',
    verified: 'sudah diperiksa',
    active: 'buka',
    holiday: 'libur',
    suspended: 'dihentikan sementara',
    closed: 'tutup selamanya',
  },
);

/** Shops that people can see and whose products stand on the shelf. */
export const VISIBLE_STATES: readonly SellerState[] = ['active', 'holiday'];
