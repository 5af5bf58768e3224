import { rupiah, shareOf } from '@etalase/kernel';
import fc from 'fast-check';
import { commissionOf, type PartMoney, settle } from './settlement';
import type { SellerOrderState } from './views';

const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map(rupiah);
const money = fc
  // As much as goods can bear together with the PPN on it.
  .record({ itemsTotal: fc.integer({ min: 1, max: 1_000_000_000 }).map(rupiah), shippingTotal: amount, bps: fc.integer({ min: 0, max: 8_900 }), commissionTaxBps: fc.integer({ min: 0, max: 1_200 }) })
  .map(({ itemsTotal, shippingTotal, bps, commissionTaxBps }): PartMoney => ({ itemsTotal, shippingTotal, commission: shareOf(itemsTotal, bps), commissionTaxBps }));
const ends: SellerOrderState[] = ['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_reject'];

describe('settlement of a part', () => {
  it('always adds up to what was paid, and the platform never takes more than its share', () => {
    fc.assert(
      fc.property(money, fc.constantFrom(...ends), (part, end) => {
        const settlement = settle(part, end);
        expect(settlement).not.toBeNull();
        if (!settlement) return;
        expect(settlement.refund + (settlement.release ?? 0)).toBe(part.itemsTotal + part.shippingTotal);
        const { commission, tax } = settlement.cut;
        expect(Math.min(commission, tax)).toBeGreaterThanOrEqual(0);
        expect(commission).toBeLessThanOrEqual(part.commission);
        expect(commission + tax).toBeLessThanOrEqual(settlement.release ?? 0);
        expect(tax).toBe(shareOf(commission, part.commissionTaxBps));
      }),
    );
  });

  it('shrinks the commission with the goods that were refunded', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 2_000_000_000 }), (part, asked) => {
        const total = part.itemsTotal + part.shippingTotal;
        fc.pre(asked < total);
        const settlement = settle(part, 'resolved_partial', rupiah(asked));
        expect(settlement?.refund).toBe(asked);
        expect(settlement?.refund && settlement.refund + (settlement.release ?? 0)).toBe(total);
        const { commission = -1, tax = -1 } = settlement?.cut ?? {};
        expect([commission <= part.commission, commission + tax <= Math.max(0, part.itemsTotal - asked)]).toEqual([true, true]);
        if (asked >= part.itemsTotal) expect([commission, tax]).toEqual([0, 0]);
      }),
    );
  });

  it('gives nothing away in a state that is no end', () => {
    for (const state of ['new', 'shipped', 'complained'] as const) expect(settle({ itemsTotal: rupiah(10), shippingTotal: rupiah(1), commission: rupiah(1), commissionTaxBps: 0 }, state)).toBeNull();
  });

  it.each([0, 11])('refuses a partial refund of %i of Rp11', (asked) => {
    expect(() => settle({ itemsTotal: rupiah(10), shippingTotal: rupiah(1), commission: rupiah(0), commissionTaxBps: 0 }, 'resolved_partial', rupiah(asked))).toThrow(RangeError);
  });

  it('rounds commission once a line', () => {
    expect(commissionOf([{ total: rupiah(333), commissionBps: 250 }, { total: rupiah(333), commissionBps: 250 }])).toBe(16);
    expect(commissionOf([])).toBe(0);
  });
});
