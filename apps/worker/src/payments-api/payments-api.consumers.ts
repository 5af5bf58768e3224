import type { EventEnvelope } from '@etalase/kernel';
import { LatePaymentReceived, PaymentAttemptFailed, PaymentReversed, PaymentSucceeded, RefundFailed, RefundNeedsAccount, RefundSucceeded } from '@etalase/payments';
import { FollowApiPayment } from '@etalase/payments-api';
import { Consumes, type EventConsumer } from '@etalase/platform';

interface Fact {
  paymentIntentId: string;
}

/** Whatever happened to a payment, its face is brought to what is true now; of payments that are none of /v1 it has none. */
abstract class Follower implements EventConsumer<Fact> {
  protected abstract readonly follow: FollowApiPayment;

  async consume({ payload }: EventEnvelope<Fact>): Promise<void> {
    await this.follow.execute({ paymentIntentId: payload.paymentIntentId });
  }
}

@Consumes(PaymentSucceeded, 'payments-api.payment-succeeded')
export class ApiPaymentSucceededConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(LatePaymentReceived, 'payments-api.late-payment')
export class ApiLatePaymentConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(PaymentAttemptFailed, 'payments-api.attempt-failed')
export class ApiAttemptFailedConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(PaymentReversed, 'payments-api.payment-reversed')
export class ApiPaymentReversedConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(RefundSucceeded, 'payments-api.refund-succeeded')
export class ApiRefundSucceededConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(RefundFailed, 'payments-api.refund-failed')
export class ApiRefundFailedConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}

@Consumes(RefundNeedsAccount, 'payments-api.refund-needs-account')
export class ApiRefundNeedsAccountConsumer extends Follower {
  constructor(protected readonly follow: FollowApiPayment) {
    super();
  }
}
