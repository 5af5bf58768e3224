/**
 * Couriers here charge whole kilograms, at least one, and forgive the first 300 g above a whole kilogram:
 * 1.300 g is still 1 kg, 1.301 g is 2 kg. Goods are small and dense, so volume is not charged.
 */
export const TOLERANCE_GRAMS = 300;

/** @param grams weight of the parcel, whole and positive. @returns kilograms the courier charges. */
export function chargedKilograms(grams: number): number {
  if (!Number.isSafeInteger(grams) || grams <= 0) throw new RangeError('weight must be whole grams above zero');
  return Math.max(1, Math.ceil((grams - TOLERANCE_GRAMS) / 1000));
}
