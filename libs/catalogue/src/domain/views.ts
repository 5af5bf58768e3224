import type { Rupiah } from '@etalase/kernel';
import type { PaidBy } from '@etalase/sellers';

export type ProductState = 'draft' | 'in_review' | 'live' | 'hidden' | 'archived';

/** A stored photo: files `photo/<hash>-<width>.<avif|webp|jpg>` for widths 320, 640 and 1080. */
export interface PhotoView {
  hash: string;
  /** Size of the largest file in pixels. */
  width: number;
  height: number;
  alt: string;
}

/** What a tile in a grid shows. */
export interface ProductCard {
  id: string;
  slug: string;
  name: string;
  /** Lowest price of its variants. */
  priceFrom: Rupiah;
  hasManyPrices: boolean;
  unit: string;
  photo: PhotoView | null;
  sellerName: string;
  villageCode: string;
  /** `Desa Sekincau` */
  villageName: string;
  /** `Kab. Lampung Barat` */
  regencyName: string;
  isInStock: boolean;
  isHalal: boolean;
  isMadeByWomen: boolean;
  /** `null`: nobody has said anything yet. */
  score: ProductScore | null;
  soldCount: number;
}

/** What buyers say of a product, in one number. */
export interface ProductScore {
  count: number;
  /** 1 to 5 in tenths; `null` while there are too few reviews for an average to mean anything. */
  mean: number | null;
}

/** A review as anybody may read it. */
export interface ReviewOnShelf {
  id: string;
  stars: number;
  text: string;
  /** `Siti A.`, never more. */
  name: string;
  variant: string;
  photos: PhotoView[];
  writtenAt: string;
  isEdited: boolean;
  reply: { text: string; at: string } | null;
}

/** Told by the reviews context whenever it changes; the newest come along so that a product page stays one read. */
export interface ReviewsOnShelf extends ProductScore {
  newest: ReviewOnShelf[];
}

export interface CertificateView {
  kind: 'pirt' | 'halal' | 'bpom';
  number: string;
  /** ISO date, `null` when it does not expire. */
  expiresOn: string | null;
}

export interface VariantView {
  id: string;
  name: string;
  price: Rupiah;
  weightGrams: number;
  /** On hand less held; never below zero. */
  available: number;
}

export interface CategoryView {
  slug: string;
  name: { id: string; en: string };
  icon: string;
  parentSlug: string | null;
}

export interface ProductPage {
  id: string;
  slug: string;
  name: string;
  description: string;
  state: ProductState;
  category: CategoryView;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  variants: VariantView[];
  photos: PhotoView[];
  certificates: CertificateView[];
  soldCount: number;
  isMadeByWomen: boolean;
  /** `null`: nobody has said anything yet. */
  reviews: ReviewsOnShelf | null;
  /** `paidBy` `null`: it is bought by talking. */
  seller: { id: string; slug: string; name: string; phone: string; isOpen: boolean; holidayUntil: string | null; acceptsOnlinePayment: boolean; paidBy: PaidBy | null };
  villageCode: string;
  villageName: string;
  districtName: string;
  regencyCode: string;
  regencyName: string;
  updatedAt: string;
}

export type ProductSort = 'relevance' | 'newest' | 'price_asc' | 'price_desc' | 'most_bought';

export interface SearchQuery {
  text?: string;
  /** Slug of a category of either level. */
  category?: string;
  regency?: string;
  district?: string;
  village?: string;
  sellerId?: string;
  priceMin?: number;
  priceMax?: number;
  halal?: boolean;
  madeByWomen?: boolean;
  inStock?: boolean;
  /** Sellers with a pick-up point in this regency. */
  pickupRegency?: string;
  sort?: ProductSort;
  limit?: number;
  cursor?: string;
}

export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

export interface SearchResult {
  items: ProductCard[];
  total: number;
  nextCursor: string | null;
  facets: { category: FacetCount[]; regency: FacetCount[]; halal: number; madeByWomen: number; inStock: number };
  /** Nearest words of the catalogue when nothing was found. */
  nearestWords: string[];
}

export interface Suggestion {
  kind: 'product' | 'category' | 'village' | 'word';
  label: string;
  /** Address on the shop, e.g. `/produk/kopi-robusta-sekincau`. */
  href: string;
}

/** A variant as checkout needs it, read fresh. */
export interface VariantForSale {
  variantId: string;
  productId: string;
  productSlug: string;
  productName: string;
  variantName: string;
  photo: PhotoView | null;
  unit: string;
  price: Rupiah;
  weightGrams: number;
  available: number;
  minimumOrder: number;
  madeToOrderDays: number;
  isFresh: boolean;
  /** Live product of an open, verified shop that has climbed at least to pick-up. */
  isForSale: boolean;
  /** What is on the spot is fetched, and paid to the seller then. */
  paidBy: PaidBy;
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  sellerVillageCode: string;
}
