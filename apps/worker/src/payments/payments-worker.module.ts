import { Module } from '@nestjs/common';
import { PaymentsModule } from '@etalase/payments';
import { ApplyRailStatusHandler, CloseOpenAttemptsHandler, ReconcilePayoutsHandler, ReconcileSettlementHandler, SendPayoutHandler, SendRefundHandler, SweepPaymentsHandler, SweepPayoutsHandler } from './payments.jobs';

@Module({ imports: [PaymentsModule], providers: [ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendRefundHandler, SweepPaymentsHandler, SendPayoutHandler, SweepPayoutsHandler, ReconcilePayoutsHandler, ReconcileSettlementHandler] })
export class PaymentsWorkerModule {}
