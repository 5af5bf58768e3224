import { Clock } from '@etalase/kernel';
import { ApplyRailStatus, ApplyRailStatusJob, CloseOpenAttempts, CloseOpenAttemptsJob, SendRefund, SendRefundJob, SweepPayments, SweepPaymentsJob } from '@etalase/payments';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(ApplyRailStatusJob)
export class ApplyRailStatusHandler implements JobHandler<{ attemptId: string; claimedStatus: string | null }> {
  constructor(private readonly apply: ApplyRailStatus) {}

  async handle(payload: { attemptId: string; claimedStatus: string | null }): Promise<void> {
    await this.apply.execute(payload);
  }
}

@HandlesJob(CloseOpenAttemptsJob)
export class CloseOpenAttemptsHandler implements JobHandler<{ paymentIntentId: string }> {
  constructor(private readonly close: CloseOpenAttempts) {}

  handle(payload: { paymentIntentId: string }): Promise<void> {
    return this.close.execute(payload);
  }
}

@HandlesJob(SendRefundJob)
export class SendRefundHandler implements JobHandler<{ refundId: string }> {
  constructor(private readonly send: SendRefund) {}

  handle(payload: { refundId: string }): Promise<void> {
    return this.send.execute(payload);
  }
}

@HandlesJob(SweepPaymentsJob)
export class SweepPaymentsHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly sweep: SweepPayments,
    private readonly clock: Clock,
  ) {}

  handle(): Promise<void> {
    return this.sweep.execute({ now: this.clock.now() });
  }
}
