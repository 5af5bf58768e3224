import type { ProductCard, ProductScore } from '@etalase/catalogue';
import type { ShopReviewOnShelf } from '@etalase/reviews';
import type { StoredPhoto } from '@etalase/ui';

export interface ShopCardView {
  slug: string;
  name: string;
  story: string;
  villageName: string;
  photo: StoredPhoto | null;
}

export interface ShopView {
  slug: string;
  name: string;
  story: string;
  phone: string;
  villageCode: string;
  villageName: string;
  regencyCode: string;
  regencyName: string;
  isOpen: boolean;
  holidayUntil: string | null;
  openHours: string | null;
  isMadeByWomen: boolean;
  front: StoredPhoto | null;
  sign: StoredPhoto | null;
  products: readonly ProductCard[];
  nextCursor: string | null;
  reviews: { score: ProductScore; newest: readonly ShopReviewOnShelf[] };
}

export interface VillageView {
  code: string;
  name: string;
  districtName: string;
  regencyCode: string;
  regencyName: string;
  shops: readonly ShopCardView[];
  products: readonly ProductCard[];
}

export interface RegencyView {
  code: string;
  name: string;
  villages: readonly { code: string; name: string; shopCount: number }[];
  products: readonly ProductCard[];
  productCount: number;
}
