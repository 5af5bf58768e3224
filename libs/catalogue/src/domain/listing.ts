import type { CategoryView, CertificateView, PhotoView, ProductCard, ProductPage, ReviewsOnShelf } from './views';

/** All that a listing is made of; gathered by ShelveProducts. */
export interface ListingSource {
  id: string;
  number: number;
  slug: string;
  name: string;
  description: string;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  photos: PhotoView[];
  certificates: CertificateView[];
  reviews: ReviewsOnShelf | null;
  soldCount: number;
  publishedAt: Date;
  updatedAt: Date;
  prices: number[];
  categoryId: number;
  category: CategoryView;
  categoryWords: string;
  seller: { id: string; name: string; isMadeByWomen: boolean };
  place: Place;
}

export interface Place {
  villageCode: string;
  villageName: string;
  districtName: string;
  regencyCode: string;
  regencyName: string;
  /** Short names as people search them, without `Kab.` and `Desa`. */
  words: string;
}

export interface ListingRow {
  product_id: string;
  number: number;
  slug: string;
  seller_id: string;
  category_id: number;
  village_code: string;
  price_from: number;
  is_halal: boolean;
  is_made_by_women: boolean;
  sold_count: number;
  published_at: Date;
  card: string;
  page: string;
  name: string;
  place: string;
  description: string;
}

type CardHead = Omit<ProductCard, 'isInStock' | 'soldCount'>;
type PageHead = Omit<ProductPage, 'soldCount' | 'variants' | 'seller'>;

/** The listing of a product: what changes by itself (stock, sales, the shop's doors) is left out of the ready texts. */
export function listingOf(source: ListingSource, today: string): ListingRow {
  const isHalal = source.certificates.some((certificate) => certificate.kind === 'halal' && (certificate.expiresOn === null || certificate.expiresOn >= today));
  const priceFrom = Math.min(...source.prices);
  const card: CardHead = {
    id: source.id,
    slug: source.slug,
    name: source.name,
    priceFrom: priceFrom as CardHead['priceFrom'],
    hasManyPrices: source.prices.some((price) => price !== priceFrom),
    unit: source.unit,
    photo: source.photos[0] ?? null,
    sellerName: source.seller.name,
    villageCode: source.place.villageCode,
    villageName: source.place.villageName,
    regencyName: source.place.regencyName,
    isHalal,
    isMadeByWomen: source.seller.isMadeByWomen,
    score: source.reviews && { count: source.reviews.count, mean: source.reviews.mean },
  };
  return {
    product_id: source.id,
    number: source.number,
    slug: source.slug,
    seller_id: source.seller.id,
    category_id: source.categoryId,
    village_code: source.place.villageCode,
    price_from: priceFrom,
    is_halal: isHalal,
    is_made_by_women: source.seller.isMadeByWomen,
    sold_count: source.soldCount,
    published_at: source.publishedAt,
    card: withoutEnd(card),
    page: withoutEnd(pageHead(source)),
    name: source.name,
    place: [source.categoryWords, source.seller.name, source.place.words].join(' '),
    description: source.description,
  };
}

function pageHead(source: ListingSource): PageHead {
  const { id, slug, name, description, category, unit, minimumOrder, madeToOrderDays, shelfLifeDays, isFresh, photos, certificates, reviews, place } = source;
  return {
    id, slug, name, description, state: 'live', category, unit, minimumOrder, madeToOrderDays, shelfLifeDays, isFresh, photos, certificates, reviews,
    isMadeByWomen: source.seller.isMadeByWomen,
    villageCode: place.villageCode, villageName: place.villageName, districtName: place.districtName, regencyCode: place.regencyCode, regencyName: place.regencyName,
    updatedAt: source.updatedAt.toISOString(),
  };
}

/** `{"a":1}` → `{"a":1`: the reader adds the living members and the brace. */
const withoutEnd = (value: object): string => JSON.stringify(value).slice(0, -1);

export const finishCard = (card: string, isInStock: boolean, soldCount: number): string => `${card},"isInStock":${isInStock},"soldCount":${soldCount}}`;

/** @param variants members of the variants array as JSON text @param seller JSON text */
export const finishPage = (page: string, soldCount: number, variants: string, seller: string): string => `${page},"soldCount":${soldCount},"variants":[${variants}],"seller":${seller}}`;
