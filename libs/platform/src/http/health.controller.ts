import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database';
import { Metrics } from '../metrics/metrics';
import { JobQueues } from '../queue/job-queues';
import { Public } from './access';
import { Readiness } from './readiness';

const CHECK_MS = 2_000;

async function answersInTime(check: Promise<unknown>): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => {
    timer = setTimeout(() => resolve('down'), CHECK_MS);
  });
  const result = await Promise.race([check.then((): 'up' => 'up').catch((): 'down' => 'down'), late]);
  clearTimeout(timer);
  return result;
}

@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live(): { status: string } {
    return { status: 'up' };
  }

  /** The process does its work: it has begun it, and database and queue answer. 503 otherwise. */
  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const [database, queue] = await Promise.all([answersInTime(this.database.rows('SELECT 1')), answersInTime(this.queues.ping())]);
    const { waitsFor } = this.readiness;
    const isUp = database === 'up' && queue === 'up' && waitsFor.length === 0;
    await reply.status(isUp ? 200 : 503).header('cache-control', 'no-store').send({ status: isUp ? 'up' : 'down', database, queue, backend: this.queues.backend, waitsFor });
  }

  @Get('metrics')
  async metricsPage(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
