import { Injectable } from '@nestjs/common';
import { CommitHolds } from '@etalase/catalogue';
import { Clock } from '@etalase/kernel';
import type { OutboxMessage } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { deadlinesWhenPaid, dueAt, remindAt } from '../domain/deadlines';
import type { PartRecord } from '../domain/records';
import { assertMove } from '../domain/seller-order-states';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { laterWorkOf } from './move-seller-order';

/** An order becomes work: each part gets its deadlines, what was held is sold. Needs the order's lock and held stock. */
@Injectable()
export class OpenParts {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly commitHolds: CommitHolds,
    private readonly clock: Clock,
  ) {}

  /** Deadlines count from now, when the sellers are told, so that a delay on our side never eats their time. @returns the parts, and the jobs that wait for them. */
  async execute({ order, parts }: Pick<LockedOrder, 'order' | 'parts'>, actor: Actor): Promise<{ opened: PartRecord[]; later: OutboxMessage[] }> {
    const now = this.clock.now();
    const opened = parts.map((part): PartRecord => {
      assertMove(part.state, 'new', part.shippingKind);
      const timed: PartRecord = { ...part, state: 'new', updatedAt: now, ...deadlinesWhenPaid(part.shipWithinHours, order.policy, now) };
      return { ...timed, dueAt: dueAt(timed, order.policy), remindAt: remindAt(timed, order.policy, now) };
    });
    await this.orders.saveTimes(opened, actor, now);
    await this.commitHolds.execute({ orderId: order.id });
    return { opened, later: opened.flatMap(laterWorkOf) };
  }
}
