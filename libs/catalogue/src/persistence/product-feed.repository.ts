import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

@Injectable()
export class ProductFeedRepository {
  constructor(private readonly database: Database) {}

  /** Ids in order; rides on product_of_seller, and for each product on variant_of_product and revision_of_product. */
  changed({ sellerId, since, after, limit }: { sellerId: string; since: string; after: string; limit: number }): Promise<{ id: string; isArchived: boolean }[]> {
    return this.database.rows<{ id: string; isArchived: boolean }>(
      `SELECT p.id, p.state = 'archived' AS "isArchived" FROM catalogue.product p
        WHERE p.seller_id = $1 AND p.id > $3
          AND (p.changed_in >= $2::xid8
            OR EXISTS (SELECT FROM catalogue.variant v WHERE v.product_id = p.id AND v.changed_in >= $2::xid8)
            OR EXISTS (SELECT FROM catalogue.product_revision r WHERE r.product_id = p.id AND r.changed_in >= $2::xid8))
        ORDER BY p.id LIMIT $4`,
      [sellerId, since, after === '' ? '00000000-0000-0000-0000-000000000000' : after, limit],
    );
  }

  /** When the price was set last, `null` when nobody has since the product was made; primary key. */
  async pricedAt(variantId: string): Promise<Date | null> {
    const [row] = await this.database.rows<{ at: Date | null }>('SELECT priced_at AS at FROM catalogue.variant WHERE id = $1', [variantId]);
    return row?.at ?? null;
  }

  async notePricedAt(variantId: string, at: Date): Promise<void> {
    await this.database.change('UPDATE catalogue.variant SET priced_at = $2 WHERE id = $1', [variantId, at]);
  }
}
