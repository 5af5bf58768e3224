import { Injectable } from '@nestjs/common';
import { LockStock } from '@etalase/catalogue';
import { eventMessage, Transactions } from '@etalase/platform';
import { mayShopperCancel } from '../domain/actions';
import type { Actor } from '../domain/actor';
import { errors } from '../domain/errors';
import { SellerOrderCancelled } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { railOf } from '../domain/on-the-spot';
import type { OrderRecord } from '../domain/records';
import type { OrderView } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { EndUnpaidOrder } from './end-unpaid-order';
import { MoveSellerOrder } from './move-seller-order';
import { ShowOrder } from './show-order';

const REASON = 'Dibatalkan pembeli.';

/** The shopper cancels: before the payment the whole order, after it what no seller has accepted yet, with the money back; what is paid on the spot until it is fetched. */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly endUnpaid: EndUnpaidOrder,
    private readonly lockStock: LockStock,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly showOrder: ShowOrder,
  ) {}

  /** With `sellerOrderId` only that part. @throws DomainError `orders.not_found`, `already_paid` or `cannot_cancel`. */
  async execute({ token, sellerOrderId }: { token: string; sellerOrderId?: string }): Promise<OrderView> {
    const order = await this.orders.findByToken(token);
    if (!order) throw errors.make('not_found');
    const actor: Actor = { kind: 'shopper', id: order.personId };
    if (order.state === 'awaiting_payment') {
      const answer = await this.endUnpaid.execute({ orderId: order.id, paymentIntentId: railOf(order), becomes: 'cancelled', actor, note: REASON });
      if (answer === 'already_paid') throw errors.make('already_paid');
    } else if (order.state === 'paid' || order.state === 'confirmed' || order.state === 'closed') {
      await this.transactions.run(() => this.cancelPaid(order, actor, sellerOrderId));
    }
    return this.showOrder.execute({ token });
  }

  private async cancelPaid({ id }: OrderRecord, actor: Actor, sellerOrderId: string | undefined): Promise<void> {
    const locked = await this.orders.lock(id);
    if (!locked) throw errors.make('not_found');
    const wanted = locked.parts.filter((part) => sellerOrderId === undefined || part.id === sellerOrderId);
    if (wanted.length === 0) throw errors.make('not_found');
    const open = wanted.filter((part) => part.state !== 'cancelled');
    if (!open.every(mayShopperCancel)) throw errors.make('cannot_cancel');
    // Part by part the goods go back: all of their rows first, in the order in which orders take them, or an order of the same goods and this would wait for each other.
    const ending = new Set(open.map((part) => part.id));
    await this.lockStock.execute({ variantIds: locked.lines.filter((line) => ending.has(line.sellerOrderId)).map((line) => line.variantId) });
    for (const { id: partId } of open) {
      await this.moveSellerOrder.execute({
        locked,
        partId,
        to: 'cancelled',
        actor,
        note: REASON,
        event: ({ order, part, lines, refunded }) => eventMessage(SellerOrderCancelled, { ...orderFact(order), part: partFact(part, lines), by: 'shopper', reason: REASON, refundRupiah: refunded }),
      });
    }
  }
}
