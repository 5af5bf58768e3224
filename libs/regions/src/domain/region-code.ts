import type { RegionKind, RegionLevel } from './views';

/** `18`, `18.04`, `18.04.11`, `18.04.11.2003`. */
const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];

export const isRegionCode = (code: string): boolean => CODE.test(code);

export const levelOf = (code: string): RegionLevel => LEVELS[code.split('.').length - 1] ?? 'village';

export const parentOf = (code: string): string | null => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null);

/** The regency a code lies in, the code itself for a regency; for a province nothing lies above, so its own code. */
export const regencyOf = (code: string): string => code.slice(0, 5);
export const districtOf = (code: string): string => code.slice(0, 8);
export const provinceOf = (code: string): string => code.slice(0, 2);

/** Whether `code` is `ancestor` or lies in it. */
export const isWithin = (code: string, ancestor: string): boolean => code === ancestor || code.startsWith(`${ancestor}.`);

/** Whether a place lies in one of these; `null` is everywhere. */
export const isWithinReach = (code: string, reach: readonly string[] | null): boolean => reach === null || reach.some((place) => isWithin(code, place));

/** Whether a whole province is reached, so that nothing of it is somebody else's. */
export const isProvinceWide = (reach: readonly string[] | null): boolean => reach === null || reach.some((place) => levelOf(place) === 'province');

/**
 * What a place is, by its code: a city's second block starts at 71, a kelurahan's last block with 1.
 * Permendagri on region codes (Kepmendagri 300.2.2-2138/2025 for the edition shipped).
 */
export function kindOf(code: string): RegionKind {
  const blocks = code.split('.');
  if (blocks.length === 1) return 'provinsi';
  if (blocks.length === 2) return Number(blocks[1]) >= 71 ? 'kota' : 'kabupaten';
  if (blocks.length === 3) return 'kecamatan';
  return blocks[3]?.startsWith('1') ? 'kelurahan' : 'desa';
}
