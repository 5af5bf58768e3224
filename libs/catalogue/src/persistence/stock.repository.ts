import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { VariantDemand } from '../domain/stock';
import type { StockWhy } from '../domain/stock-moves';

export interface HoldAnswer {
  variantId: string;
  productId: string;
  name: string;
  wanted: number;
  isHeld: boolean;
  /** Before this hold. */
  available: number;
  /** A lot of it is past its date and still counted: nothing of the order was held. */
  isStale: boolean;
}

export interface StockMove {
  variantId: string;
  productId: string;
  availableBefore: number;
  availableAfter: number;
}

/** A change of on_hand, as lots have to follow it. */
export interface HandMove {
  variantId: string;
  delta: number;
  /** After it. */
  onHand: number;
  /** Some of what lies there has a date. */
  hasLots: boolean;
  /** The sale it was. */
  holdId?: string;
}

export interface SoldVariant extends HandMove {
  productId: string;
  variantName: string;
  available: number;
  /** It fell to the seller's own warning line, and nobody has said so since it was filled up last. */
  isLow: boolean;
}

/**
 * The only writer of on_hand and held. Variant rows are always locked in id order (`locked`), so that two orders over
 * the same variants wait for each other and never in a circle.
 */
@Injectable()
export class StockRepository {
  constructor(private readonly database: Database) {}

  /**
   * Holds what can be held; the caller refuses the whole order when one line could not. One round trip on the primary key.
   * @param today nothing is held when a lot of these variants was good until an earlier day; `null` does not look
   */
  hold(orderId: string, demand: readonly VariantDemand[], expiresAt: Date, now: Date, today: string | null): Promise<HoldAnswer[]> {
    return this.database.rows<HoldAnswer>(
      `WITH wanted AS (SELECT * FROM unnest($2::uuid[], $3::int[]) AS w (variant_id, quantity)),
       locked AS (
         SELECT v.id, v.product_id, v.name, v.on_hand - v.held AS available, v.is_active, w.quantity, coalesce(v.next_expiry < $6::date, false) AS is_stale
           FROM catalogue.variant v JOIN wanted w ON w.variant_id = v.id ORDER BY v.id FOR UPDATE OF v),
       held AS (
         UPDATE catalogue.variant v SET held = v.held + l.quantity FROM locked l
          WHERE v.id = l.id AND l.is_active AND v.on_hand - v.held >= l.quantity AND NOT EXISTS (SELECT FROM locked WHERE is_stale) RETURNING v.id),
       noted AS (
         INSERT INTO catalogue.stock_hold (id, order_id, variant_id, quantity, state, expires_at, created_at)
         SELECT gen_random_uuid(), $1, l.id, l.quantity, 'held', $4, $5 FROM locked l JOIN held ON held.id = l.id)
       SELECT l.id AS "variantId", l.product_id AS "productId", p.name || CASE WHEN l.name = '-' THEN '' ELSE ' – ' || l.name END AS name,
              l.quantity AS wanted, held.id IS NOT NULL AS "isHeld", CASE WHEN l.is_active THEN l.available ELSE 0 END AS available, l.is_stale AS "isStale"
         FROM locked l JOIN catalogue.product p ON p.id = l.product_id LEFT JOIN held ON held.id = l.id ORDER BY l.id`,
      [orderId, demand.map((line) => line.variantId), demand.map((line) => line.quantity), expiresAt, now, today],
    );
  }

  /** Sells what is held: off the shelf and off the hold. Rides on stock_hold_open. */
  commit(orderId: string, now: Date): Promise<SoldVariant[]> {
    return this.database.rows<SoldVariant>(
      `WITH open AS (SELECT id, variant_id, quantity FROM catalogue.stock_hold WHERE order_id = $1 AND state = 'held'),
       locked AS (SELECT v.id, o.id AS hold_id, o.quantity, v.low_told, v.next_expiry IS NOT NULL AS has_lots FROM catalogue.variant v JOIN open o ON o.variant_id = v.id ORDER BY v.id FOR UPDATE OF v),
       done AS (
         UPDATE catalogue.stock_hold h SET state = 'committed' FROM locked l WHERE h.id = l.hold_id AND h.state = 'held' RETURNING h.id, h.variant_id, h.quantity, l.low_told, l.has_lots),
       sold AS (
         UPDATE catalogue.variant v SET on_hand = v.on_hand - d.quantity, held = v.held - d.quantity, low_told = v.low_told OR v.on_hand - v.held <= v.low_stock_at FROM done d
          WHERE v.id = d.variant_id RETURNING v.id, v.product_id, v.name, d.id AS hold_id, -d.quantity AS delta, v.on_hand, v.on_hand - v.held AS available, v.low_told AND NOT d.low_told AS is_low, d.has_lots),
       moved AS (
         INSERT INTO catalogue.stock_movement (id, variant_id, delta, kind, reason, key, order_id, moved_at)
         SELECT gen_random_uuid(), variant_id, -quantity, 'sale', 'Terjual', 'sale:' || id, $1, $2 FROM done)
       SELECT id AS "variantId", product_id AS "productId", name AS "variantName", hold_id AS "holdId", delta, on_hand AS "onHand", available, is_low AS "isLow", has_lots AS "hasLots" FROM sold ORDER BY id`,
      [orderId, now],
    );
  }

  /** Gives back what is still held; a hold that was sold or given back already stays as it is. */
  release(which: { orderId: string; only: readonly string[] | null; keep: readonly string[] }, as: 'released' | 'expired'): Promise<(StockMove & { hasLots: boolean })[]> {
    return this.database.rows<StockMove & { hasLots: boolean }>(
      `WITH open AS (SELECT id, variant_id FROM catalogue.stock_hold WHERE order_id = $1 AND state = 'held' AND ($2::uuid[] IS NULL OR variant_id = ANY($2)) AND variant_id <> ALL($4::uuid[])),
       locked AS (SELECT v.id, o.id AS hold_id FROM catalogue.variant v JOIN open o ON o.variant_id = v.id ORDER BY v.id FOR UPDATE OF v),
       done AS (
         UPDATE catalogue.stock_hold h SET state = $3 FROM locked l WHERE h.id = l.hold_id AND h.state = 'held' RETURNING h.variant_id, h.quantity)
       UPDATE catalogue.variant v SET held = v.held - d.quantity, low_told = v.low_told AND v.on_hand - v.held + d.quantity <= v.low_stock_at FROM done d WHERE v.id = d.variant_id
       RETURNING v.id AS "variantId", v.product_id AS "productId", v.on_hand - v.held - d.quantity AS "availableBefore", v.on_hand - v.held AS "availableAfter", v.next_expiry IS NOT NULL AS "hasLots"`,
      [which.orderId, which.only, as, which.keep],
    );
  }

  /** Adds to on_hand once a key (`stock_movement.key` is unique); lines that were done before change nothing. Filled up, a variant may warn again. */
  add(moves: readonly { variantId: string; delta: number; key: string }[], { kind, reason, by = null, orderId = null }: StockWhy, at: Date): Promise<(StockMove & HandMove)[]> {
    return this.database.rows<StockMove & HandMove>(
      `WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[]) AS w (variant_id, delta, key)),
       locked AS (SELECT v.id, w.delta, w.key FROM catalogue.variant v JOIN wanted w ON w.variant_id = v.id ORDER BY v.id FOR UPDATE OF v),
       moved AS (
         INSERT INTO catalogue.stock_movement (id, variant_id, delta, kind, reason, key, by_person, order_id, moved_at)
         SELECT gen_random_uuid(), id, delta, $4, $5, key, $6, $7, $8 FROM locked ON CONFLICT (key) DO NOTHING RETURNING variant_id, delta)
       UPDATE catalogue.variant v SET on_hand = v.on_hand + m.delta, low_told = v.low_told AND v.on_hand + m.delta - v.held <= v.low_stock_at FROM moved m WHERE v.id = m.variant_id
       RETURNING v.id AS "variantId", v.product_id AS "productId", v.on_hand - v.held - m.delta AS "availableBefore", v.on_hand - v.held AS "availableAfter", m.delta, v.on_hand AS "onHand", v.next_expiry IS NOT NULL AS "hasLots"`,
      [moves.map((m) => m.variantId), moves.map((m) => m.delta), moves.map((m) => m.key), kind, reason, by, orderId, at],
    );
  }

  /** A seller's own variant with its lock; `null` when it is not there or another seller's. */
  async lockOfSeller(sellerId: string, variantId: string): Promise<{ onHand: number; held: number } | null> {
    const [row] = await this.database.rows<{ onHand: number; held: number }>(
      `SELECT v.on_hand AS "onHand", v.held FROM catalogue.variant v JOIN catalogue.product p ON p.id = v.product_id
        WHERE v.id = $1 AND p.seller_id = $2 FOR UPDATE OF v`,
      [variantId, sellerId],
    );
    return row ?? null;
  }

  /** Where a variant warns. What lies below the new line already is seen by whoever draws it: the next sale says nothing of it. The variant must be locked. */
  async setLowStock(variantId: string, at: number): Promise<void> {
    await this.database.change('UPDATE catalogue.variant SET low_stock_at = $2, low_told = on_hand - held <= $2 WHERE id = $1', [variantId, at]);
  }

  /** Takes the locks of variants in id order, before anything else of theirs is touched. */
  async lock(variantIds: readonly string[]): Promise<void> {
    await this.database.rows('SELECT id FROM catalogue.variant WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [variantIds]);
  }

  async moveByKey(key: string): Promise<{ variantId: string; delta: number } | null> {
    const [row] = await this.database.rows<{ variantId: string; delta: number }>(`SELECT variant_id AS "variantId", delta FROM catalogue.stock_movement WHERE key = $1`, [key]);
    return row ?? null;
  }

  /** Facts of products for events; primary key. */
  productFacts(productIds: readonly string[]): Promise<{ productId: string; sellerId: string; name: string }[]> {
    return this.database.rows(`SELECT id AS "productId", seller_id AS "sellerId", name FROM catalogue.product WHERE id = ANY($1::uuid[])`, [productIds]);
  }
}
