import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { DEADLINE } from '../domain/actor';
import { type Silence, silenceOf } from '../domain/deadlines';
import { SellerOrderCancelled, SellerOrderCompleted } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { PartRecord } from '../domain/records';
import { silenceOfShortage } from '../domain/shortage';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { MoveSellerOrder } from './move-seller-order';
import { SettleShortage } from './settle-shortage';

const UNANSWERED: Silence = { becomes: 'cancelled', reason: 'Barang tidak ada, dan pengganti belum dipilih sampai batas waktu.' };

/** A deadline of a part has passed in silence: cancelled with a full refund, completed, counted as returned, or its rest is sent (domain.md §3). */
@Injectable()
export class EnforceSellerDeadline {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly shortages: ShortagesRepository,
    private readonly settleShortage: SettleShortage,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly clock: Clock,
  ) {}

  /** Too early, twice, or after somebody acted it does nothing. */
  async execute({ sellerOrderId }: { sellerOrderId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      if (!found?.part.dueAt || found.part.dueAt > this.clock.now()) return;
      const silence = found.part.askedUntil ? await this.endQuestion(found) : silenceOf(found.part.state);
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

  /** The shopper said nothing about missing pieces. @returns what is left to do. */
  private async endQuestion({ locked, part }: { locked: LockedOrder; part: PartRecord }): Promise<Silence | null> {
    const shortage = await this.shortages.openOf(part.id);
    if (!shortage) return null;
    if (silenceOfShortage(locked.lines.filter((line) => line.sellerOrderId === part.id), shortage.items) === 'cancelled') return UNANSWERED;
    await this.settleShortage.execute({ locked, part, shortage, outcome: 'reduced', actor: { ...DEADLINE, kind: 'deadline' } });
    return null;
  }
}
