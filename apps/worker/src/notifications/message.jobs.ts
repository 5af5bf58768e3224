import { deliverCode, deliverMessage, DeliverMessage, deliverTogether, DeliverTogether, pushMessage, PushMessage } from '@etalase/notifications';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(deliverMessage)
export class DeliverMessageJob implements JobHandler<{ messageId: string }> {
  constructor(private readonly deliver: DeliverMessage) {}

  handle(payload: { messageId: string }): Promise<void> {
    return this.deliver.execute(payload);
  }
}

@HandlesJob(deliverTogether)
export class DeliverTogetherJob implements JobHandler<{ messageIds: string[] }> {
  constructor(private readonly deliver: DeliverTogether) {}

  handle(payload: { messageIds: string[] }): Promise<void> {
    return this.deliver.execute(payload);
  }
}

@HandlesJob(deliverCode)
export class DeliverCodeJob implements JobHandler<{ messageId: string }> {
  constructor(private readonly deliver: DeliverMessage) {}

  handle(payload: { messageId: string }): Promise<void> {
    return this.deliver.execute(payload);
  }
}

@HandlesJob(pushMessage)
export class PushMessageJob implements JobHandler<{ messageId: string }> {
  constructor(private readonly push: PushMessage) {}

  handle(payload: { messageId: string }): Promise<void> {
    return this.push.execute(payload);
  }
}
