import { Injectable } from '@nestjs/common';
import { eventMessage, Outbox } from '@etalase/platform';
import { PAYMENT } from '../domain/actor';
import { OrderPaid } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { waitingKeys } from '../domain/jobs';
import { orderStates } from '../domain/order-states';
import type { OrderRecord } from '../domain/records';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { OpenParts } from './open-parts';

/** The money is there: every part becomes work with deadlines, what was held is sold. Needs the order's lock and held stock. */
@Injectable()
export class MarkPaid {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly openParts: OpenParts,
    private readonly outbox: Outbox,
  ) {}

  async execute(locked: LockedOrder, paidAt: Date, late: OrderRecord['latePayment'] = null): Promise<void> {
    const { order, lines } = locked;
    orderStates.assert(order.state, 'paid');
    await this.orders.savePaid(order.id, { paidAt, latePayment: late });
    const { opened, later } = await this.openParts.execute(locked, PAYMENT);
    const told = eventMessage(OrderPaid, { ...orderFact(order), parts: opened.map((part) => partFact(part, lines)), paidAt: paidAt.toISOString() });
    await this.outbox.writeAll([told, ...later], [waitingKeys.payDeadline(order.id), waitingKeys.payReminder(order.id)]);
  }
}
