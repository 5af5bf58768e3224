import type { Type } from '@nestjs/common';
import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { LatePaymentReceived, PaymentAttemptFailed, PaymentReversed, PaymentSucceeded, RefundFailed, RefundNeedsAccount, RefundSucceeded } from '@etalase/payments';
import { FollowApiPayment, isApiPayment } from '@etalase/payments-api';
import { Consumes, type EventConsumer } from '@etalase/platform';

interface Fact {
  paymentIntentId: string;
  reference: string;
}

/** Whatever happened to a payment of `/v1`, its face is brought to what is true now. Orders' payments make no job here. */
function followerOf<Payload extends Fact>(event: EventDefinition<Payload>, consumer: `payments-api.${string}`): Type<EventConsumer<Payload>> {
  @Consumes(event, consumer, isApiPayment)
  class PaymentFollower implements EventConsumer<Payload> {
    constructor(private readonly follow: FollowApiPayment) {}

    async consume({ payload }: EventEnvelope<Payload>): Promise<void> {
      await this.follow.execute({ paymentIntentId: payload.paymentIntentId });
    }
  }
  return PaymentFollower;
}

export const PAYMENT_FOLLOWERS = [
  followerOf(PaymentSucceeded, 'payments-api.payment-succeeded'),
  followerOf(LatePaymentReceived, 'payments-api.late-payment'),
  followerOf(PaymentAttemptFailed, 'payments-api.attempt-failed'),
  followerOf(PaymentReversed, 'payments-api.payment-reversed'),
  followerOf(RefundSucceeded, 'payments-api.refund-succeeded'),
  followerOf(RefundFailed, 'payments-api.refund-failed'),
  followerOf(RefundNeedsAccount, 'payments-api.refund-needs-account'),
];
