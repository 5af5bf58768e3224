import { Module } from '@nestjs/common';
import { OrdersModule } from '@etalase/orders';
import { ExpireOrderHandler, RemindSellerHandler, RemindToPayHandler, SellerOrderDeadlineHandler, SweepDeadlinesHandler } from './deadline.jobs';
import { OrderMetrics } from './order-metrics';
import { CardTurnedDownConsumer, LatePaymentConsumer, PaymentSucceededConsumer, RefundAccountNamedConsumer, RefundNeedsAccountConsumer, RefundSucceededConsumer } from './payment.consumers';

@Module({
  imports: [OrdersModule],
  providers: [ExpireOrderHandler, RemindToPayHandler, SellerOrderDeadlineHandler, RemindSellerHandler, SweepDeadlinesHandler, PaymentSucceededConsumer, CardTurnedDownConsumer, LatePaymentConsumer, RefundNeedsAccountConsumer, RefundAccountNamedConsumer, RefundSucceededConsumer, OrderMetrics],
})
export class OrdersWorkerModule {}
