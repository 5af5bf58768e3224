import { Module } from '@nestjs/common';
import { NotificationsModule } from '@etalase/notifications';
import {
  AppealDecidedConsumer, ConsentCodeConsumer, MandateEndedConsumer, MandateGivenConsumer, PayoutAccountGivenConsumer, RequirementExpiringConsumer, SellerResumedConsumer, SellerReturnedConsumer, SellerSuspendedConsumer, SellerVerifiedConsumer,
} from './joining.consumers';
import { DeliverCodeJob, DeliverMessageJob, PushMessageJob } from './message.jobs';
import { LatePaymentRefundedConsumer, OrderCancelledConsumer, OrderExpiredConsumer, OrderPaidConsumer, OrderPlacedConsumer, PayDeadlineNearConsumer } from './order.consumers';
import { ComplaintAnsweredConsumer, ComplaintOpenedConsumer, ComplaintResolvedConsumer, SignInCodeConsumer, StockRanLowConsumer } from './other.consumers';
import { PartAcceptedConsumer, PartCancelledConsumer, PartCompletedConsumer, PartDeadlineNearConsumer, PartDeliveredConsumer, PartReadyConsumer, PartShippedConsumer } from './part.consumers';
import { RefundAccountAskedConsumer, RefundAccountNotedConsumer, RefundReachedConsumer } from './refund.consumers';
import { ReviewWrittenConsumer } from './review.consumers';
import { ShortageAskedConsumer, ShortageSettledConsumer } from './shortage.consumers';

const orders = [OrderPlacedConsumer, OrderPaidConsumer, OrderExpiredConsumer, OrderCancelledConsumer, LatePaymentRefundedConsumer, PayDeadlineNearConsumer];
const parts = [PartAcceptedConsumer, PartShippedConsumer, PartReadyConsumer, PartDeliveredConsumer, PartCompletedConsumer, PartCancelledConsumer, PartDeadlineNearConsumer];
const others = [SignInCodeConsumer, ComplaintAnsweredConsumer, ComplaintOpenedConsumer, ComplaintResolvedConsumer, StockRanLowConsumer, ReviewWrittenConsumer];
const shortages = [ShortageAskedConsumer, ShortageSettledConsumer];
const refunds = [RefundAccountAskedConsumer, RefundAccountNotedConsumer, RefundReachedConsumer];
const joining = [AppealDecidedConsumer, ConsentCodeConsumer, MandateEndedConsumer, MandateGivenConsumer, PayoutAccountGivenConsumer, RequirementExpiringConsumer, SellerResumedConsumer, SellerReturnedConsumer, SellerSuspendedConsumer, SellerVerifiedConsumer];

@Module({ imports: [NotificationsModule], providers: [...orders, ...parts, ...others, ...joining, ...refunds, ...shortages, DeliverMessageJob, DeliverCodeJob, PushMessageJob] })
export class NotificationsWorkerModule {}
