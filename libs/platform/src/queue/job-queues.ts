import { randomInt } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ConnectionOptions, createPostgresBackend, type JobsOptions, type PostgresConnectionOptions, type Processor, Queue, setDefaultBackendFactory, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_NAMES, type QueueName } from '@etalase/kernel';
import { Settings } from '../config/settings';

export interface QueuedJob {
  queue: QueueName;
  name: string;
  /** `name` is the event's or the job's own; for events the BullMQ job is named after the consumer. */
  data: { name: string; payload: unknown; messageId: string; occurredAt: string; requestId: string | null; traceparent?: string | null };
  options: JobsOptions;
}

/** A finished job has left its trace in the tables of its context; failed ones stay for the dead-letter view. */
const DEFAULT_JOB_OPTIONS: JobsOptions = {
  attempts: 30,
  backoff: { type: 'custom' },
  // Trimming by age or count costs the PostgreSQL backend more than the job itself; a handler is idempotent without it.
  removeOnComplete: true,
  removeOnFail: { age: 30 * 86_400 },
};

const SCHEMA = 'bullmq';
/**
 * A step of a job does not wait for the disk. Nothing is lost by it: a job that is added has its outbox row until the relay's own commit,
 * which does wait and takes all that was written before with it; a step forgotten in a power cut is done again, by idempotent handlers.
 * Orders and money are written over other connections, whose commits wait.
 */
const NO_WAIT_FOR_DISK = '-c synchronous_commit=off';
/**
 * BullMQ's bulk insert for PostgreSQL makes and drops two temporary tables: 7 ms of the database's processor for one job or eight,
 * and catalogues to clean. One at a time a job takes 0.3 ms.
 */
const BULK_PAYS_FROM = 16;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/** Doubles from half a second to a minute and then stays there (30 tries are about 20 minutes); jitter keeps a crowd from coming back as one. */
const backoffStrategy = (attemptsMade: number): number => Math.round(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attemptsMade - 1)) * (0.5 + randomInt(500) / 1_000));

/**
 * BullMQ on PostgreSQL by default, on Redis when REDIS_URL is set. Only the outbox relay adds jobs
 * (an architecture test holds that), so no job can outrun the commit it belongs to.
 */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly redisConnections: Redis[] = [];

  constructor(private readonly settings: Settings) {
    // One process speaks to one backend; no argument restores Redis.
    setDefaultBackendFactory(settings.REDIS_URL ? undefined : createPostgresBackend);
  }

  get backend(): 'redis' | 'postgres' {
    return this.settings.REDIS_URL ? 'redis' : 'postgres';
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      // Producers fail fast: a dead backend must show, not hang the relay.
      queue = new Queue(name, { defaultJobOptions: DEFAULT_JOB_OPTIONS, connection: this.connection(1) });
      queue.on('error', () => undefined); // surfaced by the failing call; without a listener Node would end the process
      this.queues.set(name, queue);
    }
    return queue;
  }

  all(): Queue[] {
    return QUEUE_NAMES.map((name) => this.queue(name));
  }

  worker(name: QueueName, processor: Processor, options: Pick<WorkerOptions, 'concurrency'>): Worker {
    // autorun is off so that the host can attach its listeners before the first job.
    return new Worker(name, processor, { ...options, autorun: false, connection: this.connection(null), stalledInterval: 5_000, lockDuration: 15_000, maxStalledCount: 5, settings: { backoffStrategy } });
  }

  /** Adds jobs, a queue after the other and each in their order. A job id that is already queued is left as it is. */
  async enqueue(jobs: QueuedJob[]): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const batch = jobs.filter((job) => job.queue === name);
      if (batch.length === 0) continue;
      if (this.backend === 'postgres' && batch.length < BULK_PAYS_FROM) {
        for (const job of batch) await this.queue(name).add(job.name, job.data, job.options);
      } else {
        await this.queue(name).addBulk(batch.map((job) => ({ name: job.name, data: job.data, opts: job.options })));
      }
    }
  }

  /** @throws when the backend does not answer. */
  async ping(): Promise<void> {
    await this.queue('upkeep').getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redisConnections.forEach((connection) => connection.disconnect());
  }

  private connection(maxRetriesPerRequest: number | null): ConnectionOptions {
    if (this.settings.REDIS_URL) {
      const connection = new Redis(this.settings.REDIS_URL, { maxRetriesPerRequest });
      connection.on('error', () => undefined);
      this.redisConnections.push(connection);
      return connection;
    }
    // BullMQ types the option for its default backend only; the PostgreSQL backend reads a pool config.
    const postgres: PostgresConnectionOptions = { connectionString: this.settings.DATABASE_URL, schema: SCHEMA, migrate: true, max: maxRetriesPerRequest === null ? 4 : 2, options: NO_WAIT_FOR_DISK };
    return postgres as ConnectionOptions;
  }
}
