import { rupiah } from '@etalase/kernel';
import { mayComplain, mayConfirm, mayShopperCancel } from './actions';
import { DEFAULT_POLICY } from './deadline-policy';
import { dueAt } from './deadlines';
import { isOwed, isWork, quotesFor, railOf, spotTotalOf } from './on-the-spot';

const quote = (kind: 'pickup' | 'courier', price = 0) => ({ id: `q-${kind}`, kind, service: kind, price: rupiah(price), etaMinDays: 0, etaMaxDays: 0, chargedWeightGrams: 100 });
const now = new Date('2026-11-24T03:00:00Z');

describe('what is paid on the spot', () => {
  it('can only be fetched, and its quote says so', () => {
    expect(quotesFor('on_the_spot', [quote('pickup'), quote('courier', 9_000)])).toEqual([{ ...quote('pickup'), id: 'q-pickup-spot' }]);
    expect(quotesFor('rail', [quote('pickup'), quote('courier', 9_000)]).map(({ id }) => id)).toEqual(['q-pickup', 'q-courier']);
    expect(quotesFor('on_the_spot', [quote('courier')])).toEqual([]);
  });

  it('is owed until it is collected or over', () => {
    const part = { paidBy: 'on_the_spot' as const, collectedAt: null, state: 'new' as const };
    expect([isOwed(part), isOwed({ ...part, state: 'cancelled' }), isOwed({ ...part, state: 'delivered', collectedAt: now }), isOwed({ ...part, paidBy: 'rail' })]).toEqual([true, false, false, false]);
    expect(spotTotalOf([{ paidBy: 'rail', total: rupiah(5) }, { paidBy: 'on_the_spot', total: rupiah(7) }])).toBe(7);
  });

  it('is work at once; what is paid on the rail when its money is there', () => {
    expect([isWork({ paidAt: null, paymentIntentId: null }), isWork({ paidAt: null, paymentIntentId: 'i' }), isWork({ paidAt: now, paymentIntentId: 'i' })]).toEqual([true, false, true]);
    expect(() => railOf({ id: 'o', paymentIntentId: null })).toThrow('paid on the spot');
  });

  it('can be called off until it is fetched, confirmed only when the code is locked, and not complained about', () => {
    const states = ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivered', 'completed'] as const;
    expect(states.filter((state) => mayShopperCancel({ state, paidBy: 'on_the_spot' }))).toEqual(['new', 'accepted', 'packed', 'ready_for_pickup']);
    expect(states.filter((state) => mayShopperCancel({ state, paidBy: 'rail' }))).toEqual(['new']);
    expect([0, 4, 5].map((pickupTries) => mayConfirm({ state: 'ready_for_pickup', paidBy: 'on_the_spot', pickupTries }))).toEqual([false, false, true]);
    expect(mayConfirm({ state: 'ready_for_pickup', paidBy: 'rail', pickupTries: 0 })).toBe(true);
    expect(mayComplain({ state: 'delivered', shippingKind: 'pickup', complainBy: null, paidBy: 'on_the_spot' }, now)).toBe(false);
  });

  it('waits three days on the shelf of its seller, also in orders of before', () => {
    const ready = { state: 'ready_for_pickup' as const, readyAt: now, acceptBy: null, shipBy: null, shippedAt: null, failedAt: null, complainBy: null, appealBy: null, askedUntil: null };
    const { collectSpotHours: _none, ...before } = DEFAULT_POLICY;
    for (const policy of [DEFAULT_POLICY, before]) expect(dueAt({ ...ready, paidBy: 'on_the_spot' }, policy)).toEqual(new Date('2026-11-27T03:00:00Z'));
    expect(dueAt({ ...ready, paidBy: 'rail' }, DEFAULT_POLICY)).toEqual(new Date('2026-12-08T03:00:00Z'));
  });
});
