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

  async insertVariants(rows: readonly VariantBulkRow[], now: Date): Promise<void> {
    const json = JSON.stringify(rows);
    await this.database.rows(
      `INSERT INTO catalogue.variant (id, product_id, position, name, price, weight_grams, on_hand, low_stock_at)
       SELECT id, product_id, position, name, price, weight_grams, on_hand, low_stock_at FROM jsonb_populate_recordset(NULL::catalogue.variant, $1::jsonb)`,
      [json],
    );
    await this.database.rows(
      `INSERT INTO catalogue.stock_movement (id, variant_id, delta, reason, key, moved_at)
       SELECT gen_random_uuid(), id, on_hand, 'Stok awal', 'first:' || id, $2 FROM jsonb_populate_recordset(NULL::catalogue.variant, $1::jsonb) WHERE on_hand > 0`,
      [json, now],
    );
  }
}
