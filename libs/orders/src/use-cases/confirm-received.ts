import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { mayConfirm } from '../domain/actions';
import { delivery } from '../domain/delivery';
import { errors } from '../domain/errors';
import { SellerOrderCompleted, SellerOrderDelivered } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { PartRecord } from '../domain/records';
import type { OrderView } from '../domain/views';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { HandOverSpot } from './hand-over-spot';
import { MoveSellerOrder } from './move-seller-order';
import { ShowOrder } from './show-order';

export interface Receipt {
  token: string;
  sellerOrderId: string;
  /** Default: the goods are checked and well, the part completes and the seller gets the money. `false` only notes the arrival. */
  isAllWell?: boolean;
}

/** The shopper says the goods are there. Saying it again changes nothing. */
@Injectable()
export class ConfirmReceived {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly handOverSpot: HandOverSpot,
    private readonly showOrder: ShowOrder,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, or the refusal of the move. */
  async execute({ token, sellerOrderId, isAllWell = true }: Receipt): Promise<OrderView> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      if (found?.locked.order.token !== token) throw errors.make('not_found');
      const { locked, part } = found;
      if (part.paidBy === 'on_the_spot') return this.collect(locked, part);
      if (part.state !== 'delivered' && part.state !== 'completed') await this.deliver(locked, sellerOrderId);
      if (isAllWell && part.state !== 'completed') await this.complete(locked, sellerOrderId);
    });
    return this.showOrder.execute({ token });
  }

  /** The code is locked after too many tries: the shopper's word takes its place. */
  private async collect(locked: LockedOrder, part: PartRecord): Promise<void> {
    if (part.state === 'completed') return;
    if (!mayConfirm(part)) throw errors.make('spot_code');
    await this.handOverSpot.execute({ locked, partId: part.id, actor: this.shopper(locked) });
  }

  private async deliver(locked: LockedOrder, partId: string): Promise<void> {
    const before = locked.parts.find((part) => part.id === partId);
    if (!before) throw errors.make('not_found');
    await this.moveSellerOrder.execute({
      locked,
      partId,
      to: 'delivered',
      actor: this.shopper(locked),
      change: { ...delivery(before, locked.order.policy, this.clock.now()), sealedPickupCode: null },
      event: ({ order, part, lines }) => eventMessage(SellerOrderDelivered, { ...orderFact(order), part: partFact(part, lines) }),
    });
  }

  private async complete(locked: LockedOrder, partId: string): Promise<void> {
    await this.moveSellerOrder.execute({
      locked,
      partId,
      to: 'completed',
      actor: this.shopper(locked),
      event: ({ order, part, lines }) => eventMessage(SellerOrderCompleted, { ...orderFact(order), part: partFact(part, lines) }),
    });
  }

  private shopper({ order }: LockedOrder): Actor {
    return { kind: 'shopper', id: order.personId };
  }
}
