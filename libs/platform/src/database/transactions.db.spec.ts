import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { Database, NO_WAIT_FOR_DISK } from './database';
import { Transactions } from './transactions';

describe('one connection answers one question at a time', () => {
  let context: TestContext;
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([]);
  });
  afterAll(() => context.close());

  it('inside a transaction what is asked at once is asked in turn, by SQL and by TypeORM alike; a failure is its caller’s', async () => {
    const [database, transactions] = [get(Database), get(Transactions)];
    let [open, most] = [0, 0];
    let answers: PromiseSettledResult<unknown>[] = [];
    const run = transactions.run(async () => {
      const client = (await transactions.currentRunner()?.connect()) as { query: (...args: unknown[]) => Promise<unknown> };
      const query = client.query.bind(client);
      client.query = async (...args) => {
        most = Math.max(most, (open += 1));
        return query(...args).finally(() => (open -= 1));
      };
      answers = await Promise.allSettled([database.rows('SELECT 1 AS n'), database.adhoc('SELECT 2 AS n'), database.manager.query('SELECT 3 AS n'), database.change('SELECT 4'), database.rows('SELECT 1 / 0'), database.rows('SELECT 5 AS n')]);
      Object.assign(client, { query });
      throw new Error('rolled back');
    });
    await expect(run).rejects.toThrow('rolled back');
    expect(most).toBe(1);
    // What follows a failed question in a transaction fails too, as always; nobody waits for ever.
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'refused'))).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], 1, 'refused', 'refused']);
  });

  it('leaves nothing behind: the next transaction asks as ever', async () => {
    expect(await get(Transactions).run(() => Promise.all([1, 2].map((n) => get(Database).adhoc('SELECT $1::int AS n', [n]))))).toEqual([[{ n: 1 }], [{ n: 2 }]]);
  });
});

describe('what waits for the disk', () => {
  const NOW = `SELECT current_setting('synchronous_commit') AS is`;
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([]);
    // The tests' own server never waits; here every connection does, as outside.
    context.module.get(Database).pool.on('connect', (client) => void client.query(`SET synchronous_commit TO on`));
  });
  afterAll(() => context.close());
  const ask = (): Promise<{ is: string }[]> => context.module.get(Database).adhoc(NOW);
  const run = (options?: { waitsForDisk: boolean }): Promise<{ is: string }[]> => context.module.get(Transactions).run(ask, options);

  it('is every commit but those that say otherwise, and what follows one of these waits again', async () => {
    // One connection: beside each other they would not show what a statement leaves behind.
    const client = await context.module.get(Database).pool.connect();
    await client.query('SET synchronous_commit TO on');
    expect((await client.query(`${NOW} WHERE ${NO_WAIT_FOR_DISK}`)).rows).toEqual([{ is: 'off' }]);
    expect((await client.query(NOW)).rows).toEqual([{ is: 'on' }]);
    client.release();
    expect([await run({ waitsForDisk: false }), await run(), await ask()]).toEqual([[{ is: 'off' }], [{ is: 'on' }], [{ is: 'on' }]]);
    // Inside another it says nothing: that one's commit is what its caller relies on.
    expect(await context.module.get(Transactions).run(() => run({ waitsForDisk: false }))).toEqual([{ is: 'on' }]);
  });

  it('is never decided by one statement for the transaction around it', async () => {
    const alone = (): Promise<unknown> => context.module.get(Database).rows(`${NOW} WHERE ${NO_WAIT_FOR_DISK}`);
    // The demo lives through a month of orders in one transaction.
    const inside = context.module.get(Transactions).run(async () => [await alone(), await ask()]);
    expect(await inside).toEqual([[{ is: 'on' }], [{ is: 'on' }]]);
    expect(await alone()).toEqual([{ is: 'off' }]);
  });
});
