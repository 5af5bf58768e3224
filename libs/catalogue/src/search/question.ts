import type { ProductSort } from '../domain/views';

/** Stems that may stand for one word of the question. */
export interface Term {
  anyOf: readonly string[];
}

/** A search as the index understands it: words are lexemes, places and categories are known. */
export interface Question {
  terms: readonly Term[];
  categoryIds?: readonly number[];
  /** Code of a regency, district or village. */
  place?: string;
  /** Regency the goods can be fetched in. */
  pickupRegency?: string;
  sellerId?: string;
  priceMin?: number;
  priceMax?: number;
  /** Promises that must all be kept: IN_STOCK, HALAL, BY_WOMEN. */
  promises: readonly number[];
  sort: ProductSort;
  limit: number;
  /** For `relevance`: how many were shown before. */
  offset: number;
  /** For the other orders: key and number of the last one shown. */
  after?: readonly [key: number, number: number];
  withFacets: boolean;
}

export interface Answer {
  /** Product numbers in order, at most `limit`. */
  numbers: number[];
  /** Sort key of the last one; with its number the cursor of the next page. */
  lastKey: number;
  hasMore: boolean;
  total: number;
  facets: Facets;
}

export interface Facets {
  /** Leaf category id → count, among all other filters. */
  categories: Map<number, number>;
  /** Regency code → count, among all other filters. */
  regencies: Map<string, number>;
  halal: number;
  madeByWomen: number;
  inStock: number;
}
