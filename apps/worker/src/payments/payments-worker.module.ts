import { Module } from '@nestjs/common';
import { PaymentsModule } from '@etalase/payments';
import { ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendRefundHandler, SweepPaymentsHandler } from './payments.jobs';

@Module({ imports: [PaymentsModule], providers: [ApplyRailStatusHandler, CloseOpenAttemptsHandler, SendRefundHandler, SweepPaymentsHandler] })
export class PaymentsWorkerModule {}
