import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { NotificationsModule } from '@etalase/notifications';
import { ComplaintAnsweredConsumer, ComplaintAppealedConsumer, ComplaintDecidedConsumer, ComplaintOpenedConsumer, ComplaintResolvedConsumer } from './complaint.consumers';
import {
  AppealDecidedConsumer, ConsentCodeConsumer, MandateEndedConsumer, MandateGivenConsumer, PayoutAccountGivenConsumer, RequirementExpiringConsumer, SellerResumedConsumer, SellerReturnedConsumer, SellerSuspendedConsumer, SellerVerifiedConsumer, ShopPhotoReturnedConsumer, StaffAddedConsumer, StaffLeftConsumer,
} from './joining.consumers';
import { DeliverCodeJob, DeliverMessageJob, PushMessageJob } from './message.jobs';
import { LatePaymentRefundedConsumer, OrderCancelledConsumer, OrderConfirmedConsumer, OrderExpiredConsumer, OrderPaidConsumer, OrderPlacedConsumer, PayDeadlineNearConsumer } from './order.consumers';
import { SignInCodeConsumer, StockExpiredConsumer, StockRanLowConsumer } from './other.consumers';
import { PartAcceptedConsumer, PartCancelledConsumer, PartCompletedConsumer, PartDeadlineNearConsumer, PartDeliveredConsumer, PartReadyConsumer, PartShippedConsumer } from './part.consumers';
import { PayoutFailedConsumer, PayoutPaidConsumer } from './payout.consumers';
import { RefundAccountAskedConsumer, RefundAccountNotedConsumer, RefundReachedConsumer } from './refund.consumers';
import { ReviewWrittenConsumer } from './review.consumers';
import { ShortageAskedConsumer, ShortageSettledConsumer } from './shortage.consumers';
import { CertificateExpiredConsumer, CertificateIssuedConsumer, CertificateRevokedConsumer, CertificateSupersededConsumer } from './certificate.consumers';
import { PlanAsksHeadConsumer, PlanDecidedConsumer, PlanLateConsumer, PlansNeedCoordinatorConsumer, PlansNeedHelpConsumer, PracticeJudgedConsumer } from './plan.consumers';
import { ClassCancelledConsumer, ClassMovedConsumer, SeatCancelledConsumer, SeatConfirmedConsumer, SeatLapsedConsumer, SeatOfferedConsumer, SeatWaitlistedConsumer } from './training.consumers';

const orders = [OrderPlacedConsumer, OrderPaidConsumer, OrderConfirmedConsumer, OrderExpiredConsumer, OrderCancelledConsumer, LatePaymentRefundedConsumer, PayDeadlineNearConsumer];
const parts = [PartAcceptedConsumer, PartShippedConsumer, PartReadyConsumer, PartDeliveredConsumer, PartCompletedConsumer, PartCancelledConsumer, PartDeadlineNearConsumer];
const complaints = [ComplaintOpenedConsumer, ComplaintAnsweredConsumer, ComplaintDecidedConsumer, ComplaintAppealedConsumer, ComplaintResolvedConsumer];
const others = [SignInCodeConsumer, StockExpiredConsumer, StockRanLowConsumer, ReviewWrittenConsumer];
const shortages = [ShortageAskedConsumer, ShortageSettledConsumer];
const refunds = [RefundAccountAskedConsumer, RefundAccountNotedConsumer, RefundReachedConsumer];
const payouts = [PayoutPaidConsumer, PayoutFailedConsumer];
const joining = [AppealDecidedConsumer, ConsentCodeConsumer, MandateEndedConsumer, MandateGivenConsumer, PayoutAccountGivenConsumer, RequirementExpiringConsumer, SellerResumedConsumer, SellerReturnedConsumer, SellerSuspendedConsumer, SellerVerifiedConsumer, ShopPhotoReturnedConsumer, StaffAddedConsumer, StaffLeftConsumer];
const certificates = [CertificateExpiredConsumer, CertificateIssuedConsumer, CertificateRevokedConsumer, CertificateSupersededConsumer];
const training = [ClassCancelledConsumer, ClassMovedConsumer, PlanAsksHeadConsumer, PlanDecidedConsumer, PlanLateConsumer, PlansNeedCoordinatorConsumer, PlansNeedHelpConsumer, PracticeJudgedConsumer, SeatCancelledConsumer, SeatConfirmedConsumer, SeatLapsedConsumer, SeatOfferedConsumer, SeatWaitlistedConsumer];

@Module({ imports: [AccountsModule, NotificationsModule], providers: [...orders, ...parts, ...complaints, ...others, ...joining, ...refunds, ...payouts, ...shortages, ...certificates, ...training, DeliverMessageJob, DeliverCodeJob, PushMessageJob] })
export class NotificationsWorkerModule {}
