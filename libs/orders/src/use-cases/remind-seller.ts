import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, jobMessage, Outbox, Transactions } from '@etalase/platform';
import { dueAt, hoursLeft, remindAt, remindedDeadline } from '../domain/deadlines';
import { SellerOrderDeadlineNear } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { RemindSellerJob, waitingKeys } from '../domain/jobs';
import { OrdersRepository } from '../persistence/orders.repository';

/** Tells the seller that a deadline is near, once for each reminder of the policy. */
@Injectable()
export class RemindSeller {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ sellerOrderId }: { sellerOrderId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      const now = this.clock.now();
      if (!found?.part.remindAt || found.part.remindAt > now) return;
      const { locked, part } = found;
      const next = remindAt(part, locked.order.policy, now);
      await this.orders.savePart(part.id, { remindAt: next });
      const deadline = remindedDeadline(part.state);
      const due = dueAt(part, locked.order.policy);
      if (!deadline || !due || due <= now) return;
      const fact = { ...orderFact(locked.order), part: partFact(part, locked.lines), deadline, at: due.toISOString(), hoursLeft: hoursLeft(due, now) };
      await this.outbox.writeAll([eventMessage(SellerOrderDeadlineNear, fact), ...(next ? [jobMessage(RemindSellerJob, { sellerOrderId }, next, waitingKeys.partReminder(sellerOrderId))] : [])]);
    });
  }
}
