import type { PhotoView, ReviewOnShelf } from '@etalase/catalogue';
import { editUntil } from './rules';
import type { OwnReview, ReviewState, ShopReview, ShopReviewOnShelf } from './views';

/** A review as it is stored. */
export interface StoredReview {
  id: string;
  productSlug: string;
  productName: string;
  variant: string;
  shownName: string;
  isAnonymous: boolean;
  stars: number;
  text: string;
  photos: PhotoView[];
  state: ReviewState;
  writtenAt: Date;
  editedAt: Date | null;
  reply: string | null;
  repliedAt: Date | null;
  reportedAt: Date | null;
  decisionReason: string | null;
}

const replyOf = ({ reply, repliedAt }: StoredReview): { text: string; at: string } | null => (reply !== null && repliedAt ? { text: reply, at: repliedAt.toISOString() } : null);

export const onShelf = (review: StoredReview): ReviewOnShelf => ({
  id: review.id,
  stars: review.stars,
  text: review.text,
  name: review.shownName,
  variant: review.variant,
  photos: review.photos,
  writtenAt: review.writtenAt.toISOString(),
  isEdited: review.editedAt !== null,
  reply: replyOf(review),
});

export const onShopShelf = (review: StoredReview): ShopReviewOnShelf => ({ ...onShelf(review), productSlug: review.productSlug, productName: review.productName });

const hiddenBecause = (review: StoredReview): string | null => (review.state === 'hidden' ? review.decisionReason : null);

export const toShop = (review: StoredReview): ShopReview => ({ ...onShopShelf(review), hiddenBecause: hiddenBecause(review), isReported: review.reportedAt !== null });

export const toWriter = (review: StoredReview, now: Date): OwnReview => ({
  id: review.id,
  stars: review.stars,
  text: review.text,
  isAnonymous: review.isAnonymous,
  photos: review.photos,
  writtenAt: review.writtenAt.toISOString(),
  editUntil: editUntil(review.writtenAt).toISOString(),
  isEditable: review.state === 'shown' && now < editUntil(review.writtenAt),
  hiddenBecause: hiddenBecause(review),
  reply: replyOf(review),
});
