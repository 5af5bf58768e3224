import type { Waiver } from '../../../api/certificates';

export const WAIVER_KIND_WORDS: Record<Waiver['kind'], string> = {
  tested_out: 'Sudah diuji langsung dan mampu',
  equivalent: 'Lulus pelatihan lain yang setara',
  administrative: 'Keputusan dinas',
};
