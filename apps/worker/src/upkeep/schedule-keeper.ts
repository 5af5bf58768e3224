import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, newId, QUEUE_NAMES, zoneOfProvince } from '@etalase/kernel';
import { JobQueues, Settings } from '@etalase/platform';
import { type Repetition, SCHEDULE } from './schedule';

/**
 * Writes the schedule into BullMQ when the worker starts. The scheduler is kept by name in the queue's backend: several
 * workers make one run, not many, and a line taken off the schedule is taken off there too.
 */
@Injectable()
export class ScheduleKeeper implements OnApplicationBootstrap {
  constructor(
    private readonly queues: JobQueues,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const repetition of SCHEDULE) await this.keep(repetition);
    await this.dropOthers();
  }

  private async keep({ job, pattern }: Repetition): Promise<void> {
    const queue = this.queues.queue(job.queue);
    const tz = zoneOfProvince(this.settings.PROVINCE_CODE).iana;
    const data = { name: job.name, payload: {}, messageId: newId(), occurredAt: this.clock.now().toISOString(), requestId: null };
    try {
      await queue.upsertJobScheduler(job.name, { pattern, tz }, { name: job.name, data });
    } catch (error) {
      // Another worker starts at the same moment and has written the very same.
      if ((await queue.getJobScheduler(job.name))?.pattern !== pattern) throw error;
    }
  }

  private async dropOthers(): Promise<void> {
    const wanted = new Set(SCHEDULE.map(({ job }) => job.name));
    for (const name of QUEUE_NAMES) {
      const queue = this.queues.queue(name);
      for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
    }
  }
}
