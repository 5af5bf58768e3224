import { HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { RemindExpiring, RemindExpiringDue, ResealDocuments, ResealDue } from '@etalase/sellers';

@HandlesJob(RemindExpiringDue)
export class RemindExpiringJob implements JobHandler<Record<string, never>> {
  constructor(private readonly remind: RemindExpiring) {}

  async handle(): Promise<void> {
    await this.remind.execute();
  }
}

@HandlesJob(ResealDue)
export class ResealJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly reseal: ResealDocuments,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const done = await this.reseal.execute();
    if (done.values + done.files > 0) this.logger.info(done, 'hidden values and documents sealed anew under the key of now');
  }
}
