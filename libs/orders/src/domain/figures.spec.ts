import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { type DayFacts, daysBefore, earliest, figuresOf, monthsOf } from './figures';

const day = (name: string, over: Partial<DayFacts> = {}): DayFacts => ({ day: name, paid: 1, undone: 0, sales: rupiah(10_000), promised: 1, onTime: 1, calledOff: 0, ...over });

describe('the figures of a shop', () => {
  it.each([
    ['2026-11-24', { first: '2026-11-01', firstBefore: '2026-10-01', untilBefore: '2026-10-24' }],
    ['2026-01-05', { first: '2026-01-01', firstBefore: '2025-12-01', untilBefore: '2025-12-05' }],
    // February has no 31st, and no 30th.
    ['2026-03-31', { first: '2026-03-01', firstBefore: '2026-02-01', untilBefore: '2026-02-28' }],
    ['2028-03-30', { first: '2028-03-01', firstBefore: '2028-02-01', untilBefore: '2028-02-29' }],
  ])('compare %s with the same days of the month before', (today, months) => expect(monthsOf(today)).toEqual(months));

  it('put every fact where it belongs', () => {
    const facts = [day('2026-11-24', { paid: 3, undone: 1, sales: rupiah(50_000), promised: 2, calledOff: 1 }), day('2026-11-01'), day('2026-10-24'), day('2026-10-25', { onTime: 0 })];
    const figures = figuresOf(facts, '2026-11-24', [], 200);
    expect(figures).toMatchObject({
      today: { orders: 2, sales: 50_000 },
      month: { orders: 3, sales: 60_000 },
      // 25 October has no counterpart yet.
      monthBefore: { orders: 1, sales: 10_000 },
      // The rates look at thirty days: October's sales lie before them.
      shipping: { promised: 3, onTime: 2 },
      cancelled: { paid: 4, calledOff: 1 },
      visits: { views: 200, orders: 4 },
    });
    expect(figures.days).toHaveLength(30);
    expect(figures.days[0]).toEqual({ day: '2026-10-26', orders: 0, sales: 0 });
    expect(figures.days.at(-1)).toEqual({ day: '2026-11-24', orders: 2, sales: 50_000 });
  });

  it('add up: the chart never shows a rupiah more or less than the facts of its days', () => {
    const some = fc.array(fc.record({ ago: fc.integer({ min: 0, max: 80 }), sales: fc.integer({ min: 0, max: 5_000_000 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (given) => {
        const unique = [...new Map(given.map((one) => [one.ago, one])).values()];
        const figures = figuresOf(unique.map(({ ago, sales }) => day(daysBefore('2026-11-24', ago), { sales: rupiah(sales) })), '2026-11-24', [], 0);
        const recent = unique.filter(({ ago }) => ago < 30);
        expect(figures.days.reduce((sum, one) => sum + one.sales, 0)).toBe(recent.reduce((sum, one) => sum + one.sales, 0));
        expect(figures.today.sales).toBeLessThanOrEqual(figures.month.sales);
      }),
    );
  });

  it('ask for no more than they need', () => {
    expect(earliest('2026-11-24')).toBe('2026-10-01');
    expect(earliest('2026-03-01')).toBe('2026-01-31');
  });
});
