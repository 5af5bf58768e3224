import { PurgeSignIns, PurgeSignInsDue } from '@etalase/accounts';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(PurgeSignInsDue)
export class PurgeSignInsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly purgeSignIns: PurgeSignIns) {}

  async handle(): Promise<void> {
    await this.purgeSignIns.execute();
  }
}
