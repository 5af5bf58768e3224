import { DeliverWebhook, DeliverWebhookJob, PurgeEvents, PurgeRequestKeys, PurgeRequestKeysDue, SweepPaymentsApi, SweepPaymentsApiJob } from '@etalase/payments-api';
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
  constructor(
    private readonly keys: PurgeRequestKeys,
    private readonly events: PurgeEvents,
  ) {}

  async handle(): Promise<void> {
    await this.keys.execute();
    await this.events.execute();
  }
}
