import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Columns, Database } from '@etalase/platform';
import { MAX_LINES, MAX_QUANTITY } from '../domain/cart-check';
import { CartEntity } from './cart.entity';
import { CartLineEntity } from './cart-line.entity';
import { LessThan } from 'typeorm';

const CART_LINE = new Columns(CartLineEntity);

export type NewCartLine = Omit<CartLineEntity, 'cartId'>;

@Injectable()
export class CartsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds to the cart, or to a new one when `cartId` names none: an id we did not make is never taken over.
   * One round trip on the primary keys. @returns `null` when the cart has no room for another line.
   */
  async add(cartId: string | null, freshId: string, line: NewCartLine): Promise<{ cartId: string; count: number } | null> {
    const [row] = await this.database.rows<{ cartId: string; quantity: number | null; others: number }>(
      `WITH known AS (UPDATE orders.cart SET touched_at = $12 WHERE id = $1 RETURNING id),
       made AS (INSERT INTO orders.cart (id, created_at, touched_at) SELECT $2, $12, $12 WHERE NOT EXISTS (SELECT FROM known) RETURNING id),
       cart AS (SELECT id FROM known UNION ALL SELECT id FROM made),
       others AS (SELECT count(*) AS lines, coalesce(sum(quantity), 0) AS pieces FROM orders.cart_line WHERE cart_id = $1 AND variant_id <> $3),
       line AS (
         INSERT INTO orders.cart_line (cart_id, variant_id, quantity, seen_price, name, variant, product_slug, seller_id, seller_slug, seller_name, seller_village_code, added_at)
         SELECT cart.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13, $12 FROM cart, others WHERE others.lines < ${MAX_LINES}
         ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = least(${MAX_QUANTITY}, cart_line.quantity + excluded.quantity), seen_price = excluded.seen_price RETURNING quantity)
       SELECT cart.id AS "cartId", (SELECT quantity FROM line) AS quantity, others.pieces AS others FROM cart, others`,
      [cartId, freshId, line.variantId, line.quantity, line.seenPrice, line.name, line.variant, line.productSlug, line.sellerId, line.sellerSlug, line.sellerName, line.addedAt, line.sellerVillageCode],
    );
    return row && row.quantity !== null ? { cartId: row.cartId, count: row.quantity + row.others } : null;
  }

  /** Rides on the primary key; every look at a cart and every step of a checkout asks this. */
  lines(cartId: string): Promise<CartLineEntity[]> {
    return this.database.rows<CartLineEntity>(`SELECT ${CART_LINE.select('l')} FROM orders.cart_line l WHERE l.cart_id = $1 ORDER BY l.added_at, l.variant_id`, [cartId]);
  }

  async setQuantity(cartId: string, variantId: string, quantity: number): Promise<void> {
    if (quantity === 0) await this.database.of(CartLineEntity).delete({ cartId, variantId });
    else await this.database.of(CartLineEntity).update({ cartId, variantId }, { quantity });
  }

  /** The shopper has now seen these prices. A line that is being ordered at this moment is nobody's to wait for: its order takes lines in an order of its own. */
  async acknowledge(cartId: string, prices: readonly { variantId: string; price: Rupiah }[]): Promise<void> {
    await this.database.rows(
      `WITH free AS (SELECT variant_id FROM orders.cart_line WHERE cart_id = $1 AND variant_id = ANY($2::uuid[]) FOR UPDATE SKIP LOCKED)
       UPDATE orders.cart_line SET seen_price = seen.price FROM free JOIN unnest($2::uuid[], $3::bigint[]) AS seen (variant_id, price) USING (variant_id)
        WHERE cart_line.cart_id = $1 AND cart_line.variant_id = free.variant_id`,
      [cartId, prices.map((seen) => seen.variantId), prices.map((seen) => seen.price)],
    );
  }

  /** Rides on cart_age and checkout_key_age. */
  async dropUntouchedSince(moment: Date): Promise<void> {
    await this.database.of(CartEntity).delete({ touchedAt: LessThan(moment) });
    await this.database.change('DELETE FROM orders.checkout_key WHERE created_at < $1', [moment]);
  }
}
