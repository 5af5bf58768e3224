import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { toRupiah, toSen } from './money';

describe('sen at /v1, rupiah inside', () => {
  it('Rp50.000 is 5000000 sen', () => {
    expect(toRupiah(5_000_000)).toBe(50_000);
    expect(toSen(rupiah(50_000))).toBe(5_000_000);
  });

  it('there and back is the same; a part of a rupiah never comes in', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => toRupiah(toSen(rupiah(amount))) === amount));
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (amount, rest) => expect(() => toRupiah(amount * 100 + rest)).toThrow(/no coin below Rp1/)));
  });
});
