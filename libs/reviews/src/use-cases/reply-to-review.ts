import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { toShop } from '../domain/present';
import { checkReply } from '../domain/rules';
import type { ShopReview } from '../domain/views';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { PublishScore } from './publish-score';

export interface Reply {
  sellerId: string;
  reviewId: string;
  by: string;
  /** `null` takes the reply away. */
  text: string | null;
}

/** The shop answers in public: one reply a review, which it may write anew or take away. */
@Injectable()
export class ReplyToReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: ReviewsRepository,
    private readonly publish: PublishScore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `reviews.not_found` (another shop's too), `hidden`, `reply`, `contact`. */
  async execute({ sellerId, reviewId, by, text }: Reply): Promise<ShopReview> {
    const reply = text === null ? null : checkReply(text);
    return this.transactions.run(async () => {
      const review = await this.reviews.lock(reviewId);
      if (review?.sellerId !== sellerId) throw errors.make('not_found');
      if (review.state === 'hidden') throw errors.make('hidden', { reason: review.decisionReason ?? '' });
      const change = reply === null ? { reply: null, repliedAt: null, repliedBy: null } : { reply, repliedAt: this.clock.now(), repliedBy: by };
      await this.reviews.change(reviewId, change);
      await this.publish.execute(review);
      return toShop({ ...review, ...change });
    });
  }
}
