import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, ProcessedEvents } from '@etalase/platform';
import { CardTurnedDown } from '../domain/events';
import { orderFact } from '../domain/facts';
import { OrdersRepository } from '../persistence/orders.repository';

/** A card that was looked at is not taken: its payer, who was told to wait, is told that there are other ways. */
@Injectable()
export class OnCardTurnedDown {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Of an order that has ended, or is paid by now, nothing is told. */
  async execute({ eventId, orderId }: { eventId: string; orderId: string }): Promise<void> {
    await this.processed.once('orders.card-turned-down', eventId, async () => {
      const order = await this.orders.find(orderId);
      if (order?.state !== 'awaiting_payment' || order.payBy <= this.clock.now()) return;
      await this.outbox.publish(CardTurnedDown, orderFact(order));
    });
  }
}
