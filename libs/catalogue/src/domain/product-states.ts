import { TransitionTable } from '@etalase/kernel';
import type { ProductState } from './views';

/** domain.md §2. A product returned by the office is a draft again, with the reason on it. */
export const productStates = new TransitionTable<ProductState>(
  'catalogue.product',
  ['draft'],
  {
    draft: ['in_review', 'archived'],
    in_review: ['live', 'draft', 'archived'],
    live: ['hidden', 'archived'],
    hidden: ['live', 'archived'],
    archived: [],
  },
  { draft: 'belum diajukan', in_review: 'sedang diperiksa', live: 'dijual', hidden: 'disembunyikan', archived: 'diarsipkan' },
);

export type RevisionState = 'pending' | 'approved' | 'returned' | 'withdrawn';
export const revisionStates = new TransitionTable<RevisionState>(
  'catalogue.revision',
  ['pending'],
  { pending: ['approved', 'returned', 'withdrawn'], approved: [], returned: [], withdrawn: [] },
  { pending: 'menunggu diperiksa', approved: 'disetujui', returned: 'dikembalikan', withdrawn: 'diganti' },
);

export type HoldState = 'held' | 'committed' | 'released' | 'expired';
export const holdStates = new TransitionTable<HoldState>(
  'catalogue.hold',
  ['held'],
  { held: ['committed', 'released', 'expired'], committed: [], released: [], expired: [] },
  { held: 'disisihkan', committed: 'terjual', released: 'dilepas', expired: 'kedaluwarsa' },
);
