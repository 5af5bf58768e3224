import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database, Settings } from '@etalase/platform';
import type { CartLine } from '../domain/cart-check';
import type { ComposedOrder } from '../domain/compose-order';
import type { OrderRecord } from '../domain/records';

export interface Claim {
  cartId: string;
  key: string;
  bodyHash: string;
  orderId: string;
  /** Whose unpaid orders are counted later in this transaction. */
  phone: string;
  now: Date;
}

export interface EarlierOrder {
  bodyHash: string;
  order: Pick<OrderRecord, 'id' | 'number' | 'token' | 'paymentIntentId' | 'total' | 'payBy'>;
}

/** First key of the advisory locks of this context. */
const PLACING_LOCK = 471_120_30;

/** The hot path of placing an order, in as few round trips as it takes. */
@Injectable()
export class PlacementRepository {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /**
   * Takes the key and empties the cart in one statement. A second request with the same key waits on the key's row until
   * the first has committed; one with another key waits on the lines and finds none. A rollback puts everything back.
   * Orders of one phone are placed one after the other (an advisory lock, taken before the key): only then is a count of
   * its unpaid orders true. Orders of different phones never wait for it.
   */
  async claim(claim: Claim): Promise<{ isFirst: boolean; lines: CartLine[] }> {
    const rows = await this.database.rows<{ isFirst: boolean } & { [Key in keyof CartLine]: CartLine[Key] | null }>(
      `WITH claimed AS (
         INSERT INTO orders.checkout_key (cart_id, key, body_hash, order_id, created_at)
         SELECT $1, $2, $3, $4, $5 FROM (SELECT pg_advisory_xact_lock(${PLACING_LOCK}, hashtext($6)) OFFSET 0) turn
         ON CONFLICT DO NOTHING RETURNING cart_id),
       taken AS (
         DELETE FROM orders.cart_line WHERE cart_id = (SELECT cart_id FROM claimed)
         RETURNING variant_id, quantity, seen_price, name, added_at)
       SELECT EXISTS (SELECT FROM claimed) AS "isFirst", taken.variant_id AS "variantId", taken.quantity, taken.seen_price AS "seenPrice", taken.name
         FROM (VALUES (1)) one LEFT JOIN taken ON true ORDER BY taken.added_at, taken.variant_id`,
      [claim.cartId, claim.key, claim.bodyHash, claim.orderId, claim.now, claim.phone],
    );
    const lines = rows.flatMap(({ variantId, quantity, seenPrice, name }) => (variantId !== null && quantity !== null && seenPrice !== null && name !== null ? [{ variantId, quantity, seenPrice, name }] : []));
    return { isFirst: rows[0]?.isFirst ?? false, lines };
  }

  /** The order an earlier request with this key made; rides on the primary keys. */
  async earlier(cartId: string, key: string): Promise<EarlierOrder | null> {
    const [row] = await this.database.rows<{ bodyHash: string; id: string; number: string; token: string; paymentIntentId: string | null; total: Rupiah; payBy: Date }>(
      `SELECT k.body_hash AS "bodyHash", o.id, o.number, o.token, o.payment_intent_id AS "paymentIntentId", o.total, o.pay_by AS "payBy"
         FROM orders.checkout_key k JOIN orders.orders o ON o.id = k.order_id WHERE k.cart_id = $1 AND k.key = $2`,
      [cartId, key],
    );
    if (!row) return null;
    const { bodyHash, ...order } = row;
    return { bodyHash, order };
  }

  /**
   * Order, parts and lines in one statement, which also counts what the phone has not paid yet, on the rail or on the spot (index orders_unpaid_of_phone;
   * true because `claim` holds the phone's lock). Nothing is written unless the answer is `written`.
   */
  async insert({ order, parts, lines }: ComposedOrder, paymentIntentId: string | null): Promise<'written' | 'number_taken' | 'too_many_unpaid'> {
    const [row] = await this.database.rows<{ isWritten: boolean; hasRoom: boolean }>(INSERT_ORDER, [JSON.stringify({ ...order, paymentIntentId }), JSON.stringify(parts), JSON.stringify(lines), order.phone, this.settings.UNPAID_ORDERS_PER_PHONE]);
    return row?.isWritten ? 'written' : row?.hasRoom ? 'number_taken' : 'too_many_unpaid';
  }

  /** How many a phone may have, for the words of a refusal. */
  get mostUnpaid(): number {
    return this.settings.UNPAID_ORDERS_PER_PHONE;
  }
}

const INSERT_ORDER = `
  WITH room AS (
    SELECT count(*) < $5 AS is_there FROM (SELECT FROM orders.orders WHERE phone = $4 AND (state = 'awaiting_payment' OR (spot_due > 0 AND state IN ('confirmed', 'paid'))) LIMIT $5) unpaid),
  placed AS (
    INSERT INTO orders.orders (id, number, token, state, person_id, recipient_name, phone, village_code, village_label, address, landmark, note, locale,
           items_total, shipping_total, total, spot_total, spot_due, payment_intent_id, policy, placed_at, pay_by, pay_remind_at)
    SELECT o.id, o.number, o.token, o.state, o."personId", o."recipientName", o.phone, o."villageCode", o."villageLabel", o.address, o.landmark, o.note, o.locale,
           o."itemsTotal", o."shippingTotal", o.total, o."spotTotal", o."spotDue", o."paymentIntentId", o.policy, o."placedAt", o."payBy", o."payRemindAt"
      FROM room, jsonb_to_record($1) AS o (id uuid, number text, token text, state text, "personId" uuid, "recipientName" text, phone text, "villageCode" text, "villageLabel" text,
           address text, landmark text, note text, locale text, "itemsTotal" bigint, "shippingTotal" bigint, total bigint, "spotTotal" bigint, "spotDue" bigint, "paymentIntentId" uuid, policy jsonb,
           "placedAt" timestamptz, "payBy" timestamptz, "payRemindAt" timestamptz)
     WHERE room.is_there
    ON CONFLICT (number) DO NOTHING RETURNING id),
  parts AS (
    INSERT INTO orders.seller_order (id, order_id, position, number, seller_id, seller_slug, seller_name, state, paid_by, items_total, shipping_total, total, commission, commission_tax_bps, quote_id,
           shipping_kind, shipping_service, eta_min_days, eta_max_days, weight_grams, pickup_address, pickup_hours, ship_within_hours, is_fresh, updated_at)
    SELECT p.id, placed.id, p.position, p.number, p."sellerId", p."sellerSlug", p."sellerName", p.state, p."paidBy", p."itemsTotal", p."shippingTotal", p.total, p.commission, p."commissionTaxBps", p."quoteId",
           p."shippingKind", p."shippingService", p."etaMinDays", p."etaMaxDays", p."weightGrams", p."pickupAddress", p."pickupHours", p."shipWithinHours", p."isFresh", p."updatedAt"
      FROM placed, jsonb_to_recordset($2) AS p (id uuid, position smallint, number text, "sellerId" uuid, "sellerSlug" text, "sellerName" text, state text, "paidBy" text, "itemsTotal" bigint,
           "shippingTotal" bigint, total bigint, commission bigint, "commissionTaxBps" integer, "quoteId" text, "shippingKind" text, "shippingService" text, "etaMinDays" smallint, "etaMaxDays" smallint,
           "weightGrams" integer, "pickupAddress" text, "pickupHours" text, "shipWithinHours" integer, "isFresh" boolean, "updatedAt" timestamptz)),
  lines AS (
    INSERT INTO orders.order_line (seller_order_id, position, variant_id, product_id, product_slug, name, variant, photo, quantity, price, total, commission_bps)
    SELECT l."sellerOrderId", l.position, l."variantId", l."productId", l."productSlug", l.name, l.variant, nullif(l.photo, 'null'), l.quantity, l.price, l.total, l."commissionBps"
      FROM placed, jsonb_to_recordset($3) AS l ("sellerOrderId" uuid, position smallint, "variantId" uuid, "productId" uuid, "productSlug" text, name text, variant text, photo jsonb,
           quantity integer, price bigint, total bigint, "commissionBps" integer))
  SELECT EXISTS (SELECT FROM placed) AS "isWritten", is_there AS "hasRoom" FROM room`;
