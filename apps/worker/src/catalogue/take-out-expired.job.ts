import { TakeOutExpired, TakeOutExpiredDue } from '@etalase/catalogue';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(TakeOutExpiredDue)
export class TakeOutExpiredJob implements JobHandler<Record<string, never>> {
  constructor(private readonly takeOut: TakeOutExpired) {}

  handle(): Promise<void> {
    return this.takeOut.execute();
  }
}
