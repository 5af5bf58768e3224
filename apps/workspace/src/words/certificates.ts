export type CertificateKind = 'pirt' | 'halal' | 'bpom';

interface CertificateWords {
  name: string;
  /** What the seller sees beside the input. */
  hint: string;
  placeholder: string;
}

const WORDS: Record<CertificateKind, CertificateWords> = {
  pirt: { name: 'P-IRT', hint: '15 angka di label, dari Dinas Kesehatan.', placeholder: '2061871010001-29' },
  halal: { name: 'Sertifikat halal', hint: 'Mulai dengan ID, dari BPJPH.', placeholder: 'ID18110000012340624' },
  bpom: { name: 'Izin BPOM', hint: 'Mulai dengan MD, ML atau NA.', placeholder: 'MD 123456789012' },
};
export const certificateWords = (kind: CertificateKind): CertificateWords => WORDS[kind];

const FOOD_PARENTS = new Set(['kopi-teh-cokelat', 'makanan']);
const FOOD_CATEGORIES = new Set(['beras-sagu', 'lada-rempah', 'gula-aren', 'madu-herbal']);


/** Papers a category may need. Food packed to keep wants PIRT (or BPOM), a halal claim wants its number; cloth and baskets need none. */
export function certificatesFor(category: string, parent: string | null): CertificateKind[] {
  if (category === 'kecantikan') return ['bpom', 'halal'];
  const isFood = (parent !== null && FOOD_PARENTS.has(parent)) || FOOD_CATEGORIES.has(category);
  if (category === 'lauk-siap-saji') return ['halal'];
  if (!isFood) return [];
  return ['pirt', 'halal', 'bpom'];
}
