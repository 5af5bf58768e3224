import { Injectable } from '@nestjs/common';
import { type PhotoView, StorePhoto } from '@etalase/catalogue';
import { Clock, newId } from '@etalase/kernel';
import { LinesOfOrder, type OrderedLine } from '@etalase/orders';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { assertPhotoCount, checkDraft, isCompleted, shownName } from '../domain/rules';
import type { ReviewDraft } from '../domain/views';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { AnnounceReview } from './announce-review';

export interface ReviewInput extends ReviewDraft {
  token: string;
  sellerOrderId: string;
  /** Of the line in its part. */
  position: number;
  photos: readonly Buffer[];
}

/** The holder of an order's link says what the goods are like: once a line, after it was completed. */
@Injectable()
export class WriteReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly lines: LinesOfOrder,
    private readonly reviews: ReviewsRepository,
    private readonly storePhoto: StorePhoto,
    private readonly announce: AnnounceReview,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `reviews.not_completed`, `reviews.already_written`, a field of the review, or what is wrong with a photo. */
  async execute(input: ReviewInput): Promise<{ reviewId: string }> {
    const lines = await this.lines.execute(input);
    const line = lines.find((one) => one.sellerOrderId === input.sellerOrderId && one.position === input.position);
    if (!line) throw errors.make('not_found');
    if (!isCompleted(line.state)) throw errors.make('not_completed');
    const draft = checkDraft(input);
    assertPhotoCount(input.photos.length);
    // Asked before the photos are worked on, and again by the unique index.
    const known = await this.reviews.ofParts([line.sellerOrderId]);
    if (known.some((one) => one.linePosition === line.position)) throw errors.make('already_written');
    const photos: PhotoView[] = [];
    for (const content of input.photos) photos.push(await this.storePhoto.execute({ content }));
    return this.transactions.run(() => this.write(line, draft, photos));
  }

  private async write(line: OrderedLine, { stars, text, isAnonymous }: ReviewDraft, photos: PhotoView[]): Promise<{ reviewId: string }> {
    const { sellerOrderId, position, productId, productSlug, name, variant, sellerId, sellerName, shopperName } = line;
    const review = {
      id: newId(), sellerOrderId, linePosition: position, productId, productSlug, productName: name, variant, sellerId, sellerName,
      shownName: shownName(shopperName, isAnonymous), isAnonymous, stars, text, photos, state: 'shown' as const, writtenAt: this.clock.now(), editedAt: null,
      reply: null, repliedAt: null, repliedBy: null, reportedAt: null, decidedAt: null, decidedBy: null, decisionReason: null,
    };
    if (!(await this.reviews.insert(review))) throw errors.make('already_written');
    await this.announce.execute(review);
    return { reviewId: review.id };
  }
}
