import type { Pool } from 'pg';
import { after, defineEvent, defineJob, hours, newId } from '@etalase/kernel';
import { HandlerRegistry, jobMessage, JobQueues, Outbox, OutboxRelay, ProcessedEvents, Transactions, WorkerQueueModule } from '@etalase/platform';
import type { QueuedJob } from '../queue/job-queues';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const Happened = defineEvent<{ n: number }>('spec.Happened');
const Later = defineJob<{ n: number }>('spec.later', 'upkeep');

describe('outbox and transactions', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([WorkerQueueModule], { pool: 1 });
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

  it('moves later work that is asked for again, and calls it off', async () => {
    const outbox = context.module.get(Outbox);
    const now = context.clock.now();
    const waiting = async (): Promise<unknown[]> => (await context.outbox('spec.later')).map((row) => [row.payload.n, row.run_at?.getTime()]);
    await outbox.writeAll([jobMessage(Later, { n: 1 }, after(now, hours(1)), 'spec.a'), jobMessage(Later, { n: 2 }, after(now, hours(2)), 'spec.b')]);
    await outbox.writeAll([jobMessage(Later, { n: 3 }, after(now, hours(3)), 'spec.a')]);
    expect(await waiting()).toEqual([[3, after(now, hours(3)).getTime()], [2, after(now, hours(2)).getTime()]]);
    await outbox.writeAll([], ['spec.a', 'spec.b', 'spec.unknown']);
    expect(await waiting()).toEqual([]);
  });

  it('hands over what is due, and leaves what is due later where it can still be called off', async () => {
    const { module, clock, database } = context;
    // The relay goes by the database's clock, the writer by its own.
    clock.set(new Date());
    await module.get(Outbox).writeAll([jobMessage(Later, { n: 1 }, clock.now(), 'spec.now'), jobMessage(Later, { n: 2 }, after(clock.now(), hours(1)), 'spec.later')]);
    await module.get(OutboxRelay).drain();
    const queued = await module.get(JobQueues).queue('upkeep').getJobs(['waiting', 'delayed', 'prioritized', 'active']);
    expect(queued.map((job) => job.data)).toMatchObject([{ name: 'spec.later', payload: { n: 1 } }]);
    expect(await database.adhoc('SELECT key FROM platform.outbox WHERE dispatched_at IS NULL')).toEqual([{ key: 'spec.later' }]);
    // Work that was handed over no longer stands in the way of the next of its name.
    await module.get(Outbox).writeAll([jobMessage(Later, { n: 4 }, clock.now(), 'spec.now')]);
    await module.get(OutboxRelay).drain();
    expect(await module.get(JobQueues).queue('upkeep').getJobCountByTypes('waiting')).toBe(2);
  });

  it('makes no job for a consumer whom a fact does not concern', async () => {
    const { module } = context;
    const isOdd = ({ n }: { n: number }): boolean => n % 2 === 1;
    module.get(HandlerRegistry).subscriptions.set(Happened.name, [{ consumer: 'spec.all' }, { consumer: 'spec.odd', concerns: isOdd as (payload: never) => boolean }]);
    await module.get(OutboxRelay).drain();
    await module.get(JobQueues).queue('events').drain();
    await module.get(Transactions).run(async () => {
      for (const n of [1, 2]) await module.get(Outbox).publish(Happened, { n });
    });
    await module.get(OutboxRelay).drain();
    const queued = await module.get(JobQueues).queue('events').getJobs(['waiting', 'prioritized', 'delayed']);
    expect(queued.map(({ name, data }) => `${name} ${data.payload.n}`).sort()).toEqual(['spec.all 1', 'spec.all 2', 'spec.odd 1']);
  });

  it('waits for the disk where orders and money are written, and not at each step of a job', async () => {
    const source = `SELECT source FROM pg_settings WHERE name = 'synchronous_commit'`;
    const { backend } = context.module.get(JobQueues).queue('bulk') as unknown as { backend: { connection: { pool: Pool } } };
    expect((await backend.connection.pool.query(source)).rows).toEqual([{ source: 'client' }]);
    // The tests' own server never waits; what counts is that no connection of ours asks for it.
    expect(await context.database.adhoc(source)).toEqual([{ source: 'command line' }]);
  });

  it('adds a handful of jobs without the tables that a bulk of them needs, in order and each once', async () => {
    const queues = context.module.get(JobQueues);
    const queue = queues.queue('bulk');
    const bulk = jest.spyOn(queue, 'addBulk');
    const job = (n: number): QueuedJob => ({ queue: 'bulk', name: `spec.${n}`, data: { name: 'spec', payload: { n }, messageId: newId(), occurredAt: '', requestId: null }, options: { jobId: `spec-${n}` } });
    const names = async (): Promise<string[]> => (await queue.getJobs(['waiting'], 0, -1, true)).map(({ name }) => name);
    await queues.enqueue([job(1), job(2), job(3)]);
    await queues.enqueue([job(3), job(1)]);
    expect(bulk).not.toHaveBeenCalled();
    expect(await names()).toEqual(['spec.1', 'spec.2', 'spec.3']);
    await queues.enqueue(Array.from({ length: 20 }, (_, n) => job(n)));
    expect(bulk).toHaveBeenCalledTimes(1);
    expect(await names()).toHaveLength(20);
  });
});
