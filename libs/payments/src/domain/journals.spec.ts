import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { type BookedCut, isBearable, keptOf, NO_CUT } from './cuts';
import { type Journal, paidJournal, refundConfirmedJournal, refundFailedJournal, refundRequestedJournal, releaseJournal, returnedLines, reviveJournal, suspenseJournal } from './journals';
import { allowedMethods, assertAllowed, keyOf, METHODS } from './methods';
import { ATTEMPT_STATES, INTENT_STATES, REFUND_STATES } from './states';

const money = fc.integer({ min: 1, max: 9_999_999_999 }).map(rupiah);
const split = fc.record({ reference: fc.uuid(), account: fc.uuid(), amount: money });
const sum = (journal: Journal): number => journal.lines.reduce((total, line) => total + line.amount, 0);

describe('journals', () => {
  it('sum to zero, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(split, { minLength: 1, maxLength: 30 }), money, fc.double({ min: 0, max: 1, noNaN: true }), (splits, amount, share) => {
        const refund = { id: 'r', intentId: 'i', amount, split: splits[0] ?? null };
        const all = [
          paidJournal('a', 'i', splits), reviveJournal('i', splits), suspenseJournal('a', 'i', amount), releaseJournal('i', splits[0]!, amount, { ...NO_CUT, commission: rupiah(Math.floor(amount * share)) }),
          refundRequestedJournal(refund), refundConfirmedJournal(refund), refundFailedJournal(refund), refundRequestedJournal({ ...refund, split: null }),
        ];
        expect(all.map(sum)).toEqual(all.map(() => 0));
      }),
    );
  });

  it('give the released amount whole: what the seller gets and the commission', () => {
    const lines = releaseJournal('i', { reference: 's', account: 'x', amount: rupiah(100) }, rupiah(80), { ...NO_CUT, commission: rupiah(8) }).lines;
    expect(lines).toEqual([{ account: 'escrow:s', amount: 80, owner: 'x' }, { account: 'seller:x', amount: -72, owner: null }, { account: 'commission', amount: -8, owner: 'x' }, { account: 'ppn_payable', amount: 0, owner: 'x' }]);
  });
});

describe('what is kept of a release', () => {
  /** Goods of 90,000 with 10 % commission, PPN on it, and 2 % of the goods for whoever brought the sale. */
  const cut: BookedCut = { of: rupiah(100_000), commission: rupiah(9_000), tax: rupiah(990), shares: [{ account: 'x', amount: rupiah(1_800) }] };
  const byAccount = (lines: readonly { account: string; amount: number }[]): Record<string, number> => Object.fromEntries(lines.filter(({ amount }) => amount !== 0).map(({ account, amount }) => [account, amount]));

  it('goes to the house, to whoever brought the sale and to the state; the seller gets the exact rest', () => {
    const { lines } = releaseJournal('i', { reference: 's', account: 'a', amount: rupiah(100_000) }, rupiah(100_000), cut);
    expect(byAccount(lines)).toEqual({ 'escrow:s': 100_000, 'seller:a': -90_010, commission: -7_200, 'affiliate:x': -1_800, ppn_payable: -990 });
  });

  it('comes back in proportion, rounded for the seller, and all of it with the last rupiah', () => {
    const half = returnedLines({ account: 'a', cut, returned: rupiah(0) }, rupiah(50_001));
    expect(byAccount(half)).toEqual({ 'seller:a': 45_004, commission: 3_600, 'affiliate:x': 901, ppn_payable: 496 });
    expect(byAccount(returnedLines({ account: 'a', cut, returned: rupiah(50_001) }, rupiah(49_999)))).toEqual({ 'seller:a': 45_006, commission: 3_600, 'affiliate:x': 899, ppn_payable: 494 });
    expect(byAccount(returnedLines({ account: 'a', cut: null, returned: rupiah(0) }, rupiah(70)))).toEqual({ 'seller:a': 70 });
    // Money that came to the seller beside the release bore nothing, so it takes nothing along.
    expect(byAccount(returnedLines({ account: 'a', cut, returned: rupiah(0) }, rupiah(-20_000)))).toEqual({ 'seller:a': -20_000 });
    expect(byAccount(returnedLines({ account: 'a', cut, returned: rupiah(-20_000) }, rupiah(20_000)))).toEqual({ 'seller:a': 20_000 });
  });

  it('is the same after any steps there and back that end at the same sum, to the rupiah', () => {
    const bearable = fc
      .record({ of: fc.integer({ min: 1, max: 5_000_000 }), kept: fc.integer({ min: 0, max: 10_000 }), tax: fc.integer({ min: 0, max: 10_000 }), shares: fc.array(fc.integer({ min: 0, max: 3_333 }), { maxLength: 3 }) })
      .map(({ of, kept, tax, shares }): BookedCut => {
        const commission = Math.floor((of * kept) / 20_000);
        return { of: rupiah(of), commission: rupiah(commission), tax: rupiah(Math.floor((commission * tax) / 10_000)), shares: shares.map((bps, index) => ({ account: `p${index}`, amount: rupiah(Math.floor((commission * bps) / 10_000)) })) };
      });
    fc.assert(
      fc.property(bearable, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (booked, stops) => {
        expect(isBearable(booked, booked.of)).toBe(true);
        const total = new Map<string, number>();
        let returned = 0;
        for (const stop of [...stops, 1]) {
          const next = Math.floor(booked.of * stop);
          const lines = returnedLines({ account: 'a', cut: booked, returned: rupiah(returned) }, rupiah(next - returned));
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(next - returned);
          for (const { account, amount } of lines) total.set(account, (total.get(account) ?? 0) + amount);
          returned = next;
          const kept = keptOf(booked, rupiah(returned));
          for (const [account, amount] of kept) expect([amount >= 0, (keptOf(booked, rupiah(0)).get(account) ?? 0) - amount]).toEqual([true, total.get(account)]);
        }
        expect(Math.max(...keptOf(booked, booked.of).values())).toBe(0);
      }),
    );
  });

  it.each<[string, Partial<BookedCut>]>([
    ['more than there is', { commission: rupiah(99_011) }],
    ['less than nothing', { commission: -1 as never, shares: [] }],
    ['a part of a rupiah', { tax: 0.5 as never }],
    ['shares beyond the commission', { shares: [{ account: 'x', amount: rupiah(5_000) }, { account: 'y', amount: rupiah(4_001) }] }],
    ['one account twice', { shares: [{ account: 'x', amount: rupiah(1) }, { account: 'x', amount: rupiah(1) }] }],
  ])('cannot be %s', (_, spoiled) => {
    expect([isBearable(cut, rupiah(100_000)), isBearable({ ...cut, ...spoiled }, rupiah(100_000))]).toEqual([true, false]);
  });
});

describe('methods and states', () => {
  it('offers exactly the methods whose limits hold', () => {
    fc.assert(
      fc.property(money, (amount) => {
        for (const method of Object.values(METHODS).map((rule) => rule.method)) {
          const isOffered = allowedMethods(amount).includes(method);
          const check = expect(() => assertAllowed(keyOf(method), amount));
          if (isOffered) check.not.toThrow();
          else check.toThrow();
        }
      }),
    );
    expect(() => keyOf({ type: 'id_cstore', store: 'bca' as never })).toThrow('Cara bayar ini tidak tersedia');
  });

  it('lets received money win over every earlier belief, and ends there', () => {
    for (const state of ['pending', 'failed', 'expired', 'canceled'] as const) expect(ATTEMPT_STATES.can(state, 'succeeded')).toBe(true);
    expect([ATTEMPT_STATES.isFinal('succeeded'), INTENT_STATES.isFinal('succeeded'), INTENT_STATES.can('canceled', 'succeeded'), REFUND_STATES.can('failed', 'succeeded')]).toEqual([true, true, true, false]);
  });
});
