import { EnforceSellerDeadline, ExpireOrder, ExpireOrderJob, RemindSeller, RemindSellerJob, RemindToPay, RemindToPayJob, SellerOrderDeadlineJob, SweepDeadlines, SweepDeadlinesJob } from '@etalase/orders';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(ExpireOrderJob)
export class ExpireOrderHandler implements JobHandler<{ orderId: string }> {
  constructor(private readonly expire: ExpireOrder) {}

  handle(payload: { orderId: string }): Promise<void> {
    return this.expire.execute(payload);
  }
}

@HandlesJob(RemindToPayJob)
export class RemindToPayHandler implements JobHandler<{ orderId: string }> {
  constructor(private readonly remind: RemindToPay) {}

  handle(payload: { orderId: string }): Promise<void> {
    return this.remind.execute(payload);
  }
}

@HandlesJob(SellerOrderDeadlineJob)
export class SellerOrderDeadlineHandler implements JobHandler<{ sellerOrderId: string }> {
  constructor(private readonly enforce: EnforceSellerDeadline) {}

  handle(payload: { sellerOrderId: string }): Promise<void> {
    return this.enforce.execute(payload);
  }
}

@HandlesJob(RemindSellerJob)
export class RemindSellerHandler implements JobHandler<{ sellerOrderId: string }> {
  constructor(private readonly remind: RemindSeller) {}

  handle(payload: { sellerOrderId: string }): Promise<void> {
    return this.remind.execute(payload);
  }
}

@HandlesJob(SweepDeadlinesJob)
export class SweepDeadlinesHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepDeadlines) {}

  handle(): Promise<void> {
    return this.sweep.execute();
  }
}
