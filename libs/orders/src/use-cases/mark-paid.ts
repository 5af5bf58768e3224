import { Injectable } from '@nestjs/common';
import { CommitHolds } from '@etalase/catalogue';
import { Clock } from '@etalase/kernel';
import { eventMessage, Outbox } from '@etalase/platform';
import { PAYMENT } from '../domain/actor';
import { deadlinesWhenPaid, dueAt, remindAt } from '../domain/deadlines';
import { OrderPaid } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { waitingKeys } from '../domain/jobs';
import { orderStates } from '../domain/order-states';
import type { OrderRecord, PartRecord } from '../domain/records';
import { assertMove } from '../domain/seller-order-states';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { laterWorkOf } from './move-seller-order';

/** The money is there: every part becomes work with deadlines, what was held is sold. Needs the order's lock and held stock. */
@Injectable()
export class MarkPaid {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly commitHolds: CommitHolds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Deadlines count from now, when the sellers are told, so that a delay on our side never eats their time. */
  async execute({ order, parts, lines }: LockedOrder, paidAt: Date, late: OrderRecord['latePayment'] = null): Promise<void> {
    orderStates.assert(order.state, 'paid');
    const now = this.clock.now();
    await this.orders.saveOrder(order.id, { state: 'paid', paidAt, endedAt: null, payRemindAt: null, latePayment: late });
    const opened = parts.map((part): PartRecord => {
      assertMove(part.state, 'new', part.shippingKind);
      const timed: PartRecord = { ...part, state: 'new', updatedAt: now, ...deadlinesWhenPaid(part.shipWithinHours, order.policy, now) };
      return { ...timed, dueAt: dueAt(timed, order.policy), remindAt: remindAt(timed, order.policy, now) };
    });
    await this.orders.saveTimes(opened);
    await this.orders.addTimeline(opened, PAYMENT, now);
    await this.commitHolds.execute({ orderId: order.id });
    const told = eventMessage(OrderPaid, { ...orderFact(order), parts: opened.map((part) => partFact(part, lines)), paidAt: paidAt.toISOString() });
    await this.outbox.writeAll([told, ...opened.flatMap(laterWorkOf)], [waitingKeys.payDeadline(order.id), waitingKeys.payReminder(order.id)]);
  }
}
