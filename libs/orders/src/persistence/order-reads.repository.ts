import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, type Rupiah, toPage } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { In } from 'typeorm';
import type { WholeOrder } from '../domain/present-order';
import type { OrderedLine, OrderState, OrderSummary, SellerOrderState } from '../domain/views';
import { OrderEntity } from './order.entity';
import { SellerOrderEntity } from './seller-order.entity';
import { COMPLAINT, COMPLAINTS_OF_ORDER, LINE, LINES_OF_ORDER, ORDER, PART, PARTS_OF_ORDER, SHORTAGE, SHORTAGES_OF_ORDER, TIMELINE, TIMELINE_OF_ORDER, WHOLE_PART } from './whole-order';

@Injectable()
export class OrderReadsRepository {
  constructor(private readonly database: Database) {}

  /** An order with everything that belongs to it in one round trip: what its page asks for again and again while somebody pays. */
  async wholeByToken(token: string): Promise<WholeOrder | null> {
    const [row] = await this.database.rows<OrderEntity & Record<'parts' | 'lines' | 'timeline' | 'complaints' | 'shortages', object[]>>(
      `SELECT ${ORDER.select('o')}, ${PARTS_OF_ORDER('o.id')} AS parts, ${LINES_OF_ORDER('o.id')} AS lines, ${TIMELINE_OF_ORDER('o.id')} AS timeline, ${COMPLAINTS_OF_ORDER('o.id')} AS complaints,
              ${SHORTAGES_OF_ORDER('o.id')} AS shortages
         FROM orders.orders o WHERE o.token = $1`,
      [token],
    );
    if (!row) return null;
    const { parts, lines, timeline, complaints, shortages, ...order } = row;
    return { order, parts: PART.revive(parts), lines: LINE.revive(lines), timeline: TIMELINE.revive(timeline), complaints: COMPLAINT.revive(complaints), shortages: SHORTAGE.revive(shortages) };
  }

  /** Bare parts by id, in no order. */
  partsOf(partIds: readonly string[]): Promise<SellerOrderEntity[]> {
    return this.database.of(SellerOrderEntity).findBy({ id: In([...partIds]) });
  }

  /** Unique index on the token, then the parts and lines of that order. */
  linesByToken(token: string): Promise<OrderedLine[]> {
    return this.database.rows<OrderedLine>(
      `SELECT p.id AS "sellerOrderId", l.position, p.state, p.seller_id AS "sellerId", p.seller_name AS "sellerName", l.product_id AS "productId", l.product_slug AS "productSlug",
              l.name, l.variant, l.photo, o.recipient_name AS "shopperName"
         FROM orders.orders o JOIN orders.seller_order p ON p.order_id = o.id JOIN orders.order_line l ON l.seller_order_id = p.id
        WHERE o.token = $1 ORDER BY p.position, l.position`,
      [token],
    );
  }

  /** Rides on the index of seller_order by order. */
  partNumbers(sellerId: string, orderIds: readonly string[]): Promise<{ orderId: string; id: string; number: string }[]> {
    return this.database.rows('SELECT order_id AS "orderId", id, number FROM orders.seller_order WHERE order_id = ANY($1::uuid[]) AND seller_id = $2', [orderIds, sellerId]);
  }

  /** Many parts of one shop with what belongs to each, in the order of the ids; one round trip. */
  async wholesOf(partIds: readonly string[]): Promise<WholeOrder[]> {
    const rows = await this.database.rows<Record<'order' | 'part', object> & Record<'lines' | 'timeline' | 'complaints' | 'shortages', object[]>>(
      `SELECT ${WHOLE_PART} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place)
         JOIN orders.seller_order p ON p.id = wanted.id JOIN orders.orders o ON o.id = p.order_id ORDER BY wanted.place`,
      [partIds],
    );
    return rows.flatMap((row) => {
      const [order] = ORDER.revive([row.order]);
      return order ? [{ order, parts: PART.revive([row.part]), lines: LINE.revive(row.lines), timeline: TIMELINE.revive(row.timeline), complaints: COMPLAINT.revive(row.complaints), shortages: SHORTAGE.revive(row.shortages) }] : [];
    });
  }

  /** Ids of a shop's paid parts in some states, newest first; rides on seller_order_of_shop. */
  async pageOfSeller(filter: { sellerId: string; states: readonly SellerOrderState[]; limit: number; cursor?: string }): Promise<Page<string>> {
    const before = decodeCursor(filter.cursor, ['id'])?.[0] ?? null;
    const rows = await this.database.rows<{ id: string }>(
      `SELECT p.id FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id
        WHERE p.seller_id = $1 AND p.state = ANY($2) AND o.confirmed_at IS NOT NULL AND ($3::uuid IS NULL OR p.id < $3) ORDER BY p.id DESC LIMIT $4`,
      [filter.sellerId, filter.states, before, filter.limit + 1],
    );
    return toPage(rows, filter.limit, (row) => [row.id], (row) => row.id);
  }

  /** Ids of a shop's parts that wait for it, the nearest deadline first. */
  async nearestOf(sellerId: string, states: readonly SellerOrderState[], limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM orders.seller_order WHERE seller_id = $1 AND state = ANY($2) ORDER BY due_at NULLS LAST, id LIMIT $3', [sellerId, states, limit]);
    return rows.map((row) => row.id);
  }

  async countsOf(sellerId: string, states: readonly SellerOrderState[]): Promise<Map<SellerOrderState, number>> {
    const rows = await this.database.rows<{ state: SellerOrderState; count: number }>(
      'SELECT state, count(*) AS count FROM orders.seller_order WHERE seller_id = $1 AND state = ANY($2) GROUP BY state',
      [sellerId, states],
    );
    return new Map(rows.map((row) => [row.state, row.count]));
  }

  /** Orders placed signed in or as a guest with this phone, newest first; rides on orders_of_person and orders_of_phone. */
  async ofPerson(filter: { personId: string; phone: string; limit: number; cursor?: string }): Promise<Page<OrderSummary>> {
    const before = decodeCursor(filter.cursor, ['id'])?.[0] ?? null;
    const rows = await this.database.rows<{ id: string; number: string; token: string; state: OrderState; placedAt: Date; payBy: Date; total: Rupiah; parts: OrderSummary['parts']; firstItem: string }>(
      `SELECT o.id, o.number, o.token, o.state, o.placed_at AS "placedAt", o.pay_by AS "payBy", o.total,
              (SELECT json_agg(json_build_object('sellerName', p.seller_name, 'state', p.state) ORDER BY p.position) FROM orders.seller_order p WHERE p.order_id = o.id) AS parts,
              (SELECT l.name FROM orders.seller_order p JOIN orders.order_line l ON l.seller_order_id = p.id WHERE p.order_id = o.id ORDER BY p.position, l.position LIMIT 1) AS "firstItem"
         FROM orders.orders o WHERE (o.person_id = $1 OR o.phone = $2) AND ($3::uuid IS NULL OR o.id < $3) ORDER BY o.id DESC LIMIT $4`,
      [filter.personId, filter.phone, before, filter.limit + 1],
    );
    return toPage(rows, filter.limit, (row) => [row.id], ({ placedAt, payBy, ...row }) => ({ ...row, placedAt: placedAt.toISOString(), payBy: payBy.toISOString() }));
  }

  /** Open work only, so that the count rides on orders_pay_due, seller_order_due, complaint_open and appeal_open however many orders have ended. */
  openByState(): Promise<{ state: SellerOrderState; count: number }[]> {
    return this.database.rows(
      `SELECT 'awaiting_payment' AS state, count(*) AS count FROM orders.orders WHERE state = 'awaiting_payment'
       UNION ALL SELECT 'complained', count(*) FROM orders.complaint WHERE outcome IS NULL
       UNION ALL SELECT 'appealed', count(*) FROM orders.complaint WHERE appealed_at IS NOT NULL AND final_outcome IS NULL
       UNION ALL SELECT state, count(*) FROM orders.seller_order WHERE due_at IS NOT NULL GROUP BY state`,
    );
  }
}
