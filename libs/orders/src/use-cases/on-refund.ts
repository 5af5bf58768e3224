import { Injectable } from '@nestjs/common';
import { Clock, formatRupiah } from '@etalase/kernel';
import { Outbox, ProcessedEvents } from '@etalase/platform';
import { PAYMENT } from '../domain/actor';
import { RefundReachedShopper } from '../domain/events';
import { orderFact } from '../domain/facts';
import { OrdersRepository } from '../persistence/orders.repository';

export interface MoneyBack {
  eventId: string;
  orderId: string;
  /** The part it was paid for; `null` for money that never belonged to a part (late, paid twice). */
  splitReference: string | null;
  amount: number;
}

/** The money is back with the shopper: the part's timeline says so and the shopper is told, once an event. */
@Injectable()
export class OnRefund {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ eventId, orderId, splitReference, amount }: MoneyBack): Promise<void> {
    await this.processed.once('orders.refund', eventId, async () => {
      const part = splitReference === null ? null : await this.orders.findPart(splitReference);
      if (part) await this.orders.addTimeline([part], PAYMENT, this.clock.now(), `Uang ${formatRupiah(amount)} sudah dikembalikan.`);
      const order = await this.orders.find(orderId);
      if (order) await this.outbox.publish(RefundReachedShopper, { ...orderFact(order), amountRupiah: amount, sellerName: part?.sellerName ?? null });
    });
  }
}
