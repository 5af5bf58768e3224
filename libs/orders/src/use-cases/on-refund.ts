import { Injectable } from '@nestjs/common';
import { Clock, formatRupiah } from '@etalase/kernel';
import { ProcessedEvents } from '@etalase/platform';
import { PAYMENT } from '../domain/actor';
import { OrdersRepository } from '../persistence/orders.repository';

/** The money is back with the shopper: the part's timeline says so, once an event. */
@Injectable()
export class OnRefund {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly orders: OrdersRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ eventId, splitReference, amount }: { eventId: string; splitReference: string | null; amount: number }): Promise<void> {
    if (splitReference === null) return;
    await this.processed.once('orders.refund', eventId, async () => {
      const part = await this.orders.findPart(splitReference);
      if (part) await this.orders.addTimeline([part], PAYMENT, this.clock.now(), `Uang ${formatRupiah(amount)} sudah dikembalikan.`);
    });
  }
}
