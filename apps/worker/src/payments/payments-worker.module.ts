import { Module } from '@nestjs/common';
import { PaymentsModule } from '@etalase/payments';
import { ApplyRailStatusHandler, CloseOpenAttemptsHandler, ReconcilePayoutsHandler, ReconcileSettlementHandler, SendPayoutHandler, SendRefundHandler, SweepPaymentsHandler, SweepPayoutsHandler, TurnDownOverdueCardsHandler } from './payments.jobs';

@Module({ imports: [PaymentsModule], providers: [ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendRefundHandler, SweepPaymentsHandler, TurnDownOverdueCardsHandler, SendPayoutHandler, SweepPayoutsHandler, ReconcilePayoutsHandler, ReconcileSettlementHandler] })
export class PaymentsWorkerModule {}
