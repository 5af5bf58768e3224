import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface ProductBulkRow {
  id: string;
  seller_id: string;
  slug: string;
  name: string;
  description: string;
  category_id: number;
  unit: string;
  minimum_order: number;
  made_to_order_days: number;
  shelf_life_days: number | null;
  is_fresh: boolean;
  photos: unknown;
  certificates: unknown;
  state: string;
  sold_count: number;
  submitted_at: Date | null;
  published_at: Date | null;
  created_at: Date;
}

export interface VariantBulkRow {
  id: string;
  product_id: string;
  position: number;
  name: string;
  price: number;
  weight_grams: number;
  on_hand: number;
  low_stock_at: number;
}

/** Sets of rows in one statement each, for loaders. */
@Injectable()
export class ProductBulkRepository {
  constructor(private readonly database: Database) {}

  /** @returns ids of the products that were not there yet. */
  async insertProducts(rows: readonly ProductBulkRow[]): Promise<Set<string>> {
    const added = await this.database.rows<{ id: string }>(
      `INSERT INTO catalogue.product (id, seller_id, slug, name, description, category_id, unit, minimum_order, made_to_order_days, shelf_life_days, is_fresh, photos,
                                      certificates, state, sold_count, submitted_at, published_at, created_at, updated_at)
       SELECT id, seller_id, slug, name, description, category_id, unit, minimum_order, made_to_order_days, shelf_life_days, is_fresh, photos,
              certificates, state, sold_count, submitted_at, published_at, created_at, created_at
         FROM jsonb_populate_recordset(NULL::catalogue.product, $1::jsonb)
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    await this.database.rows(
      `INSERT INTO catalogue.product_revision (id, product_id, state, changes, submitted_at)
       SELECT gen_random_uuid(), id, 'pending', '{}', submitted_at FROM catalogue.product WHERE id = ANY($1::uuid[]) AND state = 'in_review'`,
      [added.map((row) => row.id)],
    );
    return new Set(added.map((row) => row.id));
  }

  /** Takes the locks of products in id order. */
  async lockProducts(productIds: readonly string[]): Promise<void> {
    await this.database.rows('SELECT id FROM catalogue.product WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [productIds]);
  }

  /** Takes the locks of what stands on the shelf of these products, in id order. */
  async lockListings(productIds: readonly string[]): Promise<void> {
    await this.database.rows('SELECT product_id FROM catalogue.listing WHERE product_id = ANY($1::uuid[]) ORDER BY product_id FOR UPDATE', [productIds]);
  }

  /** The variants must be locked. */
  async setPrices(prices: readonly { variantId: string; price: number; weightGrams: number }[]): Promise<void> {
    await this.database.rows(
      `UPDATE catalogue.variant v SET price = p.price, weight_grams = p.weight FROM unnest($1::uuid[], $2::bigint[], $3::int[]) AS p (id, price, weight) WHERE v.id = p.id`,
      [prices.map((one) => one.variantId), prices.map((one) => one.price), prices.map((one) => one.weightGrams)],
    );
  }

  /** Which of these addresses belong to products already; unique index on product.slug. */
  async takenSlugs(slugs: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ slug: string }>('SELECT slug FROM catalogue.product WHERE slug = ANY($1::text[])', [slugs]);
    return new Set(rows.map((row) => row.slug));
  }

  async insertVariants(rows: readonly VariantBulkRow[], now: Date): Promise<void> {
    const json = JSON.stringify(rows);
    await this.database.rows(
      `INSERT INTO catalogue.variant (id, product_id, position, name, price, weight_grams, on_hand, low_stock_at)
       SELECT id, product_id, position, name, price, weight_grams, on_hand, low_stock_at FROM jsonb_populate_recordset(NULL::catalogue.variant, $1::jsonb)`,
      [json],
    );
    await this.database.rows(
      `INSERT INTO catalogue.stock_movement (id, variant_id, delta, kind, reason, key, moved_at)
       SELECT gen_random_uuid(), id, on_hand, 'first', 'Stok awal', 'first:' || id, $2 FROM jsonb_populate_recordset(NULL::catalogue.variant, $1::jsonb) WHERE on_hand > 0`,
      [json, now],
    );
  }
}
