import fc from 'fast-check';
import { chargedKilograms } from './chargeable-weight';

describe('chargeable weight', () => {
  it.each([[1, 1], [1_000, 1], [1_300, 1], [1_301, 2], [2_300, 2], [2_301, 3], [29_999, 30]])('%i g are charged as %i kg', (grams, kilograms) => {
    expect(chargedKilograms(grams)).toBe(kilograms);
  });

  it('never charges less than 300 g short of the weight, nor a whole kilogram more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (grams) => {
        const charged = chargedKilograms(grams) * 1_000;
        expect(charged + 300).toBeGreaterThanOrEqual(grams);
        expect(charged).toBeLessThan(grams + 1_000);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %p', (grams) => {
    expect(() => chargedKilograms(grams)).toThrow(RangeError);
  });
});
