import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { Columns, Database } from '@etalase/platform';
import { ReviewEntity } from './review.entity';

const REVIEW = new Columns(ReviewEntity).select('r');

export interface PageOf {
  limit: number;
  cursor?: string | undefined;
}

const before = (cursor: string | undefined): string | null => decodeCursor(cursor, ['id'])?.[0] ?? null;
const cut = (rows: ReviewEntity[], limit: number): Page<ReviewEntity> => toPage(rows, limit, (row) => [row.id], (row) => row);

/** Pages of reviews, newest first by the time-ordered id. */
@Injectable()
export class ReviewListsRepository {
  constructor(private readonly database: Database) {}

  /** Rides on review_of_product. */
  async ofProduct(productId: string, { limit, cursor }: PageOf): Promise<Page<ReviewEntity>> {
    const rows = await this.database.rows<ReviewEntity>(
      `SELECT ${REVIEW} FROM reviews.review r WHERE r.product_id = $1 AND r.state = 'shown' AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [productId, before(cursor), limit + 1],
    );
    return cut(rows, limit);
  }

  /** Rides on review_of_shop. */
  async ofShop(sellerId: string, { limit, cursor }: PageOf, isPublic: boolean): Promise<Page<ReviewEntity>> {
    const rows = await this.database.rows<ReviewEntity>(
      `SELECT ${REVIEW} FROM reviews.review r WHERE r.seller_id = $1 AND (NOT $4::boolean OR r.state = 'shown') AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [sellerId, before(cursor), limit + 1, isPublic],
    );
    return cut(rows, limit);
  }

  /** The longest waiting first; rides on review_reported. */
  async reported({ limit, cursor }: PageOf): Promise<Page<ReviewEntity>> {
    const [at, id] = decodeCursor(cursor, ['time', 'id']) ?? [null, null];
    const rows = await this.database.rows<ReviewEntity>(
      `SELECT ${REVIEW} FROM reviews.review r WHERE r.reported_at IS NOT NULL AND ($1::timestamptz IS NULL OR (r.reported_at, r.id) > ($1, $2::uuid)) ORDER BY r.reported_at, r.id LIMIT $3`,
      [at, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.reportedAt?.toISOString() ?? '', row.id], (row) => row);
  }

  /** Rides on review_hidden. */
  async hidden({ limit, cursor }: PageOf): Promise<Page<ReviewEntity>> {
    const rows = await this.database.rows<ReviewEntity>(`SELECT ${REVIEW} FROM reviews.review r WHERE r.state = 'hidden' AND ($1::uuid IS NULL OR r.id < $1) ORDER BY r.id DESC LIMIT $2`, [before(cursor), limit + 1]);
    return cut(rows, limit);
  }
}
