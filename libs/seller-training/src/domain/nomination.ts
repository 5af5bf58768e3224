import { TransitionTable } from '@etalase/kernel';

export const NOMINATION_STATES = ['draft', 'submitted', 'verified', 'accepted', 'rejected', 'replaced', 'withdrawn'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];
export const nominationStates = new TransitionTable<NominationState>(
  'training.nomination',
  ['draft'],
  {
    draft: ['submitted', 'withdrawn'],
    submitted: ['verified', 'rejected', 'withdrawn', 'replaced'],
    verified: ['accepted', 'rejected', 'withdrawn', 'replaced'],
    accepted: ['replaced', 'withdrawn'],
    rejected: [],
    replaced: [],
    withdrawn: [],
  },
  { draft: 'ditulis', submitted: 'diajukan', verified: 'diperiksa', accepted: 'diterima', rejected: 'ditolak', replaced: 'diganti', withdrawn: 'ditarik' },
);
/** States in which a nomination holds its village's slot. */
export const HOLDS_SLOT: readonly NominationState[] = ['draft', 'submitted', 'verified', 'accepted'];
