import { rupiah, type Rupiah } from './rupiah';

/**
 * Splits `total` in proportion to `weights` by largest remainder, so that the parts always add up to `total`.
 * Ties go to the earlier part, which keeps the result stable for lines given in id order.
 * All weights zero: the first part takes everything.
 */
export function splitByLargestRemainder(total: Rupiah, weights: readonly number[]): Rupiah[] {
  if (weights.length === 0) throw new RangeError('cannot split over no parts');
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new RangeError('weights must be whole and not negative');
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return weights.map((_, index) => rupiah(index === 0 ? total : 0));

  const sign = total < 0 ? -1n : 1n;
  const whole = BigInt(total) * sign;
  const parts = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, floor: product / sum, remainder: product % sum };
  });
  let left = Number(whole - parts.reduce((a, part) => a + part.floor, 0n));
  const byRemainder = [...parts].sort((a, b) => (b.remainder > a.remainder ? 1 : b.remainder < a.remainder ? -1 : a.index - b.index));
  for (const part of byRemainder) {
    if (left === 0) break;
    part.floor += 1n;
    left -= 1;
  }
  return parts.map((part) => rupiah(Number(part.floor * sign)));
}
