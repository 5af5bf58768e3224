import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { SellerOrderState } from '../domain/views';

export interface FeedQuery {
  sellerId: string;
  /** xid8 as text: parts written by this transaction or a later one. */
  since: string;
  /** Last id read, empty at the beginning. */
  after: string;
  limit: number;
  ended: readonly SellerOrderState[];
  /** Ended parts are kept on the phone from this moment on. */
  keepFrom: Date;
}

@Injectable()
export class SellerFeedRepository {
  constructor(private readonly database: Database) {}

  /** Ids in order; rides on seller_order_changed. */
  async changed({ sellerId, since, after, limit, ended, keepFrom }: FeedQuery): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT p.id FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id
        WHERE p.seller_id = $1 AND p.state <> 'awaiting_payment' AND p.changed_in >= $2::xid8 AND o.confirmed_at IS NOT NULL
          AND p.id > $3 AND (p.state <> ALL($5) OR p.updated_at >= $6) ORDER BY p.id LIMIT $4`,
      [sellerId, since, after === '' ? '00000000-0000-0000-0000-000000000000' : after, limit, ended, keepFrom],
    );
    return rows.map((row) => row.id);
  }

  /** Parts that were young enough for the phone at `keptFrom` and are no longer; rides on seller_order_of_shop. */
  async agedOut({ sellerId, ended, keptFrom, keepFrom }: Pick<FeedQuery, 'sellerId' | 'ended' | 'keepFrom'> & { keptFrom: Date }): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      'SELECT id FROM orders.seller_order WHERE seller_id = $1 AND state = ANY($2) AND updated_at >= $3 AND updated_at < $4',
      [sellerId, ended, keptFrom, keepFrom],
    );
    return rows.map((row) => row.id);
  }
}
