import { Injectable } from '@nestjs/common';
import { SellerBalance } from '@etalase/payments';
import type { SellerTodayView } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';
import { SELLER_ORDER_GROUPS } from './seller-orders-of';

const NEAREST = 10;

/** What needs doing in a shop now: counts, the nearest deadlines, the money. */
@Injectable()
export class SellerToday {
  constructor(
    private readonly reads: OrderReadsRepository,
    private readonly sellerBalance: SellerBalance,
  ) {}

  async execute({ sellerId }: { sellerId: string }): Promise<SellerTodayView> {
    const todo = SELLER_ORDER_GROUPS.todo;
    const [counts, nearest, money] = await Promise.all([
      this.reads.countsOf(sellerId, [...todo, 'complained']),
      this.reads.nearestOf(sellerId, todo, NEAREST),
      this.sellerBalance.execute({ account: sellerId }),
    ]);
    return {
      toAccept: counts.get('new') ?? 0,
      toShip: (counts.get('accepted') ?? 0) + (counts.get('packed') ?? 0) + (counts.get('delivery_failed') ?? 0),
      toHandOver: counts.get('ready_for_pickup') ?? 0,
      complaints: counts.get('complained') ?? 0,
      nearest,
      money,
    };
  }
}
