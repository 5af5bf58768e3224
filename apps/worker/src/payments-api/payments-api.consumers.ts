import type { Type } from '@nestjs/common';
import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { LatePaymentReceived, PaymentAttemptFailed, PaymentReversed, PaymentSucceeded, PayoutFailed, PayoutPaid, PayoutSent, RefundFailed, RefundNeedsAccount, RefundSucceeded } from '@etalase/payments';
import { FollowApiPayment, FollowApiPayout, isApiPayment, isApiPayout } from '@etalase/payments-api';
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

interface PayoutFact {
  payoutId: string;
  source: 'run' | 'api';
}

/** The same for payouts; the office's runs make no job here. */
function payoutFollowerOf<Payload extends PayoutFact>(event: EventDefinition<Payload>, consumer: `payments-api.${string}`): Type<EventConsumer<Payload>> {
  @Consumes(event, consumer, isApiPayout)
  class PayoutFollower implements EventConsumer<Payload> {
    constructor(private readonly follow: FollowApiPayout) {}

    async consume({ payload }: EventEnvelope<Payload>): Promise<void> {
      await this.follow.execute({ payoutId: payload.payoutId });
    }
  }
  return PayoutFollower;
}

export const PAYOUT_FOLLOWERS = [payoutFollowerOf(PayoutSent, 'payments-api.payout-sent'), payoutFollowerOf(PayoutPaid, 'payments-api.payout-paid'), payoutFollowerOf(PayoutFailed, 'payments-api.payout-failed')];
