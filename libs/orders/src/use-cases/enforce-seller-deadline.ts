import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { DEADLINE } from '../domain/actor';
import { silenceOf } from '../domain/deadlines';
import { SellerOrderCancelled, SellerOrderCompleted } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { OrdersRepository } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

/** A deadline of a part has passed in silence: cancelled with a full refund, completed, or counted as returned (domain.md §3). */
@Injectable()
export class EnforceSellerDeadline {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly clock: Clock,
  ) {}

  /** Too early, twice, or after somebody acted it does nothing. */
  async execute({ sellerOrderId }: { sellerOrderId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      if (!found?.part.dueAt || found.part.dueAt > this.clock.now()) return;
      const silence = silenceOf(found.part.state);
      if (!silence) return;
      const { becomes, reason } = silence;
      await this.moveSellerOrder.execute({
        locked: found.locked,
        partId: sellerOrderId,
        to: becomes,
        actor: DEADLINE,
        note: reason,
        event: ({ order, part, lines, refunded }) => {
          const fact = { ...orderFact(order), part: partFact(part, lines) };
          return becomes === 'completed' ? eventMessage(SellerOrderCompleted, fact) : eventMessage(SellerOrderCancelled, { ...fact, by: 'deadline', reason, refundRupiah: refunded });
        },
      });
    });
  }
}
