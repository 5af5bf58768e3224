import { NEIGHBOURING_REGENCIES } from '../data/neighbouring-regencies';

/** How far a parcel goes inside the province; a tariff has one price list a zone. */
export const ZONES = ['same_regency', 'neighbouring', 'province'] as const;
export type Zone = (typeof ZONES)[number];

const pairs = new Set(NEIGHBOURING_REGENCIES.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/**
 * Zone between two villages by their codes. `null` when they are in different provinces: the tables cover one province.
 * A province whose neighbours are not listed knows only `same_regency` and `province`.
 */
export function zoneBetween(originCode: string, destinationCode: string): Zone | null {
  if (originCode.slice(0, 2) !== destinationCode.slice(0, 2)) return null;
  const [origin, destination] = [originCode.slice(0, 5), destinationCode.slice(0, 5)];
  if (origin === destination) return 'same_regency';
  return pairs.has(`${origin}|${destination}`) ? 'neighbouring' : 'province';
}
