import type { SellerOrder } from '../api/views';
import { tasksOf } from './tasks';

const ACTS: Partial<Record<SellerOrder['state'], string>> = { new: 'accept', accepted: 'pack', packed: 'ship', ready_for_pickup: 'handover' };
const order = (id: string, state: SellerOrder['state'], dueAt: string | null = null): SellerOrder => ({ id, state, dueAt, actions: [ACTS[state] ?? 'delivered'], shipping: { kind: 'courier' } }) as SellerOrder;

describe('tasksOf', () => {
  it('groups by what has to be done, nearest deadline first', () => {
    const tasks = tasksOf([
      order('a', 'new', '2026-11-25T10:00:00Z'),
      order('b', 'accepted', '2026-11-26T10:00:00Z'),
      order('c', 'packed', '2026-11-25T03:00:00Z'),
      order('d', 'shipped'),
      order('e', 'ready_for_pickup'),
    ]);
    expect(tasks).toEqual([
      { kind: 'ship', count: 2, at: new Date('2026-11-25T03:00:00Z'), firstOrderId: 'c' },
      { kind: 'accept', count: 1, at: new Date('2026-11-25T10:00:00Z'), firstOrderId: 'a' },
      { kind: 'handover', count: 1, at: null, firstOrderId: 'e' },
    ]);
  });

  it('has nothing to say on a quiet day', () => {
    expect(tasksOf([])).toEqual([]);
  });
});
