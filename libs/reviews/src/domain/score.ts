import type { ProductScore } from '@etalase/catalogue';

/** How many reviews there are and their stars added up: whole numbers, so that no order of counting matters. */
export interface Tally {
  count: number;
  stars: number;
}

/** With one or two voices an average says more about them than about the goods. */
export const FEWEST_FOR_MEAN = 3;

/** In tenths, half rounded up; whole numbers until the last division. */
export function meanOf({ count, stars }: Tally): number | null {
  return count < FEWEST_FOR_MEAN ? null : Math.floor((20 * stars + count) / (2 * count)) / 10;
}

export const scoreOf = (tally: Tally): ProductScore => ({ count: tally.count, mean: meanOf(tally) });
