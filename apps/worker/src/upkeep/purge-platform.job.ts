import { defineJob } from '@etalase/kernel';
import { HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { OldRows } from './old-rows';

export const PurgePlatform = defineJob<Record<string, never>>('upkeep.purge-platform', 'upkeep');

@HandlesJob(PurgePlatform)
export class PurgePlatformJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly oldRows: OldRows,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    this.logger.info({ removed: await this.oldRows.purge() }, 'old outbox, event and rate rows removed');
  }
}
