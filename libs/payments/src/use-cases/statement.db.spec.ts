import { days, newId, rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import fc from 'fast-check';
import { PaymentsStage } from '../../../../test/support/payments-stage';
import { NO_CUT } from '../domain/cuts';
import { RefundReleasedSplit } from './refund-released-split';
import { RefundSplit } from './refund-split';
import { ReleaseSplit } from './release-split';
import { SellerBalance } from './seller-balance';
import { StatementOfAccount } from './statement-of-account';

type Act = 'wait' | 'release' | 'refund part' | 'refund all' | 'refund later' | 'nothing';

describe('statement of a seller', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(() => stage.close());

  async function paid(amount: number, account: string): Promise<string> {
    const intent = await stage.intent([amount], [account]);
    const attemptId = (await stage.start(intent.id)).attempts[0]!.id;
    stage.rail.pay(attemptId);
    await stage.receive(stage.rail.bodyOf(attemptId));
    return intent.splits[0]!;
  }
  const of = (account: string, from: Date, to: Date) => stage.get(StatementOfAccount).execute({ account, from, to });

  it('explains every rupiah: any history, cut anywhere, adds up to the ledger', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ amount: fc.integer({ min: 1_000, max: 900_000 }), act: fc.constantFrom<Act[]>('wait', 'release', 'refund part', 'refund all', 'refund later', 'nothing'), bps: fc.integer({ min: 0, max: 1_000 }) }), { minLength: 1, maxLength: 5 }), async (history) => {
        const account = newId();
        const begin = stage.context.clock.now();
        const cuts = [begin];
        for (const { amount, act, bps } of history) {
          const splitReference = await paid(amount, account);
          if (act !== 'nothing') stage.context.clock.advance(days(1));
          cuts.push(stage.context.clock.now());
          if (act === 'refund part' || act === 'refund all') await stage.get(RefundSplit).execute({ splitReference, amount: rupiah(act === 'refund all' ? amount : Math.floor(amount / 3)), key: newId(), reason: 'Dibatalkan' });
          const commission = Math.floor((amount * bps) / 20_000);
          const cut = { commission: rupiah(commission), tax: rupiah(Math.floor(commission / 9)), shares: [{ account: 'perujuk', amount: rupiah(Math.floor(commission / 5)) }] };
          if (act === 'release' || act === 'refund part' || act === 'refund later') await stage.get(ReleaseSplit).execute({ splitReference, cut });
          if (act === 'refund later') await stage.get(RefundReleasedSplit).execute({ splitReference, amount: rupiah(Math.floor(amount / 2)), key: newId(), reason: 'Rusak' });
        }
        stage.context.clock.advance(days(1));
        const end = stage.context.clock.now();
        const whole = await of(account, begin, end);
        const now = await stage.get(SellerBalance).execute({ account });
        expect(whole.opening).toEqual({ held: 0, ready: 0 });
        expect(whole.closing).toEqual({ held: now.held, ready: now.ready });
        const parts = await Promise.all(cuts.map((from, index) => of(account, from, cuts[index + 1] ?? end)));
        for (const [index, { opening, closing, totals, splits }] of [whole, ...parts].entries()) {
          expect(opening.held + totals.received - totals.refunded - totals.released).toBe(closing.held);
          expect([opening.ready + totals.released - totals.commission - totals.tax - totals.returned + totals.writtenOff - totals.paidOut, totals.corrected]).toEqual([closing.ready, 0]);
          expect(splits.reduce((sum, split) => sum + split.heldAtEnd, 0)).toBe(closing.held);
          if (index > 1) expect(opening).toEqual(parts[index - 2]!.closing);
        }
        expect(parts.reduce((sum, part) => sum + part.totals.received, 0)).toBe(history.reduce((sum, one) => sum + one.amount, 0));
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('shows what left for the bank, names what it cannot explain, and shows nothing of others', async () => {
    const account = newId();
    const from = stage.context.clock.now();
    const splitReference = await paid(100_000, account);
    await stage.get(ReleaseSplit).execute({ splitReference, cut: { ...NO_CUT, commission: rupiah(2_000) } });
    const post = async (source: string, amount: number): Promise<void> => {
      const database = stage.get(Database);
      await database.adhoc(
        `WITH j AS (INSERT INTO payments.journal (source, external_id, kind, at) VALUES ($1, $2, 'booked', $3) RETURNING id)
         INSERT INTO payments.journal_line (journal_id, line, account, amount, owner) SELECT id, line, account, amount, owner FROM j, (VALUES (1::smallint, 'seller:' || $4, $5::bigint, $4), (2::smallint, 'payout_transit', -$5::bigint, NULL)) AS l (line, account, amount, owner)`,
        [source, newId(), stage.context.clock.now(), account, amount],
      );
    };
    await post('payout', 60_000);
    await post('correction', 500);
    stage.context.clock.advance(days(1));
    const { closing, totals, payouts, splits } = await of(account, from, stage.context.clock.now());
    expect([closing, totals]).toEqual([{ held: 0, ready: 37_500 }, { received: 100_000, refunded: 0, released: 100_000, commission: 2_000, tax: 0, returned: 0, writtenOff: 0, paidOut: 60_000, corrected: -500 }]);
    expect([payouts.map((payout) => payout.amount), splits.map((split) => split.reference)]).toEqual([[60_000], [splitReference]]);
    expect(await of(newId(), from, stage.context.clock.now())).toMatchObject({ closing: { held: 0, ready: 0 }, splits: [], payouts: [] });
  });
});
