import { Injectable } from '@nestjs/common';
import { ShowPayment } from '@etalase/payments';
import { OnPaymentSucceeded } from './on-payment-succeeded';

/**
 * Marks an order paid in the same breath as its payment, without the way through the outbox and the queue: the person
 * who paid is looking at the screen. The event comes all the same and finds nothing left to do.
 */
@Injectable()
export class FollowPayment {
  constructor(
    private readonly showPayment: ShowPayment,
    private readonly onPaymentSucceeded: OnPaymentSucceeded,
  ) {}

  async execute({ paymentIntentId, paidAt }: { paymentIntentId: string; paidAt: Date }): Promise<void> {
    const payment = await this.showPayment.execute({ paymentIntentId });
    if (payment.status === 'succeeded') await this.onPaymentSucceeded.execute({ orderId: payment.reference, paidAt });
  }
}
