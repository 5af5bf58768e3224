import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { QUEUE_NAMES, type QueueName } from '@etalase/kernel';
import { followTrace } from '@etalase/tracing';
import { Logger } from '../logging/logger';
import { Metrics } from '../metrics/metrics';
import { withContext } from '../request-context';
import { HandlerRegistry } from './handlers';
import { JobQueues, type QueuedJob } from './job-queues';

const CONCURRENCY: Record<QueueName, number> = { events: 8, deadlines: 4, messages: 8, codes: 4, upkeep: 1, bulk: 1 };

/** Runs the BullMQ workers of this process and hands each job to its handler. */
@Injectable()
export class WorkerHost implements OnApplicationShutdown {
  private workers: Worker[] = [];

  constructor(
    private readonly queues: JobQueues,
    private readonly handlers: HandlerRegistry,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  async start(): Promise<void> {
    this.handlers.collect();
    this.workers = QUEUE_NAMES.map((name) => {
      const worker = this.queues.worker(name, (job) => this.process(name, job), { concurrency: CONCURRENCY[name] });
      worker.on('failed', (job, error) => this.logger.warn({ queue: name, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, error }, 'job failed'));
      worker.on('error', (error) => this.logger.error({ queue: name, error }, 'queue worker'));
      return worker;
    });
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    // `run` settles only when the worker closes; a fault in it is reported by the error listener above.
    this.workers.forEach((worker) => void worker.run().catch((error: unknown) => this.logger.error({ error }, 'queue worker stopped')));
  }

  /** Lets running jobs end; the rest stay queued. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async process(queue: QueueName, job: Job<QueuedJob['data']>): Promise<void> {
    const { payload, messageId, occurredAt, requestId, traceparent } = job.data;
    const done = this.metrics.jobTimer(queue, job.name);
    const context = { requestId: requestId ?? messageId, jobId: job.id ?? messageId };
    try {
      const handled = async (): Promise<void> => {
        if (queue === 'events') {
          const consumer = this.handlers.consumers.get(job.name);
          if (!consumer) throw new Error(`no consumer ${job.name}`);
          await consumer.consume({ id: messageId, name: job.data.name, occurredAt, payload });
          return;
        }
        const handler = this.handlers.jobs.get(job.name);
        if (!handler) throw new Error(`no handler for job ${job.name}`);
        await handler.handle(payload);
      };
      await followTrace(traceparent, `${queue} ${job.name}`, () => withContext(context, handled));
      done('done');
    } catch (error) {
      done('failed');
      throw error;
    }
  }
}
