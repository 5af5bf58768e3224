import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { CertificateView, PhotoView, ReviewsOnShelf } from '../domain/views';

export interface ShelfSource {
  id: string;
  number: number;
  sellerId: string;
  slug: string;
  name: string;
  description: string;
  categoryId: number;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  photos: PhotoView[];
  certificates: CertificateView[];
  reviews: ReviewsOnShelf | null;
  isLive: boolean;
  soldCount: number;
  publishedAt: Date;
  updatedAt: Date;
  prices: number[];
}

@Injectable()
export class ShelfSourcesRepository {
  constructor(private readonly database: Database) {}

  /** Locks the products in id order and reads what their listings are made of: primary key, then variant_of_product. */
  lock(productIds: readonly string[]): Promise<ShelfSource[]> {
    return this.database.rows<ShelfSource>(
      `SELECT p.id, p.number, p.seller_id AS "sellerId", p.slug, p.name, p.description, p.category_id AS "categoryId", p.unit, p.minimum_order AS "minimumOrder",
              p.made_to_order_days AS "madeToOrderDays", p.shelf_life_days AS "shelfLifeDays", p.is_fresh AS "isFresh", p.photos, p.certificates, p.reviews, p.state = 'live' AS "isLive",
              p.sold_count AS "soldCount", coalesce(p.published_at, p.created_at) AS "publishedAt", p.updated_at AS "updatedAt",
              ARRAY(SELECT v.price::int FROM catalogue.variant v WHERE v.product_id = p.id AND v.is_active ORDER BY v.position) AS prices
         FROM catalogue.product p WHERE p.id = ANY($1::uuid[]) ORDER BY p.id FOR UPDATE OF p`,
      [productIds],
    );
  }

  /** Primary key. `updated_at` stays: it is not the seller who changed the product. */
  async setReviews(productId: string, reviews: ReviewsOnShelf | null): Promise<void> {
    await this.database.rows('UPDATE catalogue.product SET reviews = $2::jsonb WHERE id = $1', [productId, reviews && JSON.stringify(reviews)]);
  }

  /** Live products of a seller in id order, a batch at a time; rides on product_of_seller. */
  async liveOf(sellerId: string, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT id FROM catalogue.product WHERE seller_id = $1 AND state = 'live' AND id > $2 ORDER BY id LIMIT $3`, [sellerId, afterId, limit]);
    return rows.map((row) => row.id);
  }

  /** The same of a category of either level; rides on product_of_category. */
  async liveIn(categoryId: number, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM catalogue.product WHERE category_id IN (SELECT c.id FROM catalogue.category c WHERE c.id = $1 OR c.parent_id = $1) AND state = 'live' AND id > $2 ORDER BY id LIMIT $3`,
      [categoryId, afterId, limit],
    );
    return rows.map((row) => row.id);
  }
}
