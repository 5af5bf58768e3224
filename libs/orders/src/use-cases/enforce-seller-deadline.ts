import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { DEADLINE } from '../domain/actor';
import { NO_APPEAL, type Silence, silenceOf } from '../domain/deadlines';
import { SellerOrderCancelled, SellerOrderCompleted } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { PartRecord } from '../domain/records';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { CarryOutDecision } from './carry-out-decision';
import { EndSilentQuestion } from './end-silent-question';
import { MoveSellerOrder } from './move-seller-order';

/** A deadline of a part has passed in silence: cancelled with a full refund, completed, counted as returned, its rest is sent, or the office's decision is carried out (domain.md §3). */
@Injectable()
export class EnforceSellerDeadline {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly endQuestion: EndSilentQuestion,
    private readonly carryOut: CarryOutDecision,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly clock: Clock,
  ) {}

  /** Too early, twice, or after somebody acted it does nothing. */
  async execute({ sellerOrderId }: { sellerOrderId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      if (!found?.part.dueAt || found.part.dueAt > this.clock.now()) return;
      if (found.part.state === 'decided') return this.carryOut.execute({ ...found, actor: DEADLINE, note: NO_APPEAL, because: 'silence' });
      const silence = found.part.askedUntil ? await this.endQuestion.execute(found) : silenceOf(found.part.state);
      if (silence) await this.end(found, silence);
    });
  }

  private async end({ locked, part: { id: partId } }: { locked: LockedOrder; part: PartRecord }, { becomes, reason }: Silence): Promise<void> {
    await this.moveSellerOrder.execute({
      locked,
      partId,
      to: becomes,
      actor: DEADLINE,
      note: reason,
      event: ({ order, part, lines, refunded }) => {
        const fact = { ...orderFact(order), part: partFact(part, lines) };
        return becomes === 'completed' ? eventMessage(SellerOrderCompleted, fact) : eventMessage(SellerOrderCancelled, { ...fact, by: 'deadline', reason, refundRupiah: refunded });
      },
    });
  }
}
