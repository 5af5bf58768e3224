import { Injectable } from '@nestjs/common';
import { type PhotoView, StorePhoto } from '@etalase/catalogue';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { assertPhotoCount, checkDraft, EDIT_DAYS, editUntil, shownName } from '../domain/rules';
import type { LineToReview, OwnReview, ReviewDraft } from '../domain/views';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { PublishScore } from './publish-score';
import { ReviewsOfOrder } from './reviews-of-order';

export interface ReviewEdit extends ReviewDraft {
  token: string;
  reviewId: string;
  /** Hashes of its photos that stay. */
  keep: readonly string[];
  photos: readonly Buffer[];
}

/** The writer thinks again, within a week. The reply of the shop stays beside it. */
@Injectable()
export class EditReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly ofOrder: ReviewsOfOrder,
    private readonly reviews: ReviewsRepository,
    private readonly storePhoto: StorePhoto,
    private readonly publish: PublishScore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `reviews.not_found`, `hidden`, `edit_over`, a field of the review, or what is wrong with a photo. */
  async execute(input: ReviewEdit): Promise<void> {
    const line = (await this.ofOrder.execute(input)).find((one) => one.review?.id === input.reviewId);
    if (!line?.review) throw errors.make('not_found');
    this.assertOpen(line.review.hiddenBecause, new Date(line.review.writtenAt));
    const draft = checkDraft(input);
    const kept = line.review.photos.filter((photo) => input.keep.includes(photo.hash));
    assertPhotoCount(kept.length + input.photos.length);
    const photos = [...kept];
    for (const content of input.photos) photos.push(await this.storePhoto.execute({ content }));
    await this.transactions.run(() => this.save(line, line.review as OwnReview, draft, photos));
  }

  private async save({ shopperName }: LineToReview, { id }: OwnReview, draft: ReviewDraft, photos: PhotoView[]): Promise<void> {
    const review = await this.reviews.lock(id);
    if (!review) throw errors.make('not_found');
    // Hidden or grown old while the photos were worked on.
    this.assertOpen(review.state === 'hidden' ? review.decisionReason : null, review.writtenAt);
    await this.reviews.change(id, { ...draft, photos, shownName: shownName(shopperName, draft.isAnonymous), editedAt: this.clock.now() });
    await this.publish.execute(review);
  }

  private assertOpen(hiddenBecause: string | null, writtenAt: Date): void {
    if (hiddenBecause !== null) throw errors.make('hidden', { reason: hiddenBecause });
    if (this.clock.now() >= editUntil(writtenAt)) throw errors.make('edit_over', { days: EDIT_DAYS });
  }
}
