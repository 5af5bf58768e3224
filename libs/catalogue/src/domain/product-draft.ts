import type { CertificateView, PhotoView, ProductState } from './views';

/** Fields of a product that go live at once. */
export interface PlainFields {
  /** Slug of a category of the second level. */
  category?: string;
  unit?: string;
  minimumOrder?: number;
  madeToOrderDays?: number;
  shelfLifeDays?: number | null;
  isFresh?: boolean;
}

export const MAX_PRODUCTS = 5_000;

/** A product as its seller works on it. */
export interface SellerProductView {
  id: string;
  slug: string;
  name: string;
  description: string;
  category: string;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  photos: PhotoView[];
  certificates: CertificateView[];
  state: ProductState;
  /** Why the office sent it back; `null` when it did not. */
  returnReason: string | null;
  /** The edit of a live product that waits to be looked at. */
  waiting: { name?: string; description?: string; photos?: PhotoView[]; certificates?: CertificateView[] } | null;
  soldCount: number;
  variants: SellerVariantView[];
  updatedAt: string;
}

export interface SellerVariantView {
  id: string;
  name: string;
  price: number;
  weightGrams: number;
  onHand: number;
  /** Promised to open orders. */
  held: number;
  available: number;
  /** From here on the seller is told that it runs low. */
  lowStockAt: number;
  /** Pieces with a date, the nearest first; most goods have none. */
  lots: SellerLotView[];
}

export interface SellerLotView {
  id: string;
  /** The last good day. */
  bestBefore: string;
  quantity: number;
  /** Past its date: off the shelf, still lying there. */
  spoiled: number;
}

/** One entry of the office's queue. */
export interface ProductInReview {
  productId: string;
  sellerId: string;
  sellerName: string;
  submittedAt: string;
  /** What was looked at: a decision about another version is refused. */
  version: string;
  /** First time on the shelf, or an edit of a live product. */
  isNew: boolean;
  product: SellerProductView;
}
