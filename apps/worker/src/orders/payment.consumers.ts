import type { EventEnvelope } from '@etalase/kernel';
import { CatchUpPayment, OnCardTurnedDown, OnLatePayment, OnRefund, OnRefundAccountNamed, OnRefundNeedsAccount } from '@etalase/orders';
import { LatePaymentReceived, PaymentAttemptFailed, PaymentSucceeded, RefundAccountNamed, RefundNeedsAccount, RefundSucceeded } from '@etalase/payments';
import { Consumes, type EventConsumer } from '@etalase/platform';

interface Money {
  reference: string;
  paidAt: string;
}

@Consumes(PaymentSucceeded, 'orders.payment-succeeded')
export class PaymentSucceededConsumer implements EventConsumer<Money> {
  constructor(private readonly catchUp: CatchUpPayment) {}

  consume({ payload }: EventEnvelope<Money>): Promise<void> {
    return this.catchUp.execute({ orderId: payload.reference, paidAt: new Date(payload.paidAt) });
  }
}

@Consumes(LatePaymentReceived, 'orders.late-payment')
export class LatePaymentConsumer implements EventConsumer<Money> {
  constructor(private readonly onLatePayment: OnLatePayment) {}

  consume({ payload }: EventEnvelope<Money>): Promise<void> {
    return this.onLatePayment.execute({ orderId: payload.reference, paidAt: new Date(payload.paidAt) });
  }
}

interface FailedAttempt {
  reference: string;
  paymentIntentId: string;
  wasDoubted?: boolean;
}

/** Whoever pays sees any other failure where they pay; whoever was told to wait has gone. */
@Consumes(PaymentAttemptFailed, 'orders.card-turned-down', ({ wasDoubted, reference, paymentIntentId }: FailedAttempt) => wasDoubted === true && reference !== paymentIntentId)
export class CardTurnedDownConsumer implements EventConsumer<FailedAttempt> {
  constructor(private readonly onCardTurnedDown: OnCardTurnedDown) {}

  consume({ id, payload }: EventEnvelope<FailedAttempt>): Promise<void> {
    return this.onCardTurnedDown.execute({ eventId: id, orderId: payload.reference });
  }
}

interface MoneyBack {
  reference: string;
  splitReference: string | null;
  amountRupiah: number;
}

@Consumes(RefundSucceeded, 'orders.refund')
export class RefundSucceededConsumer implements EventConsumer<MoneyBack> {
  constructor(private readonly onRefund: OnRefund) {}

  consume({ id, payload }: EventEnvelope<MoneyBack>): Promise<void> {
    return this.onRefund.execute({ eventId: id, orderId: payload.reference, splitReference: payload.splitReference, amount: payload.amountRupiah });
  }
}

interface NamedAccount {
  reference: string;
  amountRupiah: number;
  masked: string;
}

@Consumes(RefundNeedsAccount, 'orders.refund-needs-account')
export class RefundNeedsAccountConsumer implements EventConsumer<MoneyBack> {
  constructor(private readonly needsAccount: OnRefundNeedsAccount) {}

  consume({ id, payload }: EventEnvelope<MoneyBack>): Promise<void> {
    return this.needsAccount.execute({ eventId: id, orderId: payload.reference });
  }
}

@Consumes(RefundAccountNamed, 'orders.refund-account-named')
export class RefundAccountNamedConsumer implements EventConsumer<NamedAccount> {
  constructor(private readonly accountNamed: OnRefundAccountNamed) {}

  consume({ id, payload }: EventEnvelope<NamedAccount>): Promise<void> {
    return this.accountNamed.execute({ eventId: id, orderId: payload.reference, amount: payload.amountRupiah, account: payload.masked });
  }
}
