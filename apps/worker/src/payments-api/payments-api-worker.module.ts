import { Module } from '@nestjs/common';
import { PaymentsApiModule } from '@etalase/payments-api';
import { ApiAttemptFailedConsumer, ApiLatePaymentConsumer, ApiPaymentReversedConsumer, ApiPaymentSucceededConsumer, ApiRefundFailedConsumer, ApiRefundNeedsAccountConsumer, ApiRefundSucceededConsumer } from './payments-api.consumers';
import { DeliverWebhookHandler, PurgeRequestKeysHandler, SweepPaymentsApiHandler } from './payments-api.jobs';

const consumers = [ApiPaymentSucceededConsumer, ApiLatePaymentConsumer, ApiAttemptFailedConsumer, ApiPaymentReversedConsumer, ApiRefundSucceededConsumer, ApiRefundFailedConsumer, ApiRefundNeedsAccountConsumer];

@Module({ imports: [PaymentsApiModule], providers: [DeliverWebhookHandler, SweepPaymentsApiHandler, PurgeRequestKeysHandler, ...consumers] })
export class PaymentsApiWorkerModule {}
