import { Injectable } from '@nestjs/common';
import { ReleaseHolds } from '@etalase/catalogue';
import { Clock } from '@etalase/kernel';
import { CancelPayment } from '@etalase/payments';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { OrderCancelled, OrderExpired } from '../domain/events';
import { orderFact } from '../domain/facts';
import { waitingKeys } from '../domain/jobs';
import { orderStates } from '../domain/order-states';
import { assertMove } from '../domain/seller-order-states';
import { OrdersRepository } from '../persistence/orders.repository';

/** Ends an order nobody has paid for. The rail is asked first: money that is on its way is never lost by a cancel of ours. */
@Injectable()
export class EndUnpaidOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly cancelPayment: CancelPayment,
    private readonly releaseHolds: ReleaseHolds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns `already_paid` when the rail has the money; PaymentSucceeded is then on its way. Not inside a transaction. */
  async execute(input: { orderId: string; paymentIntentId: string; becomes: 'expired' | 'cancelled'; actor: Actor; note: string }): Promise<'ended' | 'already_paid'> {
    const answer = await this.cancelPayment.execute({ paymentIntentId: input.paymentIntentId });
    if (answer === 'already_paid') return answer;
    await this.transactions.run(async () => {
      const locked = await this.orders.lock(input.orderId);
      if (locked?.order.state !== 'awaiting_payment') return;
      const { order, parts } = locked;
      const now = this.clock.now();
      orderStates.assert(order.state, input.becomes);
      await this.orders.saveOrder(order.id, { state: input.becomes, endedAt: now, payRemindAt: null });
      const ended = parts.map((part) => {
        assertMove(part.state, 'cancelled', part.shippingKind);
        return { ...part, state: 'cancelled' as const, dueAt: null, remindAt: null, updatedAt: now };
      });
      await this.orders.saveTimes(ended, input.actor, now, input.note);
      await this.releaseHolds.execute({ orderId: order.id, as: input.becomes === 'expired' ? 'expired' : 'released' });
      await this.outbox.writeAll([eventMessage(input.becomes === 'expired' ? OrderExpired : OrderCancelled, orderFact(order))], [waitingKeys.payDeadline(order.id), waitingKeys.payReminder(order.id)]);
    });
    return 'ended';
  }
}
