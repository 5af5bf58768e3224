import fc from 'fast-check';
import { giveBackNearest, type Lot, takeNearest } from './lots';

const TODAY = '2026-11-24';
const lot = (id: string, bestBefore: string, quantity: number): Lot => ({ id, bestBefore, quantity });

describe('pieces with a date', () => {
  const lots = [lot('late', '2027-01-10', 5), lot('soon', '2026-11-24', 3), lot('past', '2026-11-20', 4)];

  it('leave by the nearest good day, then undated ones, past ones last', () => {
    expect(takeNearest(lots, 2, 2, TODAY)).toEqual([{ lotId: 'soon', quantity: 2 }]);
    expect(takeNearest(lots, 2, 8, TODAY)).toEqual([{ lotId: 'soon', quantity: 3 }, { lotId: 'late', quantity: 5 }]);
    expect(takeNearest(lots, 2, 10, TODAY)).toEqual([{ lotId: 'soon', quantity: 3 }, { lotId: 'late', quantity: 5 }]);
    expect(takeNearest(lots, 2, 12, TODAY)).toEqual([{ lotId: 'soon', quantity: 3 }, { lotId: 'late', quantity: 5 }, { lotId: 'past', quantity: 2 }]);
  });

  it('come back under the nearest date they can have', () => {
    expect(giveBackNearest([lot('late', '2027-01-10', 5), lot('soon', '2026-11-24', 3)], 4)).toEqual([{ lotId: 'soon', quantity: 3 }, { lotId: 'late', quantity: 1 }]);
    expect(giveBackNearest([], 4)).toEqual([]);
  });

  it('property: never more of a lot than it has, never more than wanted, a past piece only when nothing else is left', () => {
    const some = fc.array(fc.record({ bestBefore: fc.constantFrom('2026-11-01', '2026-11-23', '2026-11-24', '2026-12-01', '2027-02-02'), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.nat(9), fc.nat(40), (rows, undated, wanted) => {
        const all = rows.map((row, index) => ({ id: String(index), ...row }));
        const shares = takeNearest(all, undated, wanted, TODAY);
        const total = shares.reduce((sum, share) => sum + share.quantity, 0);
        expect(total).toBeLessThanOrEqual(wanted);
        for (const share of shares) expect(share.quantity).toBeLessThanOrEqual(all[Number(share.lotId)]?.quantity ?? 0);
        const good = all.filter((one) => one.bestBefore >= TODAY).reduce((sum, one) => sum + one.quantity, 0);
        const hasPast = shares.some((share) => (all[Number(share.lotId)]?.bestBefore ?? '') < TODAY);
        expect(hasPast).toBe(wanted > good + undated && all.some((one) => one.bestBefore < TODAY));
        expect(total).toBe(wanted <= good ? wanted : good + Math.min(Math.max(0, wanted - good - undated), all.reduce((sum, one) => sum + one.quantity, 0) - good));
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
