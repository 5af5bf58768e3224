import { TransitionTable } from '@etalase/kernel';

export type ShortageState = 'asked' | 'reduced' | 'replaced' | 'cancelled' | 'withdrawn';

/** The question about missing pieces: asked once, ended once. */
export const shortageStates = new TransitionTable<ShortageState>(
  'orders.shortage',
  ['asked'],
  { asked: ['reduced', 'replaced', 'cancelled', 'withdrawn'], reduced: [], replaced: [], cancelled: [], withdrawn: [] },
  { asked: 'menunggu jawaban pembeli', reduced: 'sisanya dikirim', replaced: 'diganti barang lain', cancelled: 'dibatalkan', withdrawn: 'barangnya ada' },
);
