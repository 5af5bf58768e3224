import { defineEvent } from '@etalase/kernel';
import { Outbox, ProcessedEvents, Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const Happened = defineEvent<{ n: number }>('spec.Happened');

describe('outbox and transactions', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([], { pool: 1 });
  });
  afterAll(() => context.close());

  it('keeps the event only when the transaction commits', async () => {
    const transactions = context.module.get(Transactions);
    const outbox = context.module.get(Outbox);
    const failing = transactions.run(async () => {
      await outbox.publish(Happened, { n: 1 });
      throw new Error('roll back');
    });
    await expect(failing).rejects.toThrow('roll back');
    await transactions.run(async () => {
      await outbox.publish(Happened, { n: 2 });
    });
    expect(await context.outbox('spec.Happened')).toMatchObject([{ payload: { n: 2 } }]);
  });

  it('is re-entrant with a pool of one connection', async () => {
    const transactions = context.module.get(Transactions);
    const value = await transactions.run(() => transactions.run(async () => (await context.database.rows<{ one: number }>('SELECT 1 AS one'))[0]?.one));
    expect(value).toBe(1);
  });

  it('does the effect of one event once for one consumer', async () => {
    const once = context.module.get(ProcessedEvents);
    let runs = 0;
    const act = (): Promise<boolean> => once.once('spec.consumer', '018f2f6e-0000-7000-8000-000000000001', async () => void (runs += 1));
    expect(await act()).toBe(true);
    expect(await act()).toBe(false);
    expect(runs).toBe(1);
  });
});
