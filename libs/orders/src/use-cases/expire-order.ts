import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { DEADLINE } from '../domain/actor';
import { railOf } from '../domain/on-the-spot';
import { OrdersRepository } from '../persistence/orders.repository';
import { EndUnpaidOrder } from './end-unpaid-order';

/** The pay deadline has passed. Too early, twice, or after the payment it does nothing. */
@Injectable()
export class ExpireOrder {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly endUnpaid: EndUnpaidOrder,
    private readonly clock: Clock,
  ) {}

  async execute({ orderId }: { orderId: string }): Promise<void> {
    const order = await this.orders.find(orderId);
    if (order?.state !== 'awaiting_payment' || order.payBy > this.clock.now()) return;
    await this.endUnpaid.execute({ orderId, paymentIntentId: railOf(order), becomes: 'expired', actor: DEADLINE, note: 'Tidak dibayar sampai batas waktu.' });
  }
}
