import fc from 'fast-check';
import { rupiah } from '@etalase/kernel';
import { type Journal, paidJournal, refundConfirmedJournal, refundFailedJournal, refundRequestedJournal, releaseJournal, reviveJournal, suspenseJournal } from './journals';
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
          paidJournal('a', 'i', splits), reviveJournal('i', splits), suspenseJournal('a', 'i', amount), releaseJournal('i', splits[0]!, amount, rupiah(Math.floor(amount * share))),
          refundRequestedJournal(refund), refundConfirmedJournal(refund), refundFailedJournal(refund), refundRequestedJournal({ ...refund, split: null }),
        ];
        expect(all.map(sum)).toEqual(all.map(() => 0));
      }),
    );
  });

  it('give the released amount whole: what the seller gets and the commission', () => {
    const lines = releaseJournal('i', { reference: 's', account: 'x', amount: rupiah(100) }, rupiah(80), rupiah(8)).lines;
    expect(lines).toEqual([{ account: 'escrow:s', amount: 80, owner: 'x' }, { account: 'seller:x', amount: -72, owner: null }, { account: 'commission', amount: -8, owner: 'x' }]);
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
