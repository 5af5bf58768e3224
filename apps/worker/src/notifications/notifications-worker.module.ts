import { Module } from '@nestjs/common';
import { NotificationsModule } from '@etalase/notifications';
import { DeliverCodeJob, DeliverMessageJob, PushMessageJob } from './message.jobs';
import { LatePaymentRefundedConsumer, OrderCancelledConsumer, OrderExpiredConsumer, OrderPaidConsumer, OrderPlacedConsumer, PayDeadlineNearConsumer } from './order.consumers';
import { ComplaintOpenedConsumer, ComplaintResolvedConsumer, SignInCodeConsumer, StockRanLowConsumer } from './other.consumers';
import { PartCancelledConsumer, PartCompletedConsumer, PartDeadlineNearConsumer, PartDeliveredConsumer, PartReadyConsumer, PartShippedConsumer } from './part.consumers';

const orders = [OrderPlacedConsumer, OrderPaidConsumer, OrderExpiredConsumer, OrderCancelledConsumer, LatePaymentRefundedConsumer, PayDeadlineNearConsumer];
const parts = [PartShippedConsumer, PartReadyConsumer, PartDeliveredConsumer, PartCompletedConsumer, PartCancelledConsumer, PartDeadlineNearConsumer];
const others = [SignInCodeConsumer, ComplaintOpenedConsumer, ComplaintResolvedConsumer, StockRanLowConsumer];

@Module({ imports: [NotificationsModule], providers: [...orders, ...parts, ...others, DeliverMessageJob, DeliverCodeJob, PushMessageJob] })
export class NotificationsWorkerModule {}
