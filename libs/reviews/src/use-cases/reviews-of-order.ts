import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { LinesOfOrder } from '@etalase/orders';
import { toWriter } from '../domain/present';
import { isCompleted } from '../domain/rules';
import type { LineToReview } from '../domain/views';
import { ReviewsRepository } from '../persistence/reviews.repository';

/** The lines of an order with what its shopper says of each, for whoever holds the order's link. */
@Injectable()
export class ReviewsOfOrder {
  constructor(
    private readonly lines: LinesOfOrder,
    private readonly reviews: ReviewsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ token }: { token: string }): Promise<LineToReview[]> {
    const lines = await this.lines.execute({ token });
    const written = await this.reviews.ofParts([...new Set(lines.map((line) => line.sellerOrderId))]);
    const now = this.clock.now();
    return lines.map(({ sellerOrderId, position, productSlug, name, variant, photo, sellerName, shopperName, state }) => {
      const review = written.find((one) => one.sellerOrderId === sellerOrderId && one.linePosition === position);
      return { sellerOrderId, position, productSlug, name, variant, photo, sellerName, shopperName, isCompleted: isCompleted(state), review: review ? toWriter(review, now) : null };
    });
  }
}
