import { Injectable } from '@nestjs/common';
import { Outbox, ProcessedEvents } from '@etalase/platform';
import { RefundAccountNoted } from '../domain/events';
import { orderFact } from '../domain/facts';
import { OrdersRepository } from '../persistence/orders.repository';

/** Every account that is named or changed is told to the shopper's phone, so that a stolen link does not go unseen. */
@Injectable()
export class OnRefundAccountNamed {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute({ eventId, orderId, amount, account }: { eventId: string; orderId: string; amount: number; account: string }): Promise<void> {
    await this.processed.once('orders.refund-account-named', eventId, async () => {
      const order = await this.orders.find(orderId);
      if (order) await this.outbox.publish(RefundAccountNoted, { ...orderFact(order), amountRupiah: amount, account });
    });
  }
}
