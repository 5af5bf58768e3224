import { Clock } from '@etalase/kernel';
import { ApplyRailStatus, ApplyRailStatusJob, BookTopUps, CloseOpenAttempts, CloseOpenAttemptsJob, ReconcilePayouts, ReconcilePayoutsDue, ReconcileSettlement, ReconcileSettlementDue, SendPayout, SendPayoutJob, SendRefund, SendRefundJob, SweepPayments, SweepPaymentsJob, SweepPayouts, SweepPayoutsJob, TurnDownOverdueCards, TurnDownOverdueCardsJob } from '@etalase/payments';
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

@HandlesJob(TurnDownOverdueCardsJob)
export class TurnDownOverdueCardsHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly turnDown: TurnDownOverdueCards,
    private readonly clock: Clock,
  ) {}

  handle(): Promise<void> {
    return this.turnDown.execute({ now: this.clock.now() });
  }
}

@HandlesJob(SendPayoutJob)
export class SendPayoutHandler implements JobHandler<{ payoutId: string }> {
  constructor(private readonly send: SendPayout) {}

  handle(payload: { payoutId: string }): Promise<void> {
    return this.send.execute(payload);
  }
}

@HandlesJob(SweepPayoutsJob)
export class SweepPayoutsHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly sweep: SweepPayouts,
    private readonly clock: Clock,
  ) {}

  handle(): Promise<void> {
    return this.sweep.execute({ now: this.clock.now() });
  }
}

@HandlesJob(ReconcilePayoutsDue)
export class ReconcilePayoutsHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly reconcile: ReconcilePayouts,
    private readonly topUps: BookTopUps,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const until = this.clock.now();
    await this.topUps.execute({ until });
    await this.reconcile.execute({ until });
  }
}

@HandlesJob(ReconcileSettlementDue)
export class ReconcileSettlementHandler implements JobHandler<Record<string, never>> {
  constructor(
    private readonly reconcile: ReconcileSettlement,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.reconcile.execute({ until: this.clock.now() });
  }
}
