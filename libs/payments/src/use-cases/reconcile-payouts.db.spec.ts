import { after, days, hours, newId, rupiah } from '@etalase/kernel';
import { BookTopUps, MoveFunds, OpenPayout, PaymentRail, PaymentsModule, PayoutRail, AccountNames, ReceivePayoutNotification, ReconcilePayouts, SendPayout, Tickets } from '@etalase/payments';
import { Database, Transactions } from '@etalase/platform';
import { ScriptedPayoutRail } from '../../../../test/support/scripted-payout-rail';
import { ScriptedRail } from '../../../../test/support/scripted-rail';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const destination = { provider: 'bri', number: '0000912345', holder: 'Warga Uji' };

describe('payouts against the rail’s statement', () => {
  let context: TestContext;
  const rail = new ScriptedPayoutRail();
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get<T>(type as never);

  beforeAll(async () => {
    context = await bootContexts([PaymentsModule], {
      override: (builder) =>
        void builder.overrideProvider(PaymentRail).useValue(new ScriptedRail()).overrideProvider(PayoutRail).useValue(rail).overrideProvider(AccountNames).useValue({ find: () => Promise.resolve({ kind: 'found', name: 'WARGA UJI' }) }),
    });
    rail.transactions = get(Transactions);
    rail.now = () => context.clock.now();
  });
  afterAll(() => context.close());

  /** A payout the rail has, ended there as told. */
  const payout = async (end: 'completed' | 'failed' | null): Promise<string> => {
    const [account, payoutId] = [newId(), newId()];
    await get(Transactions).run(async () => {
      await get(MoveFunds).execute({ source: 'transfer', id: newId(), amount: rupiah(50_000), from: newId(), to: account });
      await get(OpenPayout).execute({ id: payoutId, batchId: null, account, label: 'Uji', amount: rupiah(50_000), destination, masked: 'BRI ••••2345' });
    });
    await get(SendPayout).execute({ payoutId });
    if (end) await get(ReceivePayoutNotification).execute({ rawBody: rail.end(payoutId, end), signature: '' });
    return payoutId;
  };
  const reconcile = () => get(ReconcilePayouts).execute({ until: after(context.clock.now(), 1) });
  const open = async () => (await get(Tickets).list({ isResolved: false, limit: 100 })).items;

  it('finds nothing in an untouched week, and each planted difference once, mending none', async () => {
    const paid = await payout('completed');
    const [failed, underway] = [await payout('failed'), await payout(null)];
    expect(await reconcile()).toMatchObject({ differences: [], movements: 4, payouts: 3, booksTotal: 0, booksDifferences: 0 });
    expect(await open()).toEqual([]);

    rail.movements.push({ reference: 'nobody', amount: rupiah(7_000), isDebit: true, at: context.clock.now() });
    rail.movements.push({ reference: rail.of(paid)!.reference, amount: rupiah(50_000), isDebit: false, at: context.clock.now() });
    rail.movements.push({ reference: rail.of(failed)!.reference, amount: rupiah(1), isDebit: true, at: context.clock.now() });
    rail.movements.splice(rail.movements.findIndex(({ reference }) => reference === rail.of(underway)!.reference), 1);
    for (const _ of [1, 2]) await reconcile();
    expect(new Map((await open()).map(({ kind, subject }) => [subject, kind]))).toEqual(new Map([['nobody', 'payout_missing_here'], [paid, 'payout_status'], [failed, 'payout_amount']]));
    expect(await open()).toHaveLength(3);
    expect(await get(Database).adhoc('SELECT status FROM payments.payout WHERE id = $1', [paid])).toEqual([{ status: 'paid' }]);
    expect(await get(Tickets).reconciliations()).toMatchObject([{ day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string }]);
  });

  it('has an owner and an end in words; what nobody knows the end of is settled, never just closed', async () => {
    const [ticket] = await open();
    const [me, words] = [newId(), 'Ditanyakan ke Iris, dibetulkan mereka'];
    await get(Tickets).take({ ticketId: ticket!.id, by: me });
    await expect(get(Tickets).resolve({ ticketId: ticket!.id, by: me, resolution: 'ok' })).rejects.toMatchObject({ code: 'payments.payout_note' });
    await get(Tickets).resolve({ ticketId: ticket!.id, by: me, resolution: words });
    await expect(get(Tickets).take({ ticketId: ticket!.id, by: me })).rejects.toMatchObject({ code: 'payments.ticket_done' });
    expect((await get(Tickets).list({ isResolved: true, limit: 10 })).items).toMatchObject([{ id: ticket!.id, owner: me, resolvedBy: me, resolution: words }]);
    const unclear = await payout(null);
    rail.of(unclear)!.amount = rupiah(1);
    await get(SendPayout).execute({ payoutId: unclear });
    const found = (await open()).find(({ subject }) => subject === unclear);
    await expect(get(Tickets).resolve({ ticketId: found!.id, by: me, resolution: words })).rejects.toMatchObject({ code: 'payments.ticket_settle' });
    await expect(get(Tickets).take({ ticketId: newId(), by: me })).rejects.toMatchObject({ code: 'payments.ticket_not_found' });
  });

  it('knows a way back of one that left before the days it looks at', async () => {
    const late = await payout('completed');
    context.clock.advance(days(9) + hours(1));
    await get(ReceivePayoutNotification).execute({ rawBody: rail.end(late, 'failed'), signature: '' });
    expect((await reconcile()).differences).toEqual([]);
  });

  it('books what the operator put on the account, once each, also two alike, however often it is read', async () => {
    const float = async (): Promise<number> => Number((await get(Database).adhoc<{ sum: string }>(`SELECT coalesce(sum(balance), 0) AS sum FROM payments.account_balance WHERE account = 'iris_float'`))[0]?.sum);
    const [before, at] = [await float(), context.clock.now()];
    const topUp = () => get(BookTopUps).execute({ until: after(context.clock.now(), 1) });
    rail.toppedUp.push({ amount: rupiah(500_000), at }, { amount: rupiah(500_000), at }, { amount: rupiah(20_000), at: after(at, -1_000) });
    expect([await topUp(), await topUp(), (await float()) - before]).toEqual([3, 0, 1_020_000]);
    rail.toppedUp.push({ amount: rupiah(7_000), at });
    expect([await topUp(), (await float()) - before]).toEqual([1, 1_027_000]);
    expect(await reconcile()).toMatchObject({ booksTotal: 0, booksDifferences: 0 });
  });
});
