import type { Attempt } from './delivery';
import { nextWait } from './retry-plan';

const tries = (answer: number | null, count: number): Attempt[] => Array.from({ length: count }, () => ({ at: '2026-11-24T07:00:00.000Z', answer, error: null, milliseconds: 1 }));

/** How often an address that always answers the same is asked in all. */
function asked(answer: number | null): number {
  let count = 1;
  while (nextWait(tries(answer, count), 1, 0.5) !== null) count++;
  return count;
}

describe('nextWait', () => {
  it.each([[500, 2], [503, 5], [400, 3], [404, 3], [302, 6], [401, 6], [502, 6], [null, 6]])('after %p asks %p times in all', (answer, times) => expect(asked(answer)).toBe(times));

  it('waits about 2, 10, 30, 90 and 210 minutes', () => {
    expect([1, 2, 3, 4, 5].map((count) => (nextWait(tries(null, count), 1, 0.5) ?? 0) / 60_000)).toEqual([2, 10, 30, 90, 210]);
  });

  it('scales and spreads the wait', () => {
    expect(nextWait(tries(null, 1), 1 / 60, 0)).toBe(1_800);
    expect(nextWait(tries(null, 1), 1 / 60, 1)).toBe(2_200);
  });
});
