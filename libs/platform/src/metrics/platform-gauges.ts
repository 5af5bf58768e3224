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
      // Rides on outbox_now and outbox_later.
      this.database.rows(
        `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min(due_at)), 0)::float8 AS lag
           FROM (SELECT occurred_at AS due_at FROM platform.outbox WHERE dispatched_at IS NULL AND run_at IS NULL
                 UNION ALL SELECT run_at FROM platform.outbox WHERE dispatched_at IS NULL AND run_at <= now()) AS due`,
      );
    this.metrics.gauge('outbox_waiting', 'Due outbox rows not yet handed to the queue', [], async () => [[{}, (await outbox())[0]?.waiting ?? 0]]);
    this.metrics.gauge('outbox_lag_seconds', 'How long the oldest due outbox row has waited', [], async () => [[{}, (await outbox())[0]?.lag ?? 0]]);
    const later = (): Promise<{ count: number }[]> => this.database.rows('SELECT count(*)::int AS count FROM platform.outbox WHERE dispatched_at IS NULL AND run_at > now()');
    this.metrics.gauge('outbox_later', 'Outbox rows that are due later', [], async () => [[{}, (await later())[0]?.count ?? 0]]);
    this.metrics.gauge('queue_jobs', 'Jobs by queue and state', ['queue', 'state'], async () => {
      const all = await Promise.all(this.queues.all().map(async (queue) => ({ name: queue.name, counts: await queue.getJobCounts('waiting', 'active', 'delayed', 'failed') })));
      return all.flatMap(({ name, counts }) => Object.entries(counts).map(([state, count]): [{ queue: string; state: string }, number] => [{ queue: name, state }, count]));
    });
  }
}
