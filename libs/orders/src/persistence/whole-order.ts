import { Columns } from '@etalase/platform';
import { ComplaintEntity } from './complaint.entity';
import { OrderEntity } from './order.entity';
import { OrderLineEntity } from './order-line.entity';
import { SellerOrderEntity } from './seller-order.entity';
import { ShortageEntity } from './shortage.entity';
import { TimelineEntity } from './timeline.entity';

/** The tables of an order as one statement brings them: the row itself and, as JSON, what belongs to it. */
export const ORDER = new Columns(OrderEntity);
export const PART = new Columns(SellerOrderEntity);
export const LINE = new Columns(OrderLineEntity);
export const TIMELINE = new Columns(TimelineEntity);
export const COMPLAINT = new Columns(ComplaintEntity);
export const SHORTAGE = new Columns(ShortageEntity);

type Subquery = (orderId: string) => string;

/** `orderId` is a placeholder or a column. Rides on the unique (order_id, position) and the indexes that begin with the part's id. */
export const PARTS_OF_ORDER: Subquery = (orderId) => `(SELECT coalesce(json_agg(${PART.json('p')} ORDER BY p.position), '[]') FROM orders.seller_order p WHERE p.order_id = ${orderId})`;
const ofParts = (table: string, rows: Columns<object>, order: string): Subquery => (orderId) =>
  `(SELECT coalesce(json_agg(${rows.json('b')} ORDER BY ${order}), '[]') FROM orders.seller_order p JOIN orders.${table} b ON b.seller_order_id = p.id WHERE p.order_id = ${orderId})`;
export const LINES_OF_ORDER = ofParts('order_line', LINE, 'b.seller_order_id, b.position');
export const TIMELINE_OF_ORDER = ofParts('timeline', TIMELINE, 'b.id');
export const COMPLAINTS_OF_ORDER = ofParts('complaint', COMPLAINT, 'b.id');
export const SHORTAGES_OF_ORDER = ofParts('shortage', SHORTAGE, 'b.asked_at');

const ofPart = (table: string, rows: Columns<object>, order: string): string => `(SELECT coalesce(json_agg(${rows.json('b')} ORDER BY ${order}), '[]') FROM orders.${table} b WHERE b.seller_order_id = p.id)`;

/** A part `p` with its order `o` and what belongs to it. Rides on the primary keys and the indexes that begin with the part's id. */
export const WHOLE_PART = `${ORDER.json('o')} AS "order", ${PART.json('p')} AS part, ${ofPart('order_line', LINE, 'b.position')} AS lines,
  ${ofPart('timeline', TIMELINE, 'b.id')} AS timeline, ${ofPart('complaint', COMPLAINT, 'b.id')} AS complaints, ${ofPart('shortage', SHORTAGE, 'b.asked_at')} AS shortages`;
