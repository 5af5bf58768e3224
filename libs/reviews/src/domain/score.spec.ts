import fc from 'fast-check';
import { FEWEST_FOR_MEAN, meanOf, scoreOf, type Tally } from './score';

const stars = fc.integer({ min: 1, max: 5 });
const many = fc.array(stars, { minLength: FEWEST_FOR_MEAN, maxLength: 400 });
const tally = (given: readonly number[]): Tally => ({ count: given.length, stars: given.reduce((sum, one) => sum + one, 0) });

describe('the score', () => {
  it('has no mean below three reviews', () => {
    expect(scoreOf(tally([]))).toEqual({ count: 0, mean: null });
    expect(scoreOf(tally([5, 5]))).toEqual({ count: 2, mean: null });
    expect(scoreOf(tally([5, 5, 5]))).toEqual({ count: 3, mean: 5 });
  });

  it.each([
    [[5, 5, 4], 4.7],
    [[5, 4, 4, 4], 4.3],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4, 5], 4.1],
    [[1, 2, 2], 1.7],
    [[4, 5, 4, 5], 4.5],
    // Exactly half a tenth goes up: 4.25 and 2.15 would go either way as floats.
    [[5, 4, 4, 4, 4, 4, 5, 4], 4.3],
  ])('of %j is %d', (given, mean) => expect(meanOf(tally(given))).toBe(mean));

  it('lies between the worst and the best, and never further than half a tenth from the truth', () => {
    fc.assert(
      fc.property(many, (given) => {
        const mean = meanOf(tally(given)) ?? Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
        // |10·mean − 10·stars/count| ≤ ½, in whole numbers.
        const { count, stars: sum } = tally(given);
        expect(Math.abs(Math.round(mean * 10) * count - sum * 10) * 2).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('does not depend on the order, and a better review never makes it worse', () => {
    fc.assert(
      fc.property(many, stars, (given, one) => {
        expect(meanOf(tally([...given].reverse()))).toBe(meanOf(tally(given)));
        const [first = 1, ...rest] = given;
        expect(meanOf(tally([Math.max(first, one), ...rest]))).toBeGreaterThanOrEqual(meanOf(tally(given)) ?? 0);
      }),
    );
  });
});
