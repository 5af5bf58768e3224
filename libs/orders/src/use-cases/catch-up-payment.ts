import { Injectable } from '@nestjs/common';
import { OrdersRepository } from '../persistence/orders.repository';
import { OnPaymentSucceeded } from './on-payment-succeeded';

/**
 * Hears of a payment by its event, seconds after whoever asked went on with it at once (ADR 6). Nearly always nothing is left to do,
 * and one look without a transaction and without the order's lock says so.
 */
@Injectable()
export class CatchUpPayment {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly onPaymentSucceeded: OnPaymentSucceeded,
  ) {}

  async execute({ orderId, paidAt }: { orderId: string; paidAt: Date }): Promise<void> {
    const state = await this.orders.stateOf(orderId);
    if (state === null || state === 'paid' || state === 'closed') return;
    await this.onPaymentSucceeded.execute({ orderId, paidAt });
  }
}
