import { days, hours, minutes, newId, rupiah } from '@etalase/kernel';
import { type AccountName, AccountNames, CancelPayout, DecidePayouts, MakePayouts, MoveFunds, OpenPayout, PaymentRail, PaymentsModule, type Payee, PayoutCandidates, PayoutDesk, PayoutRail, Payees, ReceivePayoutNotification, SellerBalance, SellerMoneyLines, SendPayout, SettleUnclearPayout, SweepPayouts, TrialBalance } from '@etalase/payments';
import { Database, Transactions } from '@etalase/platform';
import { Global, Module } from '@nestjs/common';
import { ScriptedPayoutRail } from '../../../../test/support/scripted-payout-rail';
import { ScriptedRail } from '../../../../test/support/scripted-rail';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const known = new Map<string, Payee>();
class Shops extends Payees {
  find(accounts: readonly string[]): Promise<Map<string, Payee>> {
    return Promise.resolve(new Map(accounts.flatMap((account) => (known.has(account) ? [[account, known.get(account)!] as const] : []))));
  }
}
@Global()
@Module({ providers: [{ provide: Payees, useClass: Shops }], exports: [Payees] })
class ShopsModule {}

/** A bank that knows names by number. */
class Bank extends AccountNames {
  answer: AccountName | Error = { kind: 'found', name: 'WARGA UJI' };
  asked = 0;
  find(): Promise<AccountName> {
    this.asked += 1;
    return this.answer instanceof Error ? Promise.reject(this.answer) : Promise.resolve(this.answer);
  }
}

const [MAKER, CHECKER] = [newId(), newId()];

describe('payouts to sellers', () => {
  let context: TestContext;
  const rail = new ScriptedPayoutRail();
  const bank = new Bank();
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get<T>(type as never);

  beforeAll(async () => {
    context = await bootContexts([ShopsModule, PaymentsModule], {
      override: (builder) => void builder.overrideProvider(PaymentRail).useValue(new ScriptedRail()).overrideProvider(PayoutRail).useValue(rail).overrideProvider(AccountNames).useValue(bank),
    });
    rail.transactions = get(Transactions);
  });
  afterAll(async () => {
    const books = await get(TrialBalance).execute();
    await context.close();
    expect(books).toMatchObject({ total: 0, differences: [] });
  });
  beforeEach(() => {
    known.clear();
    bank.answer = { kind: 'found', name: 'WARGA UJI' };
    rail.approveRefusal = null;
  });

  let numbers = 0;
  /** A shop with so much in its balance (the rest of the books does not matter here). */
  const shop = async (balance: number, payee: Partial<Payee> = {}): Promise<string> => {
    const account = newId();
    const number = `00009${String((numbers += 1)).padStart(5, '0')}`;
    known.set(account, { label: `Toko ${numbers}`, standing: 'payable', destination: { provider: 'bri', number, holder: 'Warga Uji' }, masked: `BRI ••••${number.slice(-4)}`, usableFrom: null, ...payee });
    await move(balance, account);
    return account;
  };
  const PURSE = newId();
  const move = (amount: number, account: string): Promise<void> =>
    get(Transactions).run(() => get(MoveFunds).execute({ source: 'transfer', id: newId(), amount: rupiah(Math.abs(amount)), from: amount < 0 ? account : PURSE, to: amount < 0 ? PURSE : account }));
  const balance = (account: string) => get(SellerBalance).execute({ account });
  const make = (...accounts: string[]) => get(MakePayouts).execute({ by: MAKER, now: context.clock.now(), accounts });
  const approve = (batchId: string, by = CHECKER) => get(DecidePayouts).approve({ batchId, by });
  const payoutsOf = async (batchId: string) => (await get(PayoutDesk).show({ batchId })).payouts;
  const send = (payoutId: string) => get(SendPayout).execute({ payoutId });
  const sweep = () => get(SweepPayouts).execute({ now: context.clock.now() });
  const news = (rawBody: string) => get(ReceivePayoutNotification).execute({ rawBody, signature: '' });
  const events = async (name: string, payoutId: string) => (await context.outbox(`payments.${name}`)).map(({ payload }) => payload).filter((payload) => payload.payoutId === payoutId);
  const tickets = (payoutId: string) => get(Database).adhoc<{ kind: string; resolved_by: string | null }>('SELECT kind, resolved_by FROM payments.discrepancy WHERE subject = $1', [payoutId]);
  /** One shop, made and approved. */
  const approved = async (amount = 90_010): Promise<{ account: string; batchId: string; payoutId: string }> => {
    const account = await shop(amount);
    const { batchId } = await make(account);
    await approve(batchId);
    return { account, batchId, payoutId: (await payoutsOf(batchId))[0]!.id };
  };
  const statusOf = async (payoutId: string) => (await get(PayoutDesk).find({ payoutId }))?.status;

  it('a bank that says nothing is asked a few times, not for everybody; who it knew before is paid', async () => {
    const before = await shop(60_000);
    await get(DecidePayouts).reject({ batchId: (await make(before)).batchId, by: CHECKER, reason: 'Daftar ini hanya percobaan' });
    const others = await Promise.all(Array.from({ length: 8 }, () => shop(90_000)));
    bank.answer = { kind: 'unknown' };
    bank.asked = 0;
    const { count, left } = await make(before, ...others);
    expect([count, left.map(({ wait }) => wait), bank.asked]).toEqual([1, others.map(() => 'name_unknown'), 5]);
  });

  it('goes out by two officers, is told once, and shows on the money page', async () => {
    const account = await shop(90_010);
    const { batchId, count } = await make(account);
    expect([count, await balance(account)]).toEqual([1, { held: 0, ready: 0, onTheWay: 90_010, paidOut: 0 }]);
    const [payout] = await payoutsOf(batchId);
    await sweep();
    expect(rail.of(payout!.id)).toBeUndefined(); // nobody has approved it
    await expect(approve(batchId, MAKER)).rejects.toMatchObject({ code: 'payments.payout_same_officer' });
    await approve(batchId);
    await expect(approve(batchId)).rejects.toMatchObject({ kind: 'conflict' });
    await send(payout!.id);
    expect(rail.of(payout!.id)).toMatchObject({ status: 'processed', amount: 90_010, notes: payout!.id, destination: known.get(account)!.destination });
    const told = rail.end(payout!.id, 'completed');
    await Promise.all([news(told), news(told), send(payout!.id)]);
    await sweep();
    expect([await statusOf(payout!.id), await balance(account)]).toEqual(['paid', { held: 0, ready: 0, onTheWay: 0, paidOut: 90_010 }]);
    expect(await events('PayoutPaid', payout!.id)).toEqual([{ payoutId: payout!.id, account, amountRupiah: 90_010, masked: known.get(account)!.masked, source: 'run' }]);
    expect((await get(SellerMoneyLines).execute({ account })).items).toMatchObject([{ kind: 'payout', amount: -90_010, label: known.get(account)!.masked }]);
    expect((await get(PayoutDesk).list({ limit: 1 })).items).toMatchObject([{ id: batchId, count: 1, amount: 90_010, standing: { paid: 1 }, madeBy: MAKER, decidedBy: CHECKER }]);
  });

  it('keeps four eyes in the database too', async () => {
    const { batchId } = await make(await shop(20_000));
    await expect(get(Database).adhoc(`UPDATE payments.payout_batch SET state = 'approved', decided_by = made_by, decided_at = now() WHERE id = $1`, [batchId])).rejects.toMatchObject({ code: '23514' });
  });

  it('is given back once when the bank refuses it, also after it said it had arrived', async () => {
    const { account, payoutId } = await approved();
    await send(payoutId);
    await news(rail.end(payoutId, 'completed'));
    const back = rail.end(payoutId, 'failed', 'Beneficiary account is closed');
    await Promise.all([news(back), news(`${back} `), news(`${back}  `)]);
    expect([await statusOf(payoutId), await balance(account)]).toEqual(['failed', { held: 0, ready: 90_010, onTheWay: 0, paidOut: 0 }]);
    expect(await events('PayoutFailed', payoutId)).toMatchObject([{ reason: 'Beneficiary account is closed', wasPaid: true }]);
    // Late news of the first success changes nothing any more.
    await news(rail.end(payoutId, 'completed'));
    expect(await statusOf(payoutId)).toBe('failed');
  });

  it.each([
    ['before it reached the rail', () => rail.loseNext('create', 'request')],
    ['after the rail made it', () => rail.loseNext('create', 'answer')],
    ['before the second key', () => rail.loseNext('approve', 'request')],
    ['after the second key', () => rail.loseNext('approve', 'answer')],
    ['at the question how it stands', () => rail.loseNext('status', 'answer')],
  ])('is one payout whatever is lost: %s', async (_, lose) => {
    const { account, payoutId } = await approved();
    lose();
    await expect(send(payoutId)).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    expect(await statusOf(payoutId)).toBe('in_transit'); // written before the call
    await expect(get(CancelPayout).execute({ payoutId })).rejects.toMatchObject({ code: 'payments.payout_too_late' });
    context.clock.advance(minutes(11));
    await sweep();
    await news(rail.end(payoutId, 'completed'));
    expect([...rail.held.values()].filter(({ notes }) => notes === payoutId)).toHaveLength(1);
    expect(await balance(account)).toMatchObject({ ready: 0, onTheWay: 0, paidOut: 90_010 });
  });

  it('is never sent again blindly: what the rail never answered goes to a person, who says what is true', async () => {
    const { account, payoutId } = await approved();
    rail.loseNext('create', 'answer');
    await expect(send(payoutId)).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    const calls = rail.countOf('create', payoutId);
    context.clock.advance(hours(21)); // the rail may have forgotten the key by now
    await sweep();
    await sweep();
    await send(payoutId);
    expect(rail.countOf('create', payoutId)).toBe(calls);
    expect(await tickets(payoutId)).toEqual([{ kind: 'payout_unclear', resolved_by: null }]);
    await move(50_000, account);
    expect((await get(PayoutCandidates).execute({ accounts: [account] }))[0]?.wait).toBe('being_checked');
    const settle = (by: string, note: string, outcome: 'paid' | 'failed' = 'failed') => get(SettleUnclearPayout).execute({ payoutId, outcome, by, note });
    await expect(settle(MAKER, 'Bank bilang tidak ada transfer')).rejects.toMatchObject({ code: 'payments.payout_same_officer' });
    await expect(settle(CHECKER, 'ya')).rejects.toMatchObject({ code: 'payments.payout_note' });
    await settle(CHECKER, 'Bank bilang tidak ada transfer');
    await expect(settle(CHECKER, 'Bank bilang tidak ada transfer')).rejects.toMatchObject({ code: 'payments.payout_not_unclear' });
    expect([await balance(account), await tickets(payoutId)]).toEqual([expect.objectContaining({ ready: 140_010 }), [{ kind: 'payout_unclear', resolved_by: CHECKER }]]);
  });

  it('is told to a person at once when it arrives although an officer had said it failed: nothing is booked a second time', async () => {
    const { account, payoutId } = await approved();
    rail.loseNext('status', 'request');
    await expect(send(payoutId)).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    const held = rail.of(payoutId)!;
    // The rail speaks of another sum for a while: unclear, and the officer believes the bank's branch.
    const amount = held.amount;
    held.amount = rupiah(1);
    context.clock.advance(minutes(11));
    await sweep();
    await get(SettleUnclearPayout).execute({ payoutId, outcome: 'failed', by: CHECKER, note: 'Bank bilang tidak ada transfer' });
    held.amount = amount;
    const arrived = rail.end(payoutId, 'completed');
    for (const copy of [arrived, `${arrived} `]) await news(copy);
    expect([await statusOf(payoutId), await balance(account)]).toEqual(['failed', { held: 0, ready: 90_010, onTheWay: 0, paidOut: 0 }]);
    expect((await tickets(payoutId)).sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([{ kind: 'payout_status', resolved_by: null }, { kind: 'payout_unclear', resolved_by: CHECKER }]);
  });

  it('is settled once when officers say different things at the same moment, and the bank speaks too', async () => {
    for (const first of ['paid', 'failed'] as const) {
      const { account, payoutId } = await approved();
      rail.createAnswer = { kind: 'unclear', reason: 'idempotency-key is not unique' };
      await send(payoutId);
      const settle = (outcome: 'paid' | 'failed', by = newId()) => get(SettleUnclearPayout).execute({ payoutId, outcome, by, note: 'Bank menjawab lewat telepon' });
      const answers = await Promise.allSettled([settle(first), settle(first === 'paid' ? 'failed' : 'paid'), settle(first), sweep(), send(payoutId)]);
      expect(answers.slice(0, 3).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const status = await statusOf(payoutId);
      expect(await balance(account)).toMatchObject(status === 'paid' ? { ready: 0, onTheWay: 0, paidOut: 90_010 } : { ready: 90_010, onTheWay: 0, paidOut: 0 });
      expect((await events('PayoutPaid', payoutId)).length + (await events('PayoutFailed', payoutId)).length).toBe(1);
      await expect(settle('failed')).rejects.toMatchObject({ code: 'payments.payout_not_unclear' });
    }
    await expect(get(SettleUnclearPayout).execute({ payoutId: newId(), outcome: 'paid', by: CHECKER, note: 'Bank menjawab lewat telepon' })).rejects.toMatchObject({ code: 'payments.payout_not_found' });
    const clear = await approved();
    await expect(get(SettleUnclearPayout).execute({ payoutId: clear.payoutId, outcome: 'failed', by: CHECKER, note: 'Bank menjawab lewat telepon' })).rejects.toMatchObject({ code: 'payments.payout_not_unclear' });
    expect(await statusOf(clear.payoutId)).toBe('pending');
  });

  it('goes to a person when the rail holds something else, and ends when the rail says a plain no', async () => {
    const other = await approved();
    rail.createAnswer = { kind: 'unclear', reason: 'idempotency-key is not unique' };
    await send(other.payoutId);
    expect([await statusOf(other.payoutId), (await tickets(other.payoutId))[0]?.kind]).toEqual(['in_transit', 'payout_unclear']);
    const wrong = await approved();
    rail.loseNext('approve', 'request');
    await expect(send(wrong.payoutId)).rejects.toBeDefined();
    rail.of(wrong.payoutId)!.amount = rupiah(1);
    await send(wrong.payoutId);
    expect((await tickets(wrong.payoutId))[0]?.kind).toBe('payout_unclear');
    const refused = await approved();
    rail.createAnswer = { kind: 'refused', reason: 'beneficiary_account is invalid' };
    await send(refused.payoutId);
    expect([await statusOf(refused.payoutId), (await balance(refused.account)).ready]).toEqual(['failed', 90_010]);
  });

  it('waits while the rail’s account is too small, and is a ticket when it waits for days', async () => {
    const { payoutId } = await approved();
    rail.approveRefusal = 'Partner does not have sufficient balance for the payout';
    await send(payoutId);
    expect([await statusOf(payoutId), await tickets(payoutId)]).toEqual(['in_transit', []]);
    context.clock.advance(days(3) + minutes(1));
    await sweep();
    expect(await tickets(payoutId)).toEqual([{ kind: 'payout_slow', resolved_by: null }]);
    rail.approveRefusal = null;
    context.clock.advance(minutes(11));
    await sweep();
    await news(rail.end(payoutId, 'completed'));
    expect([await statusOf(payoutId), await tickets(payoutId)]).toEqual(['paid', [{ kind: 'payout_slow', resolved_by: 'rail' }]]);
  });

  it('asks the bank for the name once, before the first payout', async () => {
    const account = await shop(30_000);
    bank.answer = new Error('no answer');
    await expect(make(account)).rejects.toMatchObject({ code: 'payments.payout_nothing' });
    bank.answer = { kind: 'found', name: 'ORANG LAIN' };
    await expect(make(account)).rejects.toMatchObject({ code: 'payments.payout_nothing' });
    expect((await get(PayoutCandidates).execute({ accounts: [account] }))[0]?.wait).toBe('name_differs');
    const asked = bank.asked;
    bank.answer = { kind: 'found', name: 'WARGA UJI' }; // it is not asked again behind an officer's back
    await expect(make(account)).rejects.toMatchObject({ code: 'payments.payout_nothing' });
    await get(PayoutDesk).acceptName({ account, by: CHECKER });
    expect((await make(account)).count).toBe(1);
    expect(bank.asked).toBe(asked);
    const other = await shop(30_000);
    await make(other);
    await move(20_000, other);
    await make(other);
    expect(bank.asked).toBe(asked + 1);
    known.set(other, { ...known.get(other)!, destination: { provider: 'bri', number: '0000977777', holder: 'Warga Uji' } });
    await move(20_000, other);
    await make(other);
    expect(bank.asked).toBe(asked + 2);
  });

  it('leaves out who may not be paid, and nets what is owed', async () => {
    const fresh = await shop(50_000, { usableFrom: new Date(context.clock.now().getTime() + hours(72)) });
    const small = await shop(9_999);
    const owing = await shop(15_000);
    await move(-40_000, owing);
    const stranger = newId();
    await move(80_000, stranger); // a balance of /v1 is nobody's shop
    const all = [fresh, small, owing, stranger];
    expect(new Map((await get(PayoutCandidates).execute({ accounts: all })).map(({ account, wait }) => [account, wait]))).toEqual(new Map([[fresh, 'account_changed'], [small, 'below_minimum'], [owing, 'owes']]));
    await expect(make(...all)).rejects.toMatchObject({ code: 'payments.payout_nothing' });
    expect(await get(PayoutCandidates).next({ account: fresh })).toMatchObject({ wait: 'account_changed', minimum: 10_000, day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
    expect(await get(PayoutCandidates).next({ account: stranger })).toBeNull();
    await move(60_000, owing); // −25.000 + 60.000
    const { batchId } = await make(owing);
    const [payout] = await payoutsOf(batchId);
    expect(payout?.amount).toBe(35_000);
    const { items } = await get(PayoutDesk).statement({ payoutId: payout!.id });
    expect([items.map(({ amount }) => amount), items.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([[15_000, -40_000, 60_000], 35_000]);
  });

  it('takes the last rupiah once, however many make a run', async () => {
    const accounts = await Promise.all([1, 2, 3].map(() => shop(25_000)));
    const many = await Promise.allSettled(Array.from({ length: 4 }, () => make(...accounts)));
    const counts = many.map((one) => (one.status === 'fulfilled' ? one.value.count : 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    for (const account of accounts) expect(await balance(account)).toMatchObject({ ready: 0, onTheWay: 25_000 });
    const wish = { id: newId(), batchId: null, account: accounts[0]!, label: 'x', amount: rupiah(1), destination: known.get(accounts[0]!)!.destination!, masked: 'x' };
    await expect(get(Transactions).run(() => get(OpenPayout).execute(wish))).rejects.toMatchObject({ code: 'payments.payout_balance' });
  });

  it('gives everything back when the run is turned down', async () => {
    const accounts = [await shop(25_000), await shop(26_000)];
    const { batchId } = await make(...accounts);
    await expect(get(DecidePayouts).reject({ batchId, by: CHECKER, reason: '' })).rejects.toMatchObject({ code: 'payments.payout_note' });
    await get(DecidePayouts).reject({ batchId, by: CHECKER, reason: 'Dua toko perlu diperiksa dulu' });
    await expect(approve(batchId)).rejects.toMatchObject({ kind: 'conflict' });
    expect([(await balance(accounts[0]!)).ready, (await balance(accounts[1]!)).ready]).toEqual([25_000, 26_000]);
    for (const { id, status } of await payoutsOf(batchId)) {
      expect(status).toBe('canceled');
      await send(id);
      expect(rail.of(id)).toBeUndefined();
    }
    expect((await make(...accounts)).count).toBe(2);
  });

  it('keeps no account number where it can be read', async () => {
    const { payoutId } = await approved();
    const [row] = await get(Database).adhoc<Record<string, unknown>>('SELECT p.*, n.* FROM payments.payout p JOIN payments.payee_name n ON n.lookup = p.name_lookup WHERE p.id = $1', [payoutId]);
    const number = rail.of(payoutId)?.destination.number ?? `00009${String(numbers).padStart(5, '0')}`;
    expect(JSON.stringify(row)).not.toContain(number);
  });
});
