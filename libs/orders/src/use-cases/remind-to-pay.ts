import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { hoursLeft } from '../domain/deadlines';
import { PayDeadlineNear } from '../domain/events';
import { orderFact } from '../domain/facts';
import { OrdersRepository } from '../persistence/orders.repository';

/** Tells the shopper once that the pay deadline is near. */
@Injectable()
export class RemindToPay {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ orderId }: { orderId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const locked = await this.orders.lock(orderId);
      const now = this.clock.now();
      if (locked?.order.state !== 'awaiting_payment' || !locked.order.payRemindAt || locked.order.payRemindAt > now) return;
      await this.orders.saveOrder(orderId, { payRemindAt: null });
      if (locked.order.payBy > now) await this.outbox.publish(PayDeadlineNear, { ...orderFact(locked.order), hoursLeft: hoursLeft(locked.order.payBy, now) });
    });
  }
}
