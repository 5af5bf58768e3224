import { Module } from '@nestjs/common';
import { PaymentsApiModule } from '@etalase/payments-api';
import { PAYMENT_FOLLOWERS, PAYOUT_FOLLOWERS } from './payments-api.consumers';
import { DeliverWebhookHandler, PurgeRequestKeysHandler, SweepPaymentsApiHandler } from './payments-api.jobs';

@Module({ imports: [PaymentsApiModule], providers: [DeliverWebhookHandler, SweepPaymentsApiHandler, PurgeRequestKeysHandler, ...PAYMENT_FOLLOWERS, ...PAYOUT_FOLLOWERS] })
export class PaymentsApiWorkerModule {}
