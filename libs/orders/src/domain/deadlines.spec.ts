import { after, hours } from '@etalase/kernel';
import { DEFAULT_POLICY, type DatedPolicy, OrderPolicies } from './deadline-policy';
import { complainBy, deadlinesWhenPaid, dueAt, hoursLeft, type PartMoments, remindAt, shipWithin } from './deadlines';

const now = new Date('2026-11-24T03:00:00Z');
const at = (count: number): Date => after(now, hours(count));
const part = (over: Partial<PartMoments>): PartMoments => ({ state: 'new', paidBy: 'rail', acceptBy: at(24), shipBy: at(48), readyAt: now, shippedAt: now, failedAt: now, complainBy: at(48), appealBy: at(48), askedUntil: null, ...over });

describe('deadlines', () => {
  it.each([
    ['new', 24], ['accepted', 48], ['packed', 48], ['ready_for_pickup', 336], ['shipped', 336], ['reshipped', 336], ['delivered', 48], ['delivery_failed', 168], ['decided', 48],
  ] as const)('%s waits %i hours', (state, count) => {
    expect(dueAt(part({ state }), DEFAULT_POLICY)).toEqual(at(count));
  });

  it.each(['awaiting_payment', 'complained', 'appealed', 'completed', 'cancelled'] as const)('%s waits for nobody', (state) => {
    expect(dueAt(part({ state }), DEFAULT_POLICY)).toBeNull();
    expect(remindAt(part({ state }), DEFAULT_POLICY, now)).toBeNull();
  });

  it('reminds twelve and three hours before, and never in the past', () => {
    const next = (passed: number) => remindAt(part({}), DEFAULT_POLICY, at(passed));
    expect(next(0)).toEqual(at(12));
    expect(next(12)).toEqual(at(21));
    expect(next(21)).toBeNull();
    expect(remindAt(part({ state: 'packed' }), DEFAULT_POLICY, at(0))).toEqual(at(36));
    expect(remindAt(part({ state: 'shipped' }), DEFAULT_POLICY, at(0))).toBeNull();
  });

  it('counts from the payment, and gives slow villages and made-to-order goods longer', () => {
    expect(deadlinesWhenPaid(72, DEFAULT_POLICY, now)).toEqual({ acceptBy: at(24), shipBy: at(72) });
    expect([shipWithin(DEFAULT_POLICY, false, 0), shipWithin(DEFAULT_POLICY, true, 0), shipWithin(DEFAULT_POLICY, true, 3)]).toEqual([48, 72, 144]);
  });

  it.each([
    ['Tue 24 Nov 2026 10.00, an ordinary week', '2026-11-24T03:00:00Z', '2026-11-26T03:00:00Z'],
    ['Fri 27 Nov 15.00: over the weekend to Tuesday', '2026-11-27T08:00:00Z', '2026-12-01T08:00:00Z'],
    ['Sat 28 Nov 10.00: Monday and Tuesday are whole', '2026-11-28T03:00:00Z', '2026-12-01T16:59:59.999Z'],
    ['Fri 27 Nov 23.30 in WIB, still Friday', '2026-11-27T16:30:00Z', '2026-12-01T16:30:00Z'],
    ['Wed 23 Dec: joint leave and Christmas', '2026-12-23T03:00:00Z', '2026-12-29T03:00:00Z'],
    ['Tue 17 Mar: Nyepi and Idul Fitri', '2026-03-17T03:00:00Z', '2026-03-26T03:00:00Z'],
    ['a year without a decree yet: weekends and fixed dates', '2027-08-13T03:00:00Z', '2027-08-18T03:00:00Z'],
  ])('lets a shopper complain for two working days at least: %s', (_, delivered, until) => {
    const { complainWorkingDays: _none, ...before } = DEFAULT_POLICY;
    for (const policy of [DEFAULT_POLICY, before]) expect(complainBy(policy, false, new Date(delivered))).toEqual(new Date(until));
    expect(complainBy(DEFAULT_POLICY, true, new Date(delivered))).toEqual(after(new Date(delivered), hours(24)));
  });

  it('says hours as people do', () => {
    expect([hoursLeft(at(12), now), hoursLeft(at(0.2), now), hoursLeft(at(2.6), now)]).toEqual([12, 1, 3]);
  });

  it('takes the newest policy that has begun', () => {
    class Dated extends OrderPolicies {
      protected override readonly dated: DatedPolicy[] = [
        { effectiveFrom: at(-10), policy: DEFAULT_POLICY, commissionBps: 0, commissionTaxBps: 0 },
        { effectiveFrom: at(10), policy: { ...DEFAULT_POLICY, payHours: 12 }, commissionBps: 100, commissionTaxBps: 0 },
      ];
    }
    expect(new Dated().at(at(9)).policy.payHours).toBe(24);
    expect(new Dated().at(at(10))).toMatchObject({ commissionBps: 100, policy: { payHours: 12 } });
    expect(new OrderPolicies().at(now).policy).toEqual(DEFAULT_POLICY);
  });
});
