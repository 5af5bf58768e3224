import type { PhotoView, ProductScore, ReviewOnShelf } from '@etalase/catalogue';

export const REPORT_REASONS = ['not_about_product', 'abuse', 'personal_data', 'spam', 'fake', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export type ReviewState = 'shown' | 'hidden';

/** What the shopper gives. */
export interface ReviewDraft {
  stars: number;
  text: string;
  /** Shown as `Pembeli` instead of `Siti A.` */
  isAnonymous: boolean;
}

/** A review as its writer sees it. */
export interface OwnReview extends ReviewDraft {
  id: string;
  photos: PhotoView[];
  writtenAt: string;
  /** Until then it may be changed. */
  editUntil: string;
  isEditable: boolean;
  /** Why the office hid it; `null` while it is shown. */
  hiddenBecause: string | null;
  reply: { text: string; at: string } | null;
}

/** A line of an order with what its shopper says of it. */
export interface LineToReview {
  sellerOrderId: string;
  position: number;
  productSlug: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  sellerName: string;
  shopperName: string;
  /** The part ended with the goods in the shopper's hands. */
  isCompleted: boolean;
  review: OwnReview | null;
}

/** A review as its shop sees it; hidden ones too, with the reason. */
export interface ShopReview extends ReviewOnShelf {
  productSlug: string;
  productName: string;
  hiddenBecause: string | null;
  isReported: boolean;
}

/** A review in the list of a shop anybody may read. */
export interface ShopReviewOnShelf extends ReviewOnShelf {
  productSlug: string;
  productName: string;
}

export interface ShopReviews {
  score: ProductScore;
  /** Reviews by their stars, five first. */
  byStars: { stars: number; count: number }[];
  /** Without a reply yet. */
  unanswered: number;
}

/** What the office works on. */
export interface ReviewCase extends ShopReview {
  sellerId: string;
  sellerName: string;
  state: ReviewState;
  reports: { reason: ReportReason; note: string; by: 'visitor' | 'seller'; at: string }[];
}
