import { rupiah } from '@etalase/kernel';
import type { OrderView } from '@etalase/orders';
import { order } from '../fixtures/orders';
import { moneyPlaces } from './money';

type Part = OrderView['parts'][number];
const [first, second] = order.parts as [Part, Part];
const part = (id: string, state: Part['state'], total: number): Part => ({ ...first, id, state, total: rupiah(total) });
const refund = (splitReference: string | null, amount: number, status: OrderView['refunds']['refunds'][number]['status']) => ({ id: 'r', amount: rupiah(amount), status, splitReference, endedAt: null });
const places = (over: Partial<OrderView>): Record<string, number> => Object.fromEntries(moneyPlaces({ ...order, ...over }).map(({ place, amount }) => [place, amount]));

describe('where the money of an order is', () => {
  it('is kept until the goods are there, then with the sellers', () => {
    expect(places({})).toEqual({ held: first.total + second.total });
    expect(places({ parts: [part('a', 'completed', 50_000), part('b', 'shipped', 20_000)] })).toEqual({ passed: 50_000, held: 20_000 });
    expect(places({ state: 'awaiting_payment' })).toEqual({});
    expect(places({ state: 'expired', parts: [part('a', 'cancelled', 50_000)] })).toEqual({});
  });

  it.each([
    ['pending', null, 'on_its_way'],
    ['requires_action', null, 'waiting'],
    ['requires_action', 'BRI •••• 5501', 'to_transfer'],
    ['succeeded', null, 'back'],
  ] as const)('says of a refund that is %s (account %s): %s', (status, account, place) => {
    const refunds = { refunds: [refund('a', 50_000, status)], account, waiting: rupiah(0) };
    expect(places({ parts: [part('a', 'cancelled', 50_000), part('b', 'shipped', 20_000)], refunds })).toEqual({ [place]: 50_000, held: 20_000 });
  });

  it('adds up when a part is refunded in part, and when money came too late', () => {
    expect(places({ parts: [part('a', 'resolved_partial', 50_000)], refunds: { refunds: [refund('a', 15_000, 'succeeded')], account: null, waiting: rupiah(0) } })).toEqual({ back: 15_000, passed: 35_000 });
    expect(places({ state: 'expired', parts: [part('a', 'cancelled', 50_000)], refunds: { refunds: [refund(null, 50_000, 'requires_action')], account: null, waiting: rupiah(50_000) } })).toEqual({ waiting: 50_000 });
    expect(places({ parts: [part('a', 'cancelled', 50_000)], refunds: { refunds: [refund('a', 50_000, 'failed')], account: null, waiting: rupiah(0) } })).toEqual({ stuck: 50_000 });
  });
});
