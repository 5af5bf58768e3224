import type { EventEnvelope } from '@etalase/kernel';
import { OnLatePayment, OnPaymentSucceeded, OnRefund } from '@etalase/orders';
import { LatePaymentReceived, PaymentSucceeded, RefundSucceeded } from '@etalase/payments';
import { Consumes, type EventConsumer } from '@etalase/platform';

interface Money {
  reference: string;
  paidAt: string;
}

@Consumes(PaymentSucceeded, 'orders.payment-succeeded')
export class PaymentSucceededConsumer implements EventConsumer<Money> {
  constructor(private readonly onPaymentSucceeded: OnPaymentSucceeded) {}

  consume({ payload }: EventEnvelope<Money>): Promise<void> {
    return this.onPaymentSucceeded.execute({ orderId: payload.reference, paidAt: new Date(payload.paidAt) });
  }
}

@Consumes(LatePaymentReceived, 'orders.late-payment')
export class LatePaymentConsumer implements EventConsumer<Money> {
  constructor(private readonly onLatePayment: OnLatePayment) {}

  consume({ payload }: EventEnvelope<Money>): Promise<void> {
    return this.onLatePayment.execute({ orderId: payload.reference, paidAt: new Date(payload.paidAt) });
  }
}

interface MoneyBack {
  splitReference: string | null;
  amountRupiah: number;
}

@Consumes(RefundSucceeded, 'orders.refund')
export class RefundSucceededConsumer implements EventConsumer<MoneyBack> {
  constructor(private readonly onRefund: OnRefund) {}

  consume({ id, payload }: EventEnvelope<MoneyBack>): Promise<void> {
    return this.onRefund.execute({ eventId: id, splitReference: payload.splitReference, amount: payload.amountRupiah });
  }
}
