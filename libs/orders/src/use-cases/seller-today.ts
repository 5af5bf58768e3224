import { Injectable } from '@nestjs/common';
import { SellerBalance } from '@etalase/payments';
import { SellerDirectory } from '@etalase/sellers';
import { presentToSeller } from '../domain/present-order';
import type { SellerOrderState, SellerTodayView, SellerWorkOrder } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';
import { SELLER_ORDER_GROUPS } from './seller-orders-of';

const NEAREST = 30;
const OPEN = [...SELLER_ORDER_GROUPS.todo, ...SELLER_ORDER_GROUPS.on_the_way];
const TO_SHIP: readonly SellerOrderState[] = ['accepted', 'packed', 'delivery_failed'];

/** What needs doing in a shop now: counts, the nearest deadlines, the money. */
@Injectable()
export class SellerToday {
  constructor(
    private readonly reads: OrderReadsRepository,
    private readonly sellers: SellerDirectory,
    private readonly sellerBalance: SellerBalance,
  ) {}

  async execute({ sellerId }: { sellerId: string }): Promise<SellerTodayView> {
    const [counts, nearest, balance] = await Promise.all([
      this.reads.countsOf(sellerId, OPEN),
      this.reads.nearestOf(sellerId, SELLER_ORDER_GROUPS.todo, NEAREST),
      this.sellerBalance.execute({ account: sellerId }),
    ]);
    const [wholes, seller] = await Promise.all([this.reads.wholesOf(nearest), this.sellers.byId(sellerId)]);
    const orders = wholes.flatMap((whole) => whole.parts.map((part): SellerWorkOrder => presentToSeller(whole, part, seller?.phone ?? '')));
    return {
      counts: Object.fromEntries(counts),
      toAccept: orders.filter((order) => order.state === 'new'),
      toShip: orders.filter((order) => TO_SHIP.includes(order.state)),
      toHandOver: orders.filter((order) => order.state === 'ready_for_pickup'),
      balance,
    };
  }
}
