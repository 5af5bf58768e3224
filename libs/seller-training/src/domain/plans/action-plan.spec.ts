import { itemFault, lateness, planStates, type WrittenItem } from './action-plan';

const item = (change: Partial<WrittenItem> = {}): WrittenItem => ({ id: 'a', what: 'Foto ulang semua produk', budgetRupiah: 50_000, dueOn: '2026-12-20', ...change });
const days = { from: '2026-12-01', to: '2027-12-01' };

describe('a plan for afterwards', () => {
  it('is late when nothing has begun on its day, or something is past its day', () => {
    const of = (state: Parameters<typeof lateness>[0]['state'], today: string, isDone = false) => lateness({ state, items: state === null ? [] : [{ dueOn: '2026-12-20', isDone }], alertOn: '2027-01-01', today });
    expect([of(null, '2026-12-31'), of(null, '2027-01-01'), of('draft', '2027-01-01')]).toEqual([null, 'not_begun', 'not_begun']);
    expect([of('running', '2026-12-20'), of('running', '2026-12-21'), of('running', '2026-12-21', true), of('done', '2027-02-01')]).toEqual([null, 'item_due', null, null]);
  });

  it('names what is wrong with an item', () => {
    expect(itemFault([item()], 0, days)).toBeNull();
    expect(itemFault([], 0, days)?.code).toBe('plan_items');
    expect(itemFault([], 1, days)).toBeNull();
    expect(itemFault(Array.from({ length: 10 }, (_, index) => item({ id: String(index) })), 1, days)?.code).toBe('plan_items');
    expect(itemFault([item(), item()], 0, days)?.code).toBe('plan_items');
    expect(itemFault([item(), item({ id: 'b', what: 'x' })], 0, days)).toEqual({ code: 'plan_what', at: 1 });
    for (const budgetRupiah of [-1, 1.5, 1_000_000_001, NaN]) expect(itemFault([item({ budgetRupiah })], 0, days)?.code).toBe('plan_budget');
    for (const dueOn of ['2026-11-30', '2027-12-02', '2026-13-40', '2027-02-29', 'besok']) expect(itemFault([item({ dueOn })], 0, days)?.code).toBe('plan_due');
  });

  it('begins once it is written, ends when all is done, and goes on when something is added', () => {
    expect([planStates.can('draft', 'running'), planStates.can('draft', 'done'), planStates.can('running', 'draft'), planStates.can('done', 'running')]).toEqual([true, false, false, true]);
  });
});
