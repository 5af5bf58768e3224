import { Injectable } from '@nestjs/common';
import { after, days } from '@etalase/kernel';
import { SellerDirectory } from '@etalase/sellers';
import { presentToSeller } from '../domain/present-order';
import type { SellerWorkOrder } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';
import { SellerFeedRepository } from '../persistence/seller-feed.repository';
import { SELLER_ORDER_GROUPS } from './seller-orders-of';

/** What has ended stays on the phone this long; older parts are read from the server. */
export const KEPT_DAYS = 30;

export interface OrdersSince {
  sellerId: string;
  /** xid8 as text; `0` for everything. */
  since: string;
  /** Last id of the page before, empty for the first. */
  after: string;
  /** When the phone asked before, 0 for never. */
  askedAt: Date | null;
  now: Date;
  limit: number;
}

export interface OrdersDelta {
  items: SellerWorkOrder[];
  /** Parts that leave the phone. */
  gone: string[];
  /** Where the next page begins, `null` when this was the last. */
  next: string | null;
}

/** A shop's paid parts that changed, in pages, for a phone that keeps them. */
@Injectable()
export class SellerOrdersSince {
  constructor(
    private readonly feed: SellerFeedRepository,
    private readonly reads: OrderReadsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  async execute({ sellerId, since, after: last, askedAt, now, limit }: OrdersSince): Promise<OrdersDelta> {
    const ended = SELLER_ORDER_GROUPS.ended;
    const keepFrom = after(now, -days(KEPT_DAYS));
    const ids = await this.feed.changed({ sellerId, since, after: last, limit: limit + 1, ended, keepFrom });
    const shown = ids.slice(0, limit);
    const isFirst = last === '' && askedAt !== null;
    const [wholes, seller, gone] = await Promise.all([
      this.reads.wholesOf(shown),
      this.sellers.byId(sellerId),
      isFirst ? this.feed.agedOut({ sellerId, ended, keptFrom: after(askedAt, -days(KEPT_DAYS)), keepFrom }) : [],
    ]);
    const items = wholes.flatMap((whole) => whole.parts.map((part) => presentToSeller(whole, part, seller?.phone ?? '')));
    return { items, gone, next: ids.length > limit ? (shown.at(-1) ?? null) : null };
  }
}
