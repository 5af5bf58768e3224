import type { RegionKind } from './views';

const ALWAYS_UPPER = new Set(['DKI', 'DI']);
const PREFIX: Record<RegionKind, string> = { provinsi: '', kabupaten: 'Kab. ', kota: 'Kota ', kecamatan: 'Kec. ', desa: 'Desa ', kelurahan: 'Kelurahan ' };

/**
 * A name as people write it. The source shouts regencies and provinces (`LAMPUNG BARAT`) and writes villages in mixed
 * case with slips (`Korpri jaya`, `Iker - iker`, `Ra"as`): letters are lowered only in a name that shouts throughout,
 * so that abbreviations (`KNPI`) and Roman numerals (`Gaya Baru IV`) inside a written name stay.
 */
export function properName(source: string): string {
  const tidy = source.normalize('NFC').replace(/\s+/g, ' ').replace(/\s*-\s*/g, '-').replace(/"/g, "'").trim();
  const shouts = tidy === tidy.toUpperCase() && /[A-Z]{5}/.test(tidy);
  return tidy.replace(/[\p{L}'’]+/gu, (word) => {
    if (shouts && !ALWAYS_UPPER.has(word) && !isRoman(word)) return word[0] + word.slice(1).toLowerCase();
    return (word[0] ?? '').toUpperCase() + word.slice(1);
  });
}

const isRoman = (word: string): boolean => /^(X{0,3})(IX|IV|V?I{0,3})$/.test(word);

/** `Desa Sekincau`, `Kab. Lampung Barat`. */
export const nameWithKind = (shortName: string, kind: RegionKind): string => PREFIX[kind] + shortName;
