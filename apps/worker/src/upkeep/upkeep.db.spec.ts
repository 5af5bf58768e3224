import { AccountsModule } from '@etalase/accounts';
import { days } from '@etalase/kernel';
import { JobQueues } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { OldRows } from './old-rows';
import { SCHEDULE } from './schedule';
import { ScheduleKeeper } from './schedule-keeper';
import { UpkeepWorkerModule } from './upkeep-worker.module';

describe('upkeep', () => {
  let context: TestContext;

  beforeAll(async () => {
    context = await bootContexts([AccountsModule, UpkeepWorkerModule]);
  });
  afterAll(() => context.close());

  it('writes the schedule once, however many workers start, and takes off what is no longer on it', async () => {
    const queue = context.module.get(JobQueues).queue('upkeep');
    await queue.upsertJobScheduler('upkeep.of-last-year', { pattern: '0 0 * * *' }, { name: 'upkeep.of-last-year' });
    await Promise.all([context.module.get(ScheduleKeeper).onApplicationBootstrap(), context.module.get(ScheduleKeeper).onApplicationBootstrap()]);
    const schedulers = await queue.getJobSchedulers();
    expect(schedulers.map(({ key, pattern, tz }) => ({ key, pattern, tz })).sort((a, b) => a.key.localeCompare(b.key))).toEqual(
      SCHEDULE.map(({ job, pattern }) => ({ key: job.name, pattern, tz: 'Asia/Jakarta' })).sort((a, b) => a.key.localeCompare(b.key)),
    );
    expect(await queue.getDelayedCount()).toBe(SCHEDULE.length);
  });

  it('removes what is past its time and nothing else', async () => {
    const now = context.clock.now().getTime();
    const ago = (count: number): Date => new Date(now - days(count));
    await context.database.adhoc(
      `INSERT INTO platform.outbox (kind, message_id, name, payload, occurred_at, dispatched_at)
       SELECT 'event', gen_random_uuid(), 'spec.Old', '{}', $1, CASE n WHEN 0 THEN NULL WHEN 1 THEN $2::timestamptz ELSE $1 END FROM generate_series(0, 6001) n`,
      [ago(31), ago(29)],
    );
    await context.database.adhoc('INSERT INTO platform.processed_event VALUES ($1, gen_random_uuid(), $2), ($1, gen_random_uuid(), $3)', ['spec', ago(59), ago(61)]);
    await context.database.adhoc('INSERT INTO platform.rate_count VALUES ($1, $2, 1), ($1, $3, 1)', ['spec', ago(1), ago(3)]);
    expect(await context.module.get(OldRows).purge()).toBe(6000 + 1 + 1);
    expect(await context.module.get(OldRows).purge()).toBe(0);
    // Undispatched work is never old.
    expect(await context.outbox('spec.Old')).toHaveLength(2);
  });
});
