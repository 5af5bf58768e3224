import fc from 'fast-check';
import { COST_KINDS, costingOf, gainAt, NO_COSTS } from './costing';

describe('what a piece should cost', () => {
  it('counts a whole pan, one piece at a time, to the rupiah', () => {
    const costing = costingOf({ pieces: '20', materials: '100.000', labour: '60.000', packing: '15.000', shipping: '', other: '10.000', gain: 30 });
    expect(costing).toEqual({
      pieces: 20,
      lines: [{ kind: 'materials', amount: 5_000 }, { kind: 'labour', amount: 3_000 }, { kind: 'packing', amount: 750 }, { kind: 'shipping', amount: 0 }, { kind: 'other', amount: 500 }],
      unitCost: 9_250,
      gain: 2_775,
      rounding: 475,
      price: 12_500,
    });
  });

  it('says nothing before there is something to count', () => {
    expect(costingOf(NO_COSTS)).toBeNull();
    expect(costingOf({ ...NO_COSTS, materials: '5000', pieces: '0' })).toBeNull();
    expect(costingOf({ ...NO_COSTS, materials: '5000', pieces: '' })).toBeNull();
  });

  it('says what a price of one’s own leaves', () => {
    const costing = costingOf({ ...NO_COSTS, materials: '10000' });
    expect(costing && [gainAt(15_000, costing), gainAt(8_000, costing), gainAt(10_000, costing)]).toEqual([{ amount: 5_000, percent: 50 }, { amount: -2_000, percent: -20 }, { amount: 0, percent: 0 }]);
  });

  it('property: lines add up, nothing is below cost, a price can be paid in coins, more gain never makes it cheaper', () => {
    const amount = fc.integer({ min: 0, max: 900_000_000 }).map(String);
    const costs = fc.record({ pieces: fc.integer({ min: 1, max: 100_000 }).map(String), materials: amount, labour: amount, packing: amount, shipping: amount, other: amount, gain: fc.integer({ min: 0, max: 150 }) });
    fc.assert(
      fc.property(costs, (typed) => {
        const costing = costingOf(typed);
        const total = COST_KINDS.reduce((sum, kind) => sum + Number(typed[kind]), 0);
        if (!costing) return expect(total).toBe(0);
        expect(costing.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(costing.unitCost);
        expect(costing.unitCost * costing.pieces).toBeGreaterThanOrEqual(total);
        expect(costing.unitCost + costing.gain + costing.rounding).toBe(costing.price);
        expect([Number.isSafeInteger(costing.price), costing.price % 100, costing.rounding >= 0]).toEqual([true, 0, true]);
        expect(costing.price).toBeLessThanOrEqual(costingOf({ ...typed, gain: typed.gain + 10 })?.price ?? 0);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
