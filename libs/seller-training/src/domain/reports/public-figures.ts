import { type Funnel, STEPS, type Step } from './funnel';

/** Fewer people than this are never told to the public. */
export const FEWEST_SHOWN = 5;
const STEP = 5;
const SLACK = 2;

/** A count for everybody's eyes: to the nearest five, `few` for 1 to 4, `hidden` where showing it would tell a `few`. */
export type PublicCount = number | 'few' | 'hidden';
export type PublicCounts = Record<Step, PublicCount>;
export interface PublicFunnel {
  total: PublicCounts;
  groups: { group: string; counts: PublicCounts }[];
}

const shown = (count: number): PublicCount => (count > 0 && count < FEWEST_SHOWN ? 'few' : Math.round(count / STEP) * STEP);

/** A count that is no part of a sum. */
export const publicOutcome = (count: number): PublicCount => shown(count);

/** Least and most that a reader can take a published count for. Nobody is told as nobody. */
export function rangeOf(count: PublicCount): [least: number, most: number] {
  if (count === 'hidden') return [0, Infinity];
  if (count === 'few') return [1, FEWEST_SHOWN - 1];
  return count === 0 ? [0, 0] : [count - SLACK, count + SLACK];
}

/** How many of 1 to 4 a `few` can still be, when the parts and their sum are known as published. */
export function guessesLeft(parts: readonly PublicCount[], at: number, total: PublicCount): number {
  const others = parts.filter((_, index) => index !== at).map(rangeOf);
  const [least, most] = [others.reduce((sum, [low]) => sum + low, 0), others.reduce((sum, [, high]) => sum + high, 0)];
  const [totalLeast, totalMost] = rangeOf(total);
  return [1, 2, 3, 4].filter((guess) => least + guess <= totalMost && most + guess >= totalLeast).length;
}

/** Hides the smallest of the others, one after the other, and at last the sum, until no `few` can be worked out. */
function column(counts: readonly number[], total: number): { parts: PublicCount[]; total: PublicCount } {
  const parts = counts.map(shown);
  const order = counts.map((count, index) => ({ count, index })).filter(({ count }) => count >= FEWEST_SHOWN).sort((a, b) => a.count - b.count || a.index - b.index);
  let sum = shown(total);
  while (parts.some((count, index) => count === 'few' && guessesLeft(parts, index, sum) < 2)) {
    const next = order.shift();
    if (next) parts[next.index] = 'hidden';
    else if (sum === 'hidden') break;
    else sum = 'hidden';
  }
  return { parts, total: sum };
}

/**
 * The funnel as anybody may see it. Rounding keeps a difference of two counts from telling a few people; groups that overlap
 * have no sum of their own and are rounded all the same.
 */
export function forPublic({ total, groups }: Pick<Funnel, 'total' | 'groups'>): PublicFunnel {
  const result: PublicFunnel = { total: {} as PublicCounts, groups: groups.map(({ group }) => ({ group, counts: {} as PublicCounts })) };
  for (const step of STEPS) {
    const published = column(groups.map(({ counts }) => counts[step]), total[step]);
    result.total[step] = published.total;
    published.parts.forEach((count, index) => {
      const group = result.groups[index];
      if (group) group.counts[step] = count;
    });
  }
  return result;
}
