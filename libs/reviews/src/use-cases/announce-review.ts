import { Injectable } from '@nestjs/common';
import { eventMessage, Outbox } from '@etalase/platform';
import { ReviewWritten } from '../domain/events';
import { PublishScore } from './publish-score';

/** What follows a new review: its score, and the news for the shop. */
@Injectable()
export class AnnounceReview {
  constructor(
    private readonly publish: PublishScore,
    private readonly outbox: Outbox,
  ) {}

  async execute(review: { id: string; sellerId: string; sellerName: string; productId: string; productName: string; stars: number; shownName: string; text: string }): Promise<void> {
    await this.publish.execute(review);
    const { id: reviewId, sellerId, sellerName, productName, stars, shownName: name, text } = review;
    await this.outbox.writeAll([eventMessage(ReviewWritten, { reviewId, sellerId, sellerName, productName, stars, name, text })], []);
  }
}
