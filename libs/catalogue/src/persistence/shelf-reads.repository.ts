import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { PhotoView } from '../domain/views';

export interface PageRow {
  slug: string;
  sellerId: string;
  villageCode: string;
  page: string;
  soldCount: number;
  /** Members of a JSON array. */
  variants: string;
}

export interface CardRow {
  number: number;
  card: string;
  isInStock: boolean;
  soldCount: number;
}

export interface VariantRow {
  variantId: string;
  productId: string;
  productSlug: string;
  productName: string;
  variantName: string;
  photo: PhotoView | null;
  unit: string;
  price: number;
  weightGrams: number;
  available: number;
  minimumOrder: number;
  madeToOrderDays: number;
  isFresh: boolean;
  isLive: boolean;
  sellerId: string;
}

/** Hot reads: each one prepared statement, many keys in one round trip. */
@Injectable()
export class ShelfReadsRepository {
  constructor(private readonly database: Database) {}

  /** Unique index on listing.slug, then variant_of_product. */
  pagesBySlug(slugs: readonly string[]): Promise<PageRow[]> {
    return this.database.rows<PageRow>(
      `SELECT l.slug, l.seller_id AS "sellerId", l.village_code AS "villageCode", l.page, l.sold_count AS "soldCount",
              (SELECT string_agg('{"id":"' || v.id || '","name":' || to_json(v.name) || ',"price":' || v.price || ',"weightGrams":' || v.weight_grams
                                 || ',"available":' || (v.on_hand - v.held) || '}', ',' ORDER BY v.position)
                 FROM catalogue.variant v WHERE v.product_id = l.product_id AND v.is_active) AS variants
         FROM catalogue.listing l WHERE l.slug = ANY($1::text[]) AND NOT l.is_gone`,
      [slugs],
    );
  }

  /** Unique index on listing.number. */
  cardsByNumber(numbers: readonly number[]): Promise<CardRow[]> {
    return this.database.rows<CardRow>(
      `SELECT number, card, is_in_stock AS "isInStock", sold_count AS "soldCount" FROM catalogue.listing WHERE number = ANY($1::int[]) AND NOT is_gone`,
      [numbers],
    );
  }

  /** Walks the unique index on listing.number; asked once an hour for the sitemap. */
  async slugs({ skip, limit }: { skip: number; limit: number }): Promise<string[]> {
    const rows = await this.database.rows<{ slug: string }>('SELECT slug FROM catalogue.listing WHERE NOT is_gone ORDER BY number OFFSET $1 LIMIT $2', [skip, limit]);
    return rows.map(({ slug }) => slug);
  }

  async slugCount(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>('SELECT count(*) AS count FROM catalogue.listing WHERE NOT is_gone', []);
    return Number(row?.count ?? 0);
  }

  /** Primary keys of variant and product. */
  variants(variantIds: readonly string[]): Promise<VariantRow[]> {
    return this.database.rows<VariantRow>(
      `SELECT v.id AS "variantId", p.id AS "productId", p.slug AS "productSlug", p.name AS "productName", v.name AS "variantName", p.photos -> 0 AS photo,
              p.unit, v.price, v.weight_grams AS "weightGrams", v.on_hand - v.held AS available, p.minimum_order AS "minimumOrder",
              p.made_to_order_days AS "madeToOrderDays", p.is_fresh AS "isFresh", p.state = 'live' AND v.is_active AS "isLive", p.seller_id AS "sellerId"
         FROM catalogue.variant v JOIN catalogue.product p ON p.id = v.product_id WHERE v.id = ANY($1::uuid[])`,
      [variantIds],
    );
  }
}
