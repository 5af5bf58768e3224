import { Injectable } from '@nestjs/common';
import { Columns, Database } from '@etalase/platform';
import { ReviewEntity } from './review.entity';

const REVIEW = new Columns(ReviewEntity);

@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  /** @returns `false` when the line has its review already; whoever comes second waits for the first. */
  async insert(review: ReviewEntity): Promise<boolean> {
    const result = await this.database.manager.createQueryBuilder().insert().into(ReviewEntity).values(review).orIgnore().returning('id').execute();
    return (result.raw as unknown[]).length > 0;
  }

  async lock(id: string): Promise<ReviewEntity | null> {
    const [row] = await this.database.rows<ReviewEntity>(`SELECT ${REVIEW.select('r')} FROM reviews.review r WHERE r.id = $1 FOR UPDATE`, [id]);
    return row ?? null;
  }

  async change(id: string, change: Partial<ReviewEntity>): Promise<void> {
    await this.database.of(ReviewEntity).update({ id }, change);
  }

  /** The reviews of some parts; unique index on part and line. */
  ofParts(sellerOrderIds: readonly string[]): Promise<ReviewEntity[]> {
    return this.database.rows<ReviewEntity>(`SELECT ${REVIEW.select('r')} FROM reviews.review r WHERE r.seller_order_id = ANY($1::uuid[])`, [sellerOrderIds]);
  }

  async find(id: string): Promise<ReviewEntity | null> {
    return this.database.of(ReviewEntity).findOneBy({ id });
  }
}
