import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Tally } from '../domain/score';

@Injectable()
export class ScoresRepository {
  constructor(private readonly database: Database) {}

  /** One at a time counts the reviews of a shop. */
  async lockShop(sellerId: string): Promise<void> {
    await this.database.rows('INSERT INTO reviews.shop_score AS s (seller_id, count, stars) VALUES ($1, 0, 0) ON CONFLICT (seller_id) DO UPDATE SET count = s.count', [sellerId]);
  }

  /** Under the shop's lock, in statements of their own, so that they see what the one before has committed. Index-only on review_of_product. */
  async recount(sellerId: string, productId: string): Promise<Tally> {
    const [tally] = await this.database.rows<Tally>(
      `INSERT INTO reviews.product_score (product_id, seller_id, count, stars)
       SELECT $2::uuid, $1::uuid, count(*), coalesce(sum(r.stars), 0) FROM reviews.review r WHERE r.product_id = $2 AND r.state = 'shown'
       ON CONFLICT (product_id) DO UPDATE SET count = EXCLUDED.count, stars = EXCLUDED.stars RETURNING count, stars`,
      [sellerId, productId],
    );
    await this.database.rows(
      `UPDATE reviews.shop_score s SET count = t.count, stars = t.stars
         FROM (SELECT coalesce(sum(p.count), 0) AS count, coalesce(sum(p.stars), 0) AS stars FROM reviews.product_score p WHERE p.seller_id = $1) t WHERE s.seller_id = $1`,
      [sellerId],
    );
    return tally ?? { count: 0, stars: 0 };
  }

  async ofShop(sellerId: string): Promise<Tally> {
    const [tally] = await this.database.rows<Tally>('SELECT count, stars FROM reviews.shop_score WHERE seller_id = $1', [sellerId]);
    return tally ?? { count: 0, stars: 0 };
  }

  /** For the shop's own screen; rides on review_of_shop. */
  byStars(sellerId: string): Promise<{ stars: number; count: number; unanswered: number }[]> {
    return this.database.rows(
      `SELECT stars, count(*)::int AS count, (count(*) FILTER (WHERE reply IS NULL))::int AS unanswered FROM reviews.review WHERE seller_id = $1 AND state = 'shown' GROUP BY stars`,
      [sellerId],
    );
  }
}
