import { TransitionTable } from '@etalase/kernel';

/** One proof for one requirement. What was once accepted is replaced by a newer one only when that is accepted too. */
export type EvidenceState = 'given' | 'accepted' | 'returned' | 'replaced';

export const evidenceStates = new TransitionTable<EvidenceState>(
  'sellers.evidence',
  ['given'],
  { given: ['accepted', 'returned', 'replaced'], accepted: ['replaced'], returned: ['replaced'], replaced: [] },
  { given: 'menunggu diperiksa', accepted: 'diterima', returned: 'perlu diperbaiki', replaced: 'diganti' },
);

export type SuspensionState = 'standing' | 'appealed' | 'upheld' | 'lifted';
export const suspensionStates = new TransitionTable<SuspensionState>(
  'sellers.suspension',
  ['standing'],
  { standing: ['appealed', 'lifted'], appealed: ['upheld', 'lifted'], upheld: ['lifted'], lifted: [] },
  { standing: 'berlaku', appealed: 'disanggah', upheld: 'tetap berlaku', lifted: 'dicabut' },
);
