import { Module } from '@nestjs/common';
import { PaymentsModule } from '@etalase/payments';
import { ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendPayoutHandler, SendRefundHandler, SweepPaymentsHandler, SweepPayoutsHandler } from './payments.jobs';

@Module({ imports: [PaymentsModule], providers: [ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendRefundHandler, SweepPaymentsHandler, SendPayoutHandler, SweepPayoutsHandler] })
export class PaymentsWorkerModule {}
