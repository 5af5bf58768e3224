import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import { JobQueues } from '../queue/job-queues';
import { Metrics } from './metrics';

/** Numbers that tell whether work flows: outbox backlog and lag, queue depth, waiting for connections. */
@Injectable()
export class PlatformGauges implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly queues: JobQueues,
  ) {}

  onModuleInit(): void {
    const pool = this.database.pool;
    this.metrics.gauge('db_pool_connections', 'Connections of this process by state', ['state'], async () => [
      [{ state: 'idle' }, pool.idleCount],
      [{ state: 'busy' }, pool.totalCount - pool.idleCount],
    ]);
    this.metrics.gauge('db_pool_waiting', 'Callers waiting for a connection', [], async () => [[{}, pool.waitingCount]]);
    const outbox = (): Promise<{ waiting: number; lag: number }[]> =>
      // Rides on outbox_waiting.
      this.database.rows('SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::float8 AS lag FROM platform.outbox WHERE dispatched_at IS NULL');
    this.metrics.gauge('outbox_waiting', 'Outbox rows not yet handed to the queue', [], async () => [[{}, (await outbox())[0]?.waiting ?? 0]]);
    this.metrics.gauge('outbox_lag_seconds', 'Age of the oldest waiting outbox row', [], async () => [[{}, (await outbox())[0]?.lag ?? 0]]);
    this.metrics.gauge('queue_jobs', 'Jobs by queue and state', ['queue', 'state'], async () => {
      const all = await Promise.all(this.queues.all().map(async (queue) => ({ name: queue.name, counts: await queue.getJobCounts('waiting', 'active', 'delayed', 'failed') })));
      return all.flatMap(({ name, counts }) => Object.entries(counts).map(([state, count]): [{ queue: string; state: string }, number] => [{ queue: name, state }, count]));
    });
  }
}
