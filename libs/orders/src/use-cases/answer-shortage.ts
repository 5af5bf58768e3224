import { Injectable } from '@nestjs/common';
import { eventMessage, Transactions } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { errors } from '../domain/errors';
import { SellerOrderCancelled } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { hasRest } from '../domain/shortage';
import type { OrderView } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { ShortagesRepository } from '../persistence/shortages.repository';
import { MoveSellerOrder } from './move-seller-order';
import { SettleShortage } from './settle-shortage';
import { ShowOrder } from './show-order';

export const SHORTAGE_ANSWERS = { rest: 'reduced', replace: 'replaced', cancel: 'cancelled' } as const;
export type ShortageAnswer = keyof typeof SHORTAGE_ANSWERS;

const REASON = 'Sebagian barang tidak ada, dibatalkan pembeli.';

/** The shopper decides about missing pieces: the rest with money back, the replacement, or nothing. Saying it again changes nothing. */
@Injectable()
export class AnswerShortage {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly shortages: ShortagesRepository,
    private readonly settle: SettleShortage,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly showOrder: ShowOrder,
  ) {}

  /** @param input.shortageId the question that was read: the answer to one never falls on the next. @throws DomainError `orders.not_found`, `short_answered`, `short_no_rest`, `short_no_offer` or `offer_gone`. */
  async execute(input: { token: string; sellerOrderId: string; shortageId: string; answer: ShortageAnswer }): Promise<OrderView> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(input.sellerOrderId);
      const shortage = await this.shortages.find(input.shortageId);
      if (found?.locked.order.token !== input.token || shortage?.sellerOrderId !== found.part.id) throw errors.make('not_found');
      const { locked, part } = found;
      const outcome = SHORTAGE_ANSWERS[input.answer];
      if (shortage.state === outcome) return;
      if (shortage.state !== 'asked') throw errors.make('short_answered');
      const actor: Actor & { kind: 'shopper' } = { kind: 'shopper', id: locked.order.personId };
      if (outcome === 'cancelled') {
        await this.moveSellerOrder.execute({
          locked,
          partId: part.id,
          to: 'cancelled',
          actor,
          note: REASON,
          event: ({ order, part: ended, lines, refunded }) => eventMessage(SellerOrderCancelled, { ...orderFact(order), part: partFact(ended, lines), by: 'shopper', reason: REASON, refundRupiah: refunded }),
        });
        return;
      }
      if (outcome === 'reduced' && !hasRest(locked.lines.filter((line) => line.sellerOrderId === part.id), shortage.items)) throw errors.make('short_no_rest');
      if (outcome === 'replaced' && !shortage.items.some((item) => item.offer)) throw errors.make('short_no_offer');
      await this.settle.execute({ locked, part, shortage, outcome, actor });
    });
    return this.showOrder.execute({ token: input.token });
  }
}
