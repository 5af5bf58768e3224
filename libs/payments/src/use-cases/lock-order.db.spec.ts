import { newId, rupiah } from '@etalase/kernel';
import { Database, Transactions } from '@etalase/platform';
import { untilSomebodyWaits } from '../../../../test/support/locks';
import { type OpenTransaction, openTransaction } from '../../../../test/support/open-transaction';
import { BCA, PaymentsStage, QRIS } from '../../../../test/support/payments-stage';
import type { JournalLine } from '../domain/journals';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { DecideDispute } from './decide-dispute';
import { DisputeDesk } from './dispute-desk';
import { ReleaseSplit } from './release-split';
import { SettleUnclearPayout } from './settle-unclear-payout';
import { TrialBalance } from './trial-balance';

/** As many remainders as stripes, and one more connection: two of them begin at one stripe. */
const CONNECTIONS = 17;

describe('transactions that take the same rows', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open({ pool: CONNECTIONS + 3 });
  });
  afterAll(async () => {
    expect(await stage.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    await stage.close();
  });

  const post = (account: string, amount: number): Promise<void> => {
    const line = (name: string, sum: number): JournalLine => ({ account: name, amount: rupiah(sum), owner: null });
    return stage.get(LedgerRepository).post({ source: 'payout', externalId: newId(), kind: 'requested', intentId: null, lines: [line(account, amount), line('payout_transit', -amount)] }, stage.context.clock.now());
  };
  const balancesOf = (...accounts: string[]) => stage.get(PayoutsRepository).lockBalances(accounts);

  /** Two open transactions whose connections begin at the same stripe of a house account. */
  async function twoOfOneStripe(): Promise<[OpenTransaction, OpenTransaction]> {
    const found = new Map<number, OpenTransaction>();
    let pair: [OpenTransaction, OpenTransaction] | undefined;
    while (!pair) {
      const open = await openTransaction(stage.context);
      const [row] = await open.within(() => stage.get(Database).rows<{ own: number }>('SELECT pg_backend_pid() % 16 AS own'));
      const other = found.get(row!.own);
      if (other) pair = [other, open];
      else found.set(row!.own, open);
    }
    for (const open of found.values()) if (!pair.includes(open)) await open.commit();
    return pair;
  }

  it('a payout that is asked for and one that comes back to the same balance: who holds the balance never waits for a house account', async () => {
    await stage.get(Transactions).run(() => post('seller:ring', -500));
    const [asks, comesBack] = await twoOfOneStripe();
    await asks.within(() => balancesOf('ring'));
    const back = comesBack.within(() => post('seller:ring', -200));
    await untilSomebodyWaits(stage.context.database);
    await asks.within(() => post('seller:ring', 300));
    await asks.commit();
    await back;
    await comesBack.commit();
    expect(await stage.balance('seller:ring')).toBe(-400);
  });

  it('two payments on connections of one stripe do not queue for it', async () => {
    const [one, other] = await twoOfOneStripe();
    await one.within(() => post('seller:left', -100));
    await other.within(() => post('seller:right', -100));
    await Promise.all([one.commit(), other.commit()]);
    expect([await stage.balance('seller:left'), await stage.balance('seller:right')]).toEqual([-100, -100]);
  });

  it.each([
    ['a run of payouts', ['seller:ring-a', 'seller:ring-z']],
    ['a sale that shares its commission', ['affiliate:ring-m', 'seller:ring-a']],
  ])('a dispute that is won sets free what waited, while %s takes the same balances', async (_, [first, then]) => {
    const all = ['seller:ring-z', 'seller:ring-a', 'affiliate:ring-m'];
    for (const account of all) await stage.get(Transactions).run(() => post(account, -1_000));
    const before = await Promise.all(all.map((account) => stage.balance(account)));
    const { id, splits } = await stage.intent([70_000, 30_000], ['ring-z', 'ring-a']);
    const attemptId = (await stage.start(id)).attempts[0]!.id;
    stage.rail.pay(attemptId);
    await stage.deliver();
    stage.rail.become(attemptId, 'chargeback');
    await stage.deliver();
    const cut = { commission: rupiah(1_000), tax: rupiah(0), shares: [{ account: 'ring-m', amount: rupiah(400) }] };
    for (const splitReference of splits) await stage.get(ReleaseSplit).execute({ splitReference, cut });
    const { items } = await stage.get(DisputeDesk).list({ isOpen: true, limit: 10 });
    const other = await openTransaction(stage.context);
    const take = (account: string) => other.within(() => stage.get(Database).rows('SELECT FROM payments.account_balance WHERE account = $1 AND stripe = 0 FOR UPDATE', [account]));
    await take(first!);
    const decided = stage.get(DecideDispute).execute({ disputeId: items[0]!.id, outcome: 'won', bearer: 'platform', by: 'petugas', reason: 'Bank sudah menjawab surat kita' });
    await untilSomebodyWaits(stage.context.database);
    await take(then!);
    await other.commit();
    await decided;
    expect(await Promise.all(all.map(async (account, index) => (await stage.balance(account)) - (before[index] ?? 0)))).toEqual([-69_000, -29_000, -800]);
  });

  it('a payout whose end is told is locked after its run, as by whoever decides about the run', async () => {
    const [batchId, payoutId] = [newId(), newId()];
    const now = stage.context.clock.now();
    await stage.get(PayoutBatchesRepository).insert(batchId, 'petugas', now);
    await stage.get(PayoutsRepository).insert({ id: payoutId, batchId, source: 'run', account: 'ring-p', label: 'Toko', amount: rupiah(1_000), provider: 'bri', sealedDestination: 'x', masked: 'BRI ••••1', nameLookup: 'x', approvedAt: now }, now, now);
    await stage.get(PayoutsRepository).markAsked(payoutId, now, now);
    await stage.get(PayoutsRepository).markUnclear(payoutId, now);
    const decides = await openTransaction(stage.context);
    await decides.within(() => stage.get(PayoutBatchesRepository).lock(batchId));
    const settled = stage.get(SettleUnclearPayout).execute({ payoutId, outcome: 'paid', by: 'atasan', note: 'Bank bilang sudah masuk' });
    await untilSomebodyWaits(stage.context.database);
    await decides.within(() => stage.get(PayoutsRepository).lock(payoutId));
    await decides.commit();
    await settled;
    expect(await stage.get(PayoutsRepository).byId(payoutId)).toMatchObject({ status: 'paid', unclearAt: null });
  });

  it('two codes of one payment run out at the same moment: then nothing of it is open any more', async () => {
    const { id } = await stage.intent();
    const [qris, bca] = [(await stage.start(id, QRIS)).attempts[0]!.id, (await stage.start(id, BCA)).attempts[0]!.id];
    await Promise.all([stage.rail.expire(qris), stage.rail.expire(bca)]);
    const held = await openTransaction(stage.context);
    await held.within(() => stage.get(PaymentIntentsRepository).lock(id));
    // Both have looked before the first of them may go on.
    const told = Promise.all([qris, bca].map((attemptId) => stage.receive(stage.rail.bodyOf(attemptId))));
    await untilSomebodyWaits(stage.context.database, 2);
    await held.commit();
    await told;
    expect(await stage.get(PaymentIntentsRepository).load(id)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'expired' }, { status: 'expired' }] });
  });
});
