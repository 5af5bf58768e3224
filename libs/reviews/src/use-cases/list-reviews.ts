import { Injectable } from '@nestjs/common';
import type { ProductScore, ReviewOnShelf } from '@etalase/catalogue';
import type { Page } from '@etalase/kernel';
import { onShelf, onShopShelf, toShop } from '../domain/present';
import { scoreOf } from '../domain/score';
import type { ShopReview, ShopReviewOnShelf, ShopReviews } from '../domain/views';
import { ReviewListsRepository } from '../persistence/review-lists.repository';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { ScoresRepository } from '../persistence/scores.repository';

interface Asked {
  limit?: number | undefined;
  cursor?: string | undefined;
}
const ROWS = 10;

/** What anybody may read, newest first. */
@Injectable()
export class ListReviews {
  constructor(
    private readonly lists: ReviewListsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly scores: ScoresRepository,
  ) {}

  async ofProduct({ productId, limit = ROWS, cursor }: Asked & { productId: string }): Promise<Page<ReviewOnShelf>> {
    const { items, nextCursor } = await this.lists.ofProduct(productId, { limit, cursor });
    return { items: items.map(onShelf), nextCursor };
  }

  async ofShop({ sellerId, limit = ROWS, cursor }: Asked & { sellerId: string }): Promise<Page<ShopReviewOnShelf> & { score: ProductScore }> {
    const [{ items, nextCursor }, tally] = await Promise.all([this.lists.ofShop(sellerId, { limit, cursor }, true), this.scores.ofShop(sellerId)]);
    return { items: items.map(onShopShelf), nextCursor, score: scoreOf(tally) };
  }

  /** `null`: there is none, or it is hidden. */
  async shown(reviewId: string): Promise<ShopReviewOnShelf | null> {
    const review = await this.reviews.find(reviewId);
    return review?.state === 'shown' ? onShopShelf(review) : null;
  }
}

/** A shop's own reviews, hidden ones too. */
@Injectable()
export class ReviewsOfShop {
  constructor(
    private readonly lists: ReviewListsRepository,
    private readonly scores: ScoresRepository,
  ) {}

  async list({ sellerId, limit = ROWS, cursor }: Asked & { sellerId: string }): Promise<Page<ShopReview>> {
    const { items, nextCursor } = await this.lists.ofShop(sellerId, { limit, cursor }, false);
    return { items: items.map(toShop), nextCursor };
  }

  async summary({ sellerId }: { sellerId: string }): Promise<ShopReviews> {
    const [tally, rows] = await Promise.all([this.scores.ofShop(sellerId), this.scores.byStars(sellerId)]);
    return {
      score: scoreOf(tally),
      byStars: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: rows.find((row) => row.stars === stars)?.count ?? 0 })),
      unanswered: rows.reduce((sum, row) => sum + row.unanswered, 0),
    };
  }
}
