import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { definedJobs } from '@etalase/kernel';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { Logger } from '../logging/logger';
import { HandlerRegistry } from '../queue/handlers';
import { JobQueues, type QueuedJob } from '../queue/job-queues';

interface Waiting {
  id: number;
  kind: 'event' | 'job';
  message_id: string;
  name: string;
  payload: unknown;
  occurred_at: Date;
  /** Milliseconds until it is due, by the database's clock. */
  delay: number;
  request_id: string | null;
  traceparent: string | null;
}

const BATCH = 200;
/** NOTIFY wakes the relay at once; the poll finds what has become due, and covers a lost listen connection. */
const POLL_MS = 1_000;
/** Due this soon goes to BullMQ, which keeps the moment exactly; what is due later waits here and can still be called off. */
const AHEAD_MS = 2 * POLL_MS;
/** A busy relay lets rows gather this long: ten that leave together share one transaction. */
const GATHER_MS = 30;

/**
 * Moves committed outbox rows into BullMQ. Several relays may run side by side: rows are taken with SKIP LOCKED.
 * A crash between enqueue and commit repeats the enqueue with the same job id, which BullMQ ignores while the job
 * exists; after that the consumer's own idempotency holds.
 */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private listener: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private gathering: NodeJS.Timeout | undefined;
  private wokenMeanwhile = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly queues: JobQueues,
    private readonly handlers: HandlerRegistry,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    await this.listen();
    this.timer = setInterval(() => {
      if (!this.listener) void this.listen().catch(() => undefined);
      this.wake();
    }, POLL_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    await this.running;
    await this.listener?.end();
  }

  /** Dispatches everything that waits now. @returns how many rows left. */
  async drain(): Promise<number> {
    let total = 0;
    for (let moved = BATCH; moved >= BATCH && !this.stopped; total += moved) moved = await this.dispatchBatch();
    return total;
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running || this.gathering) {
      this.wokenMeanwhile = true;
      return;
    }
    this.running = this.drain()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.error({ error }, 'outbox relay'))
      .finally(() => {
        this.running = undefined;
        if (this.wokenMeanwhile && !this.gathering) {
          this.gathering = setTimeout(() => {
            this.gathering = undefined;
            this.wokenMeanwhile = false;
            this.wake();
          }, GATHER_MS);
        }
      });
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.DATABASE_URL, application_name: 'etalase-desa-relay', keepAlive: true });
    const drop = (): void => {
      if (this.listener === client) this.listener = undefined;
    };
    client.on('notification', () => this.wake());
    client.on('error', drop);
    client.on('end', drop);
    await client.connect();
    await client.query('LISTEN outbox');
    this.listener = client;
  }

  private dispatchBatch(): Promise<number> {
    return this.transactions.run(async () => {
      // Rides on outbox_now and outbox_later.
      const rows = await this.database.rows<Waiting>(
        `WITH due_now AS (
           SELECT id, kind, message_id, name, payload, occurred_at, run_at, request_id, traceparent FROM platform.outbox
            WHERE dispatched_at IS NULL AND run_at IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED),
         due_soon AS (
           SELECT id, kind, message_id, name, payload, occurred_at, run_at, request_id, traceparent FROM platform.outbox
            WHERE dispatched_at IS NULL AND run_at <= now() + interval '${AHEAD_MS} ms' ORDER BY run_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         SELECT id, kind, message_id, name, payload, occurred_at, request_id, traceparent, coalesce(greatest(0, extract(epoch FROM run_at - now()) * 1000), 0)::int AS delay
           FROM (SELECT * FROM due_now UNION ALL SELECT * FROM due_soon) AS due ORDER BY id`,
      );
      if (rows.length === 0) return 0;
      await this.queues.enqueue(rows.flatMap((row) => this.jobsOf(row)));
      await this.database.rows('UPDATE platform.outbox SET dispatched_at = now() WHERE id = ANY($1)', [rows.map((row) => row.id)]);
      return rows.length;
    });
  }

  private jobsOf(row: Waiting): QueuedJob[] {
    const data = { name: row.name, payload: row.payload, messageId: row.message_id, occurredAt: row.occurred_at.toISOString(), requestId: row.request_id, traceparent: row.traceparent };
    if (row.kind === 'event') {
      const concerned = (this.handlers.subscriptions.get(row.name) ?? []).filter(({ concerns }) => concerns?.(row.payload as never) ?? true);
      return concerned.map(({ consumer }) => ({ queue: 'events' as const, name: consumer, data, options: { jobId: `${row.message_id}-${consumer}`, delay: row.delay } }));
    }
    const job = definedJobs().get(row.name);
    if (!job) throw new Error(`outbox row ${row.id} asks for the unknown job ${row.name}`);
    return [{ queue: job.queue, name: row.name, data, options: { jobId: row.message_id, delay: row.delay } }];
  }
}
