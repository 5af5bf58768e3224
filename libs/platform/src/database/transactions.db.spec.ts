import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { Database } from './database';
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
