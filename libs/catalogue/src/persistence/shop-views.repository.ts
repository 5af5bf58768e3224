import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

@Injectable()
export class ShopViewsRepository {
  constructor(private readonly database: Database) {}

  /** Views by product slug onto the days of their shops; unknown slugs count nowhere. In shop order, so that two processes writing at once do not lock in a circle. */
  async add(views: ReadonlyMap<string, number>, day: string): Promise<void> {
    const slugs = [...views.keys()];
    await this.database.rows(
      `INSERT INTO catalogue.shop_view AS v (seller_id, day, views)
       SELECT l.seller_id, $3::date, sum(s.n)::int FROM unnest($1::text[], $2::int[]) AS s (slug, n) JOIN catalogue.listing l ON l.slug = s.slug GROUP BY l.seller_id ORDER BY l.seller_id
       ON CONFLICT (seller_id, day) DO UPDATE SET views = v.views + EXCLUDED.views`,
      [slugs, slugs.map((slug) => views.get(slug)), day],
    );
  }

  /** Primary key. @param from first day that counts */
  async since(sellerId: string, from: string): Promise<number> {
    const [row] = await this.database.rows<{ views: number }>('SELECT coalesce(sum(views), 0)::int AS views FROM catalogue.shop_view WHERE seller_id = $1 AND day >= $2::date', [sellerId, from]);
    return row?.views ?? 0;
  }
}
