import { rupiah, WIB, ZERO } from '@etalase/kernel';
import type { Payee } from './payees';
import { nextPayoutDay, payoutWait, type PayoutRules, type PayoutStanding } from './payout-plan';
import { BATCH_STATES, PAYOUT_STATES } from './payout-states';

const rules: PayoutRules = { minimum: rupiah(10_000), weekdays: [1, 2, 3, 4, 5], cutOffHour: 15, zone: WIB };
const now = new Date('2026-11-24T03:00:00Z'); // Tuesday, 10.00 WIB
const payee: Payee = { label: 'Kopi Uji', standing: 'payable', destination: { provider: 'bri', number: '0000900004', holder: 'Contoh Empat' }, masked: 'BRI ••••0004', usableFrom: null };
const standing = (change: Partial<PayoutStanding> = {}, payeeChange: Partial<Payee> = {}): PayoutStanding => ({ balance: rupiah(90_010), name: 'matched', hasUnclear: false, ...change, payee: { ...payee, ...payeeChange } });

describe('what a payout waits for', () => {
  it.each([
    ['nothing', standing(), null],
    ['nothing, before the bank was asked', standing({ name: null }), null],
    ['nothing when an officer said the name is theirs', standing({ name: 'accepted' }), null],
    ['a debt', standing({ balance: rupiah(-1) }), 'owes'],
    ['one whose result nobody knows', standing({ hasUnclear: true }), 'being_checked'],
    ['papers', standing({}, { standing: 'not_allowed' }), 'not_allowed'],
    ['an account', standing({}, { standing: 'no_account', destination: null }), 'no_account'],
    ['a changed account', standing({}, { usableFrom: new Date(now.getTime() + 1) }), 'account_changed'],
    ['a changed account no more', standing({}, { usableFrom: now }), null],
    ['another name', standing({ name: 'differs' }), 'name_differs'],
    ['an account that is none', standing({ name: 'none' }), 'name_differs'],
    ['the minimum', standing({ balance: rupiah(9_999) }), 'below_minimum'],
    ['not the minimum', standing({ balance: rupiah(10_000) }), null],
    ['nothing to pay', standing({ balance: ZERO }), 'below_minimum'],
  ])('%s', (_, given, wait) => {
    expect(payoutWait(given, rules, now)).toBe(wait);
  });

  it.each([
    ['before the cut-off', '2026-11-24T03:00:00Z', rules, '2026-11-24'],
    ['from the cut-off on', '2026-11-24T08:00:00Z', rules, '2026-11-25'],
    ['after midnight in Jakarta, the day before in London', '2026-11-24T18:00:00Z', rules, '2026-11-25'],
    ['over a weekend', '2026-11-27T09:00:00Z', rules, '2026-11-30'],
    ['over joint leave and Christmas', '2026-12-23T09:00:00Z', rules, '2026-12-28'],
    ['once a week', '2026-11-24T03:00:00Z', { ...rules, weekdays: [4] }, '2026-11-26'],
  ])('next day %s', (_, moment, given, day) => {
    expect(nextPayoutDay(new Date(moment), given)).toBe(day);
  });

  it('knows one way, but for a bank that gives money back', () => {
    expect([PAYOUT_STATES.can('paid', 'failed'), PAYOUT_STATES.can('failed', 'paid'), PAYOUT_STATES.can('in_transit', 'canceled'), PAYOUT_STATES.can('pending', 'paid'), BATCH_STATES.can('rejected', 'approved')]).toEqual([true, false, false, false, false]);
  });
});
