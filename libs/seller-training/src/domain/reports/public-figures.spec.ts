import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { type FunnelGroup, none, STEPS, sumOf } from './funnel';
import { forPublic, guessesLeft, type PublicCount } from './public-figures';

const seed = Number(process.env.FIGURES_SEED ?? randomInt(2 ** 31));
const group = (name: string, asked: number): FunnelGroup => ({ group: name, counts: { ...none(), asked } });
const asked = (...counts: number[]): { parts: PublicCount[]; total: PublicCount } => {
  const groups = counts.map((count, index) => group(String(index), count));
  const published = forPublic({ groups, total: sumOf(groups) });
  return { parts: published.groups.map(({ counts: each }) => each.asked), total: published.total.asked };
};

describe('figures for the public', () => {
  it('round to five; one to four are a few; none is none', () => {
    expect(asked(42, 38, 3, 0)).toEqual({ parts: [40, 40, 'few', 0], total: 85 });
  });

  it('hide another where the sum would tell the few', () => {
    // 8 and 8 are shown as 10 and 10, 17 as 15: only 1 would fit between them.
    expect(guessesLeft([10, 10, 'few'], 2, 15)).toBe(1);
    expect(asked(8, 8, 1)).toEqual({ parts: ['hidden', 10, 'few'], total: 15 });
    // Alone, a few of nobody else: the sum is a few as well, and that tells nothing more.
    expect(asked(0, 2)).toEqual({ parts: [0, 'few'], total: 'few' });
  });

  it(`never leave one answer for a few people, by whatever subtraction (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), (counts) => {
        const { parts, total } = asked(...counts);
        counts.forEach((count, index) => {
          if (count > 0 && count < 5) {
            expect(parts[index]).toBe('few');
            expect(guessesLeft(parts, index, total)).toBeGreaterThan(1);
          } else expect(parts[index]).not.toBe('few');
          expect([0, 'few', 'hidden'].includes(parts[index] as never) || Number(parts[index]) % 5 === 0).toBe(true);
        });
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('hold every step of the way', () => {
    const groups = [{ group: 'f', counts: { asked: 60, accepted: 40, present: 38, passed: 20, listed: 4, sold: 1 } }];
    expect(forPublic({ groups, total: sumOf(groups) }).groups[0]?.counts).toEqual({ asked: 60, accepted: 40, present: 40, passed: 20, listed: 'few', sold: 'few' });
    expect(Object.keys(forPublic({ groups: [], total: none() }).total)).toEqual([...STEPS]);
  });
});
