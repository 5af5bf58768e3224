import { newId, rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { TrialBalance } from '@etalase/payments';
import { PaymentsStage } from '../../../../test/support/payments-stage';
import type { Journal, JournalLine } from '../domain/journals';
import { LedgerRepository } from './ledger.repository';

describe('the ledger', () => {
  let stage: PaymentsStage;
  beforeAll(async () => {
    stage = await PaymentsStage.open();
  });
  afterAll(() => stage.close());

  const line = (account: string, amount: number): JournalLine => ({ account, amount: rupiah(amount), owner: null });
  const journal = (lines: JournalLine[], externalId = newId()): Journal => ({ source: 'rail', externalId, kind: 'paid', intentId: newId(), lines });
  const post = (entry: Journal): Promise<void> => stage.get(Transactions).run(() => stage.get(LedgerRepository).post(entry, new Date()));

  it('books what sums to zero and carries the balances', async () => {
    await post(journal([line('rail_pending', 700), line('escrow:x', -500), line('escrow:y', -200)]));
    await post(journal([line('escrow:x', 500), line('seller:s', -450), line('commission', -50)]));
    expect([await stage.balance('escrow:x'), await stage.balance('escrow:y'), await stage.balance('seller:s')]).toEqual([0, -200, -450]);
    expect(await stage.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [], rows: expect.arrayContaining([{ kind: 'escrow', nature: 'liability', accounts: 2, balance: -200 }]) });
  });

  it.each([
    ['does not sum to zero', [line('rail_pending', 100), line('suspense', -99)], /sum to 1/],
    ['has one line', [line('rail_pending', 100)], /has 1 lines/],
    ['has no line', [], /has 0 lines/],
    ['names an account that is not in the chart', [line('rail_pending', 100), line('pocket', -100)], /null value in column "kind"/],
    ['names a house account with a reference', [line('rail_pending:x', 100), line('suspense', -100)], /null value in column "kind"/],
    ['overdraws an escrow', [line('escrow:z', 100), line('suspense', -100)], /escrow:z would be overdrawn/],
  ])('refuses a journal that %s', async (_, lines, message) => {
    await expect(post(journal(lines))).rejects.toThrow(message);
  });

  it('books one business event once', async () => {
    const entry = journal([line('rail_pending', 5), line('suspense', -5)]);
    await post(entry);
    await expect(post(entry)).rejects.toMatchObject({ constraint: 'journal_business_key' });
  });

  it.each([
    'UPDATE payments.journal_line SET amount = amount + 1',
    'DELETE FROM payments.journal_line',
    'TRUNCATE payments.journal_line',
    'UPDATE payments.journal SET kind = kind',
    'DELETE FROM payments.journal',
    'TRUNCATE payments.journal CASCADE',
  ])('is append-only: %s', async (sql) => {
    await expect(stage.context.database.adhoc(sql)).rejects.toThrow(/append-only/);
  });

  it('shows a cached balance that was tampered with', async () => {
    await post(journal([line('rail_pending', 30), line('escrow:t', -30)]));
    await stage.context.database.adhoc(`UPDATE payments.account_balance SET balance = -29 WHERE account = 'escrow:t'`);
    expect(await stage.get(TrialBalance).execute()).toMatchObject({ total: 1, differences: [{ account: 'escrow:t', cached: -29, derived: -30 }] });
    await stage.context.database.adhoc(`UPDATE payments.account_balance SET balance = -30 WHERE account = 'escrow:t'`);
  });

  it('carries the same accounts from many sides at once without a deadlock', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => post(journal(n % 2 ? [line('rail_pending', 3), line('seller:m', -1), line('seller:n', -2)] : [line('seller:n', -2), line('seller:m', -1), line('rail_pending', 3)]))));
    expect([await stage.balance('seller:m'), await stage.balance('seller:n')]).toEqual([-40, -80]);
    expect((await stage.get(TrialBalance).execute()).differences).toEqual([]);
  });
});
