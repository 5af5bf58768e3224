import { newId, rupiah, type Rupiah, times } from '@etalase/kernel';
import fc from 'fast-check';
import type { LineRecord, ShortItem } from './records';
import { settle } from './settlement';
import { hasRest, refundOf, replace, shipByAfter, shrink, silenceOfShortage, totalsOf } from './shortage';

const line = fc.record({ quantity: fc.integer({ min: 1, max: 999 }), price: fc.integer({ min: 100, max: 1_000_000 }), bps: fc.integer({ min: 0, max: 10_000 }) });
const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((made) =>
  made.map(({ quantity, price, bps }, position): LineRecord => ({
    sellerOrderId: 'p', position, variantId: newId(), productId: newId(), productSlug: 's', name: 'Kopi', variant: '-', photo: null,
    quantity, price: rupiah(price), total: times(rupiah(price), quantity), commissionBps: bps,
  })),
);
const shipping = fc.integer({ min: 0, max: 200_000 }).map(rupiah);
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });

/** Some of each line is missing, by its share; `null` where nothing is. */
const missingOf = (made: readonly LineRecord[], parts: readonly number[], isOffered = false): ShortItem[] =>
  made.flatMap((one, index) => {
    const missing = Math.round(one.quantity * (parts[index] ?? 0));
    if (missing === 0) return [];
    const value = times(one.price, missing);
    const total = rupiah(Math.floor(value * (parts[index + 6] ?? 0)));
    const offer = isOffered && total > 0 ? { variantId: newId(), productId: newId(), productSlug: 's', name: 'Teh', variant: '-', photo: null, quantity: 1, price: total, total } : null;
    return [{ position: one.position, variantId: one.variantId, name: one.name, variant: one.variant, photo: null, ordered: one.quantity, missing, value, offer }];
  });

describe('money of partial fulfilment', () => {
  it('what comes back and what stays add up to what was paid, however often and in whatever steps pieces go missing', () => {
    fc.assert(
      fc.property(lines, shipping, shares, shares, fc.boolean(), (made, shippingTotal, first, second, isReplaced) => {
        const paid = totalsOf({ shippingTotal }, made).total;
        const one = missingOf(made, first, isReplaced);
        const after = isReplaced ? replace(made, one) : shrink(made, one);
        const two = missingOf(after, second);
        const end = shrink(after, two);
        const left = totalsOf({ shippingTotal }, end);
        expect(refundOf(one, isReplaced) + refundOf(two, false) + left.total).toBe(paid);
        // The same pieces in one step: the same totals to the rupiah, commission too.
        if (!isReplaced) {
          const missing = new Map(made.map(({ position, quantity }) => [position, quantity - (end.find((kept) => kept.position === position)?.quantity ?? 0)]));
          const atOnce = made.flatMap((old) => (missing.get(old.position) ? [{ ...missingOf([old], [1])[0]!, missing: missing.get(old.position)! }] : []));
          expect(totalsOf({ shippingTotal }, shrink(made, atOnce))).toEqual(left);
        }
        expect(left.commission).toBeLessThanOrEqual(left.itemsTotal);
        for (const state of ['completed', 'cancelled', 'returned_to_seller'] as const) {
          const ended = settle({ ...left, shippingTotal, commissionTaxBps: 0 }, state);
          expect((ended?.refund ?? 0) + (ended?.release ?? 0)).toBe(left.total);
          expect(ended?.cut.commission ?? 0).toBeLessThanOrEqual(ended?.release ?? 0);
        }
      }),
    );
  });

  it('never gives back less than nothing for a replacement that costs no more', () => {
    fc.assert(fc.property(lines, shares, (made, parts) => expect(refundOf(missingOf(made, parts, true), true)).toBeGreaterThanOrEqual(0)));
  });

  it('silence sends what there is, and cancels where nothing is left', () => {
    fc.assert(
      fc.property(lines, shares, (made, parts) => {
        const items = missingOf(made, parts);
        expect(silenceOfShortage(made, items)).toBe(hasRest(made, items) ? 'reduced' : 'cancelled');
        expect(silenceOfShortage(made, missingOf(made, Array<number>(12).fill(1)))).toBe('cancelled');
      }),
    );
  });

  it('gives the seller back exactly the time the shopper took', () => {
    expect(shipByAfter(new Date(1_000), new Date(100), new Date(350))).toEqual(new Date(1_250));
    expect(shipByAfter(new Date(1_000), new Date(400), new Date(350))).toEqual(new Date(1_000));
    expect(shipByAfter(null, new Date(0), new Date(1))).toBeNull();
  });

  it('keeps places of lines apart', () => {
    fc.assert(
      fc.property(lines, shares, (made, parts) => {
        const positions = replace(made, missingOf(made, parts, true)).map(({ position }) => position);
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
    expect(refundOf([], false)).toBe(0 as Rupiah);
  });
});
