import { TransitionTable } from '@etalase/kernel';

/** Why somebody need not take the course (cmi5's "waived" with its reason). */
export const WAIVER_KINDS = ['tested_out', 'equivalent', 'administrative'] as const;
export type WaiverKind = (typeof WAIVER_KINDS)[number];

export const WAIVER_WORDS: Record<WaiverKind, string> = {
  tested_out: 'Sudah mampu, dibuktikan dengan uji langsung',
  equivalent: 'Sudah lulus pelatihan lain yang setara',
  administrative: 'Keputusan dinas',
};

export type WaiverState = 'asked' | 'approved' | 'declined' | 'withdrawn';
export const waiverStates = new TransitionTable<WaiverState>(
  'training.waiver',
  ['asked'],
  { asked: ['approved', 'declined', 'withdrawn'], approved: [], declined: [], withdrawn: [] },
  { asked: 'menunggu keputusan', approved: 'diberikan', declined: 'ditolak', withdrawn: 'ditarik kembali' },
);

/** For who sold before there was anything to learn: the gate never shuts out a shop at work. */
export const AT_WORK_BEFORE = 'Sudah berjualan sebelum pelatihan dibuka.';
