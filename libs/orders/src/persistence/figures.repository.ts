import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { asDayFacts, type BestProduct, type DayFacts } from '../domain/figures';
import type { SellerOrderState } from '../domain/views';

export interface FiguresQuestion {
  sellerId: string;
  /** Of every paid part. */
  states: readonly SellerOrderState[];
  /** Parts paid from this moment on. */
  from: Date;
  /** Ids are ordered by time: no part paid since `from` has a smaller one (it can be paid only days after it was placed). */
  firstId: string;
  /** `Asia/Jakarta` */
  zone: string;
  now: Date;
}

/** Goods of these went back, or their money did. */
const UNDONE: readonly SellerOrderState[] = ['cancelled', 'returned_to_seller', 'resolved_refund'];

@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  /**
   * One range of seller_order_of_shop a state, from the first id on, and the order of each by its primary key; so much as
   * the shop sold in two months, however long it has been selling. Complaints by their part, timelines only of cancelled parts.
   */
  async byDay({ sellerId, states, from, firstId, zone, now }: FiguresQuestion): Promise<DayFacts[]> {
    const rows = await this.database.rows<Omit<DayFacts, 'sales'> & { sales: number }>(
      `SELECT to_char(o.confirmed_at AT TIME ZONE $5, 'YYYY-MM-DD') AS day, count(*)::int AS paid,
              (count(*) FILTER (WHERE p.state = ANY($7)))::int AS undone,
              coalesce(sum(greatest(p.items_total - coalesce(c.final_refund, c.refund, 0), 0)) FILTER (WHERE p.state <> ALL($7)), 0)::bigint AS sales,
              (count(*) FILTER (WHERE coalesce(p.shipped_at, p.ready_at) IS NOT NULL OR x.actor = 'deadline' OR (p.state <> 'cancelled' AND p.ship_by < $6)))::int AS promised,
              (count(*) FILTER (WHERE coalesce(p.shipped_at, p.ready_at) <= p.ship_by))::int AS "onTime",
              (count(*) FILTER (WHERE x.actor IN ('seller', 'deadline')))::int AS "calledOff"
         FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id
         LEFT JOIN orders.complaint c ON c.seller_order_id = p.id AND p.state = 'resolved_partial'
         LEFT JOIN LATERAL (SELECT t.actor FROM orders.timeline t WHERE t.seller_order_id = p.id AND t.state = 'cancelled' ORDER BY t.id DESC LIMIT 1) x ON p.state = 'cancelled'
        WHERE p.seller_id = $1 AND p.state = ANY($2) AND p.id >= $4 AND o.confirmed_at >= $3 GROUP BY 1`,
      [sellerId, states, from, firstId, zone, now, UNDONE],
    );
    return rows.map(asDayFacts);
  }

  /** As above, then the lines by their part. */
  best({ sellerId, states, from, firstId }: FiguresQuestion, limit: number): Promise<BestProduct[]> {
    return this.database.rows<BestProduct>(
      `SELECT l.product_id AS "productId", (array_agg(l.name ORDER BY p.id DESC))[1] AS name, (array_agg(l.photo ORDER BY p.id DESC))[1] AS photo, sum(l.quantity)::int AS pieces, sum(l.total)::bigint AS sales
         FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id JOIN orders.order_line l ON l.seller_order_id = p.id
        WHERE p.seller_id = $1 AND p.state = ANY($2) AND p.id >= $4 AND o.confirmed_at >= $3 GROUP BY l.product_id ORDER BY sum(l.quantity) DESC, sum(l.total) DESC, l.product_id LIMIT $5`,
      [sellerId, states.filter((state) => !UNDONE.includes(state)), from, firstId, limit],
    );
  }
}
