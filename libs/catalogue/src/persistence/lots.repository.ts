import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Lot, LotShare } from '../domain/lots';
import type { HandMove, StockMove } from './stock.repository';

export interface LotRow extends Lot {
  variantId: string;
  /** Past its date, off on_hand. */
  spoiled: number;
}

export interface SpoiledLot {
  variantId: string;
  productId: string;
  variantName: string;
  quantity: number;
  bestBefore: string;
}

/** Dated parts of on_hand. Every method wants the variants locked by the caller. */
@Injectable()
export class LotsRepository {
  constructor(private readonly database: Database) {}

  /** What still matters of these variants, nearest date first; rides on stock_lot_of_variant. */
  ofVariants(variantIds: readonly string[]): Promise<LotRow[]> {
    return this.database.rows<LotRow>(
      `SELECT id, variant_id AS "variantId", best_before::text AS "bestBefore", quantity, spoiled FROM catalogue.stock_lot
        WHERE variant_id = ANY($1::uuid[]) AND (quantity > 0 OR spoiled > 0) ORDER BY best_before, id`,
      [variantIds],
    );
  }

  /** A lot of a seller's own, whatever is left of it; primary keys. */
  async ofSeller(sellerId: string, lotId: string): Promise<LotRow | null> {
    const [row] = await this.database.rows<LotRow>(
      `SELECT l.id, l.variant_id AS "variantId", l.best_before::text AS "bestBefore", l.quantity, l.spoiled
         FROM catalogue.stock_lot l JOIN catalogue.variant v ON v.id = l.variant_id JOIN catalogue.product p ON p.id = v.product_id WHERE l.id = $2 AND p.seller_id = $1`,
      [sellerId, lotId],
    );
    return row ?? null;
  }

  /** @returns false when it was there already. */
  async insert(lot: Lot & { variantId: string }, at: Date): Promise<boolean> {
    const rows = await this.database.rows('INSERT INTO catalogue.stock_lot (id, variant_id, best_before, quantity, added_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING RETURNING id', [lot.id, lot.variantId, lot.bestBefore, lot.quantity, at]);
    return rows.length === 1;
  }

  async put({ id, bestBefore, quantity, spoiled }: LotRow): Promise<void> {
    await this.database.change('UPDATE catalogue.stock_lot SET best_before = $2, quantity = $3, spoiled = $4 WHERE id = $1', [id, bestBefore, quantity, spoiled]);
  }

  /** Takes shares off lots and, of a sale, notes which it took. */
  async take(shares: readonly (LotShare & { holdId: string | null })[]): Promise<void> {
    await this.database.rows(
      `WITH taken AS (SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS t (lot_id, quantity, hold_id)),
       less AS (UPDATE catalogue.stock_lot l SET quantity = l.quantity - t.quantity FROM (SELECT lot_id, sum(quantity)::int AS quantity FROM taken GROUP BY lot_id) t WHERE l.id = t.lot_id)
       INSERT INTO catalogue.stock_lot_use (hold_id, lot_id, quantity) SELECT hold_id, lot_id, quantity FROM taken WHERE hold_id IS NOT NULL
       ON CONFLICT (hold_id, lot_id) DO UPDATE SET quantity = stock_lot_use.quantity + excluded.quantity`,
      [shares.map((share) => share.lotId), shares.map((share) => share.quantity), shares.map((share) => share.holdId)],
    );
  }

  /** Dated pieces an order took and has not given back; rides on stock_hold_open. */
  usesOf(orderId: string, variantIds: readonly string[]): Promise<(Lot & { variantId: string; holdId: string })[]> {
    return this.database.rows(
      `SELECT l.id, l.variant_id AS "variantId", u.hold_id AS "holdId", l.best_before::text AS "bestBefore", u.quantity
         FROM catalogue.stock_hold h JOIN catalogue.stock_lot_use u ON u.hold_id = h.id JOIN catalogue.stock_lot l ON l.id = u.lot_id
        WHERE h.order_id = $1 AND h.variant_id = ANY($2::uuid[]) AND h.state = 'committed' AND u.quantity > 0`,
      [orderId, variantIds],
    );
  }

  async giveBack(shares: readonly (LotShare & { holdId: string })[]): Promise<void> {
    await this.database.rows(
      `WITH back AS (SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS b (lot_id, quantity, hold_id)),
       more AS (UPDATE catalogue.stock_lot l SET quantity = l.quantity + b.quantity FROM (SELECT lot_id, sum(quantity)::int AS quantity FROM back GROUP BY lot_id) b WHERE l.id = b.lot_id)
       UPDATE catalogue.stock_lot_use u SET quantity = u.quantity - b.quantity FROM back b WHERE u.hold_id = b.hold_id AND u.lot_id = b.lot_id`,
      [shares.map((share) => share.lotId), shares.map((share) => share.quantity), shares.map((share) => share.holdId)],
    );
  }

  /** Variants with stock that was good until an earlier day, in id order; rides on stock_lot_due. */
  async due(today: string, after: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT DISTINCT variant_id AS id FROM catalogue.stock_lot WHERE best_before < $1::date AND quantity > 0 AND variant_id > $2 ORDER BY variant_id LIMIT $3`,
      [today, after, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Takes what is past its date and not promised off on_hand, nearest date first. */
  async takeOut(variantIds: readonly string[], today: string, at: Date): Promise<{ lots: SpoiledLot[]; moves: (StockMove & HandMove)[] }> {
    const lots = await this.database.rows<SpoiledLot & { free: number; before: number }>(
      `WITH due AS (
         SELECT l.id, l.variant_id, l.quantity, l.best_before, (sum(l.quantity) OVER (PARTITION BY l.variant_id ORDER BY l.best_before, l.id) - l.quantity)::int AS before
           FROM catalogue.stock_lot l WHERE l.best_before < $2::date AND l.quantity > 0 AND l.variant_id = ANY($1::uuid[])),
       out AS (
         SELECT d.id, d.variant_id, v.product_id, v.name, d.best_before, least(d.quantity, v.on_hand - v.held - d.before) AS quantity
           FROM due d JOIN catalogue.variant v ON v.id = d.variant_id WHERE v.on_hand - v.held > d.before),
       spoiled AS (UPDATE catalogue.stock_lot l SET quantity = l.quantity - o.quantity, spoiled = l.spoiled + o.quantity FROM out o WHERE l.id = o.id),
       moved AS (
         INSERT INTO catalogue.stock_movement (id, variant_id, delta, kind, reason, key, moved_at)
         SELECT gen_random_uuid(), variant_id, -quantity, 'expired', 'Lewat tanggal ' || best_before, 'expired:' || gen_random_uuid(), $3 FROM out)
       SELECT variant_id AS "variantId", product_id AS "productId", name AS "variantName", quantity, best_before::text AS "bestBefore" FROM out ORDER BY best_before, id`,
      [variantIds, today, at],
    );
    const moves = await this.database.rows<StockMove & HandMove>(
      `WITH out AS (SELECT variant_id, sum(quantity)::int AS quantity FROM unnest($1::uuid[], $2::int[]) AS o (variant_id, quantity) GROUP BY variant_id)
       UPDATE catalogue.variant v SET on_hand = v.on_hand - o.quantity FROM out o WHERE v.id = o.variant_id
       RETURNING v.id AS "variantId", v.product_id AS "productId", v.on_hand - v.held + o.quantity AS "availableBefore", v.on_hand - v.held AS "availableAfter", -o.quantity AS delta, v.on_hand AS "onHand", true AS "hasLots"`,
      [lots.map((lot) => lot.variantId), lots.map((lot) => lot.quantity)],
    );
    return { lots, moves };
  }

  /** After any change of lots: the nearest date beside the stock, and phones are told. */
  async touch(variantIds: readonly string[]): Promise<void> {
    await this.database.change(
      `UPDATE catalogue.variant v SET next_expiry = (SELECT min(l.best_before) FROM catalogue.stock_lot l WHERE l.variant_id = v.id AND l.quantity > 0) WHERE v.id = ANY($1::uuid[])`,
      [variantIds],
    );
  }
}
