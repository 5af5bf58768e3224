import { rupiah } from '@etalase/kernel';
import { comparePayouts, type OwnPayout, type RailMovement } from './reconcile-payouts';

const ours = (status: OwnPayout['status'], change: Partial<OwnPayout> = {}): OwnPayout => ({ id: 'po', reference: 'ref', amount: rupiah(50_000), status, ...change });
const out = (amount = 50_000, reference = 'ref'): RailMovement => ({ reference, amount: rupiah(amount), isDebit: true });
const back = (amount = 50_000): RailMovement => ({ reference: 'ref', amount: rupiah(amount), isDebit: false });

describe('the rail’s statement against ours', () => {
  it.each([
    ['paid', [ours('paid')], [out()]],
    ['on its way', [ours('in_transit')], [out()]],
    ['queued there', [ours('in_transit')], []],
    ['given back', [ours('failed')], [out(), back()]],
    ['given back, sent before these days', [ours('failed')], [back()]],
    ['refused before it left', [ours('failed')], []],
    ['nothing at all', [], []],
  ])('agrees: %s', (_, mine, theirs) => {
    expect(comparePayouts(mine, theirs)).toEqual([]);
  });

  it.each([
    ['we say paid, they know nothing', [ours('paid')], [], 'payout_missing_there', 'po'],
    ['they sent what we do not know', [], [out()], 'payout_missing_here', 'ref'],
    ['another amount', [ours('paid')], [out(49_999)], 'payout_amount', 'po'],
    ['sent twice there', [ours('paid')], [out(), out()], 'payout_amount', 'po'],
    ['we say paid, it came back', [ours('paid')], [out(), back()], 'payout_status', 'po'],
    ['we say paid, it came back after these days', [ours('paid')], [back()], 'payout_status', 'po'],
    ['we gave it back, it is gone', [ours('failed')], [out()], 'payout_status', 'po'],
  ] as const)('differs: %s', (_, mine, theirs, kind, subject) => {
    expect(comparePayouts(mine, theirs)).toMatchObject([{ kind, subject }]);
  });
});
