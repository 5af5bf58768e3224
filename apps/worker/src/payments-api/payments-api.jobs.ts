import { DeliverWebhook, DeliverWebhookJob, PurgeRequestKeys, PurgeRequestKeysDue, SweepPaymentsApi, SweepPaymentsApiJob } from '@etalase/payments-api';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(DeliverWebhookJob)
export class DeliverWebhookHandler implements JobHandler<{ deliveryId: string }> {
  constructor(private readonly deliver: DeliverWebhook) {}

  handle(payload: { deliveryId: string }): Promise<void> {
    return this.deliver.execute(payload);
  }
}

@HandlesJob(SweepPaymentsApiJob)
export class SweepPaymentsApiHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepPaymentsApi) {}

  handle(): Promise<void> {
    return this.sweep.execute();
  }
}

@HandlesJob(PurgeRequestKeysDue)
export class PurgeRequestKeysHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly purge: PurgeRequestKeys) {}

  async handle(): Promise<void> {
    await this.purge.execute();
  }
}
