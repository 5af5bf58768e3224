import { newId, rupiah } from '@etalase/kernel';
import { AskWriteOff, DecideWriteOff, MoveFunds, SellerBalance, StatementOfAccount, TrialBalance } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PaymentsStage } from '../../../../test/support/payments-stage';

const [MAKER, CHECKER] = [newId(), newId()];
const REASON = 'Toko sudah tutup dan pemiliknya tidak ditemukan';

describe('debts that will never be paid', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(async () => {
    const books = await stage.get(TrialBalance).execute();
    await stage.close();
    expect(books).toMatchObject({ total: 0, differences: [] });
  });

  const move = (from: string, to: string, amount: number) => stage.get(Transactions).run(() => stage.get(MoveFunds).execute({ source: 'transfer', id: newId(), amount: rupiah(amount), from, to }));
  /** A shop that owes so much (the rest of the books does not matter here). */
  const debtor = async (owed: number): Promise<string> => {
    const account = newId();
    await stage.get(Transactions).run(() => stage.get(LedgerRepository).post({ source: 'transfer', externalId: newId(), kind: 'moved', intentId: null, lines: [{ account: `seller:${account}`, amount: rupiah(owed), owner: null }, { account: 'seller:other', amount: rupiah(-owed), owner: null }] }, stage.context.clock.now()));
    return account;
  };
  const ready = async (account: string): Promise<number> => (await stage.get(SellerBalance).execute({ account })).ready;
  const ask = (account: string, by = MAKER, reason = REASON) => stage.get(AskWriteOff).execute({ account, label: 'Toko Tutup', by, reason });
  const approve = (writeOffId: string, by = CHECKER) => stage.get(DecideWriteOff).approve({ writeOffId, by });
  const loss = (): Promise<number> => stage.balance('bad_debt');

  it('are booked as a loss by a second officer, once', async () => {
    const account = await debtor(40_000);
    const before = await loss();
    const { id, amount } = await ask(account);
    expect([amount, await ready(account), await loss()]).toEqual([40_000, -40_000, before]);
    await expect(ask(account)).rejects.toMatchObject({ code: 'payments.write_off_waits' });
    await expect(approve(id, MAKER)).rejects.toMatchObject({ code: 'payments.write_off_same_officer' });
    const answers = await Promise.allSettled([approve(id), approve(id, newId()), approve(id, newId())]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await ready(account), await loss()]).toEqual([0, before + 40_000]);
    await expect(approve(id)).rejects.toMatchObject({ code: 'payments.write_off_done' });
    await expect(ask(account)).rejects.toMatchObject({ code: 'payments.write_off_nothing' });
    expect((await stage.get(DecideWriteOff).list()).find((row) => row.id === id)).toMatchObject({ state: 'booked', booked: 40_000, askedBy: MAKER, label: 'Toko Tutup' });
    const statement = await stage.get(StatementOfAccount).execute({ account, from: new Date(0), to: new Date('2100-01-01') });
    expect([statement.closing.ready, statement.totals]).toEqual([0, expect.objectContaining({ writtenOff: 40_000, corrected: -40_000 })]);
  });

  it('lose only what is still owed: sales that came meanwhile are no loss, and nobody gets money by it', async () => {
    const [less, paid, more] = [await debtor(40_000), await debtor(40_000), await debtor(40_000)];
    const asked = [await ask(less), await ask(paid), await ask(more)];
    const rich = await debtor(-500_000);
    await move(rich, less, 15_000);
    await move(rich, paid, 45_000);
    const before = await loss();
    expect(await approve(asked[0]!.id)).toEqual({ account: less, amount: 25_000 });
    await expect(approve(asked[1]!.id)).rejects.toMatchObject({ code: 'payments.write_off_nothing' });
    expect([await ready(less), await ready(paid), await loss()]).toEqual([0, 5_000, before + 25_000]);
    await stage.get(DecideWriteOff).refuse({ writeOffId: asked[1]!.id, by: MAKER });
    await stage.get(DecideWriteOff).refuse({ writeOffId: asked[2]!.id, by: CHECKER });
    expect(await ready(more)).toBe(-40_000);
    // Refused is decided; a new one may be asked for.
    await expect(approve(asked[2]!.id)).rejects.toMatchObject({ code: 'payments.write_off_done' });
    expect((await ask(more)).amount).toBe(40_000);
  });

  it('refuse what is no debt, no reason, or nothing anybody asked for; four eyes hold in the database too', async () => {
    await expect(ask(await debtor(-10_000))).rejects.toMatchObject({ code: 'payments.write_off_nothing' });
    await expect(ask(newId())).rejects.toMatchObject({ code: 'payments.write_off_nothing' });
    const account = await debtor(1);
    for (const reason of ['', 'tutup', '          ', 'a'.repeat(501)]) await expect(ask(account, MAKER, reason)).rejects.toMatchObject({ code: 'payments.payout_note' });
    await expect(approve(newId())).rejects.toMatchObject({ code: 'payments.write_off_not_found' });
    const { id } = await ask(account);
    await expect(stage.one(`UPDATE payments.write_off SET state = 'booked', booked = 1, decided_by = asked_by, decided_at = now() WHERE id = $1`, [id])).rejects.toThrow('write_off');
  });
});
