import { Injectable } from '@nestjs/common';
import { sameSecret } from '@etalase/kernel';
import { eventMessage, Secrets, Transactions } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { delivery } from '../domain/delivery';
import { errors } from '../domain/errors';
import { SellerOrderDelivered } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { MAX_TRIES, PICKUP_CODE } from '../domain/pickup-code';
import type { SellerWorkOrder } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { HandOverSpot } from './hand-over-spot';
import { MoveSellerOrder } from './move-seller-order';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The shopper reads the code out, the seller types it: that proves the goods changed hands, and the money where it is paid on the spot. */
@Injectable()
export class ConfirmHandover {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly work: WorkSellerOrder,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly handOverSpot: HandOverSpot,
    private readonly secrets: Secrets,
  ) {}

  /** @throws DomainError `orders.handover_code` with the tries left, `orders.handover_locked` after five. */
  async execute(act: SellerAct & { code: string }): Promise<SellerWorkOrder> {
    // In a transaction of its own: a wrong try is counted although the act is refused.
    const left = await this.transactions.run(() => this.triesLeft(act));
    if (left === 0) throw errors.make('handover_locked', { limit: MAX_TRIES });
    if (left !== null) throw errors.make('handover_code', { left }, { field: 'code' });
    const actor: Actor = { kind: 'seller', id: act.by };
    return this.work.once(act, 'handover', async ({ locked, part, now }) => {
      if (part.paidBy === 'on_the_spot') return this.handOverSpot.execute({ locked, partId: part.id, actor });
      await this.moveSellerOrder.execute({
        locked,
        partId: part.id,
        to: 'delivered',
        actor,
        change: { ...delivery(part, locked.order.policy, now), sealedPickupCode: null },
        event: ({ order, part: moved, lines }) => eventMessage(SellerOrderDelivered, { ...orderFact(order), part: partFact(moved, lines) }),
      });
    });
  }

  /** `null`: the code is right, or the part is not waiting for one and the act itself will say so. */
  private async triesLeft(act: SellerAct & { code: string }): Promise<number | null> {
    const { part } = await this.work.lock(act);
    if (part.state !== 'ready_for_pickup' || part.sealedPickupCode === null) return null;
    if (part.pickupTries >= MAX_TRIES) return 0;
    if (sameSecret(this.secrets.open(part.sealedPickupCode, PICKUP_CODE), act.code)) return null;
    const tries = part.pickupTries + 1;
    await this.orders.savePart(part.id, { pickupTries: tries });
    return MAX_TRIES - tries;
  }
}
