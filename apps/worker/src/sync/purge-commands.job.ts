import { HandlesJob, type JobHandler } from '@etalase/platform';
import { PurgeCommands, PurgeCommandsDue } from '@etalase/sync';

@HandlesJob(PurgeCommandsDue)
export class PurgeCommandsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly purgeCommands: PurgeCommands) {}

  async handle(): Promise<void> {
    await this.purgeCommands.execute();
  }
}
