import type { SellerOrder } from '../api/views';
import { tasksOf } from './tasks';
import { todayOf } from './today';

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

  it('a complaint waits for the seller’s words, a decision for being read; what is answered waits for the office', () => {
    const complained = { ...order('c', 'complained'), actions: ['answer'], complaint: { seller: null } } as SellerOrder;
    const answered = { ...complained, id: 'd', complaint: { seller: { text: 'Sudah dikemas rapat.' } } } as SellerOrder;
    const decided = { ...order('e', 'decided', '2026-11-25T12:00:00Z'), actions: ['appeal', 'agree'], complaint: { seller: null } } as SellerOrder;
    const tasks = tasksOf([order('a', 'ready_for_pickup'), answered, complained, decided, order('b', 'new', '2026-11-25T10:00:00Z')]);
    expect(tasks.map(({ kind, count, firstOrderId }) => [kind, count, firstOrderId])).toEqual([
      ['accept', 1, 'b'],
      ['verdict', 1, 'e'],
      ['answer', 1, 'c'],
      ['handover', 1, 'a'],
    ]);
    expect(todayOf({ orders: new Map([complained, answered].map((one) => [one.id, one])), money: null } as never).orders.map(({ id }) => id)).toEqual(['c']);
  });

  it('has nothing to say on a quiet day', () => {
    expect(tasksOf([])).toEqual([]);
  });
});
