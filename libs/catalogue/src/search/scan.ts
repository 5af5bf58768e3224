import { andInto, type Bits, countBoth, countColumn, hasBit, keepOnly, orInto, setBit, wordsFor } from './bits';
import { BY_WOMEN, type Documents, HALAL, IN_STOCK, MOST_CATEGORIES } from './documents';
import type { Scratch } from './scratch';
import type { Answer, Facets, Question } from './question';

export interface Hits {
  /** Documents that pass every filter. */
  bits: Bits;
  total: number;
  facets: Facets;
}

const NO_FACETS: Facets = { categories: new Map(), regencies: new Map(), halal: 0, madeByWomen: 0, inStock: 0 };

/**
 * Narrows the documents that hold all words to the ones that pass the filters, whole words of bits at a time, and counts
 * each facet among all filters but its own.
 */
export function scan(documents: Documents, question: Question, base: Bits, scratch: Scratch): Hits {
  const words = wordsFor(documents.count);
  for (const promise of question.promises) andInto(base, documents.promises.of(promise), words);
  filterOneByOne(documents, question, base, words);

  const inCategory = question.categoryIds && unionInto(scratch.take(), question.categoryIds.map((id) => documents.byCategory.of(id)));
  const inPlace = question.place === undefined ? undefined : placeInto(scratch.take(), documents, question.place);
  const hits = scratch.take();
  hits.set(base.subarray(0, words));
  if (inCategory) andInto(hits, inCategory, words);
  if (inPlace) andInto(hits, inPlace, words);

  const total = countBoth(hits, hits, words);
  const facets = question.withFacets ? facetsOf(documents, { base, hits, inCategory, inPlace, words }) : NO_FACETS;
  return { bits: hits, total, facets };
}

function facetsOf(documents: Documents, sets: { base: Bits; hits: Bits; inCategory?: Bits; inPlace?: Bits; words: number }): Answer['facets'] {
  const { base, hits, inCategory, inPlace, words } = sets;
  const byCategory = new Uint32Array(MOST_CATEGORIES);
  const byRegency = new Uint32Array(documents.regencies.names.length);
  // With neither filter both facets count the hits; else each must not see its own filter.
  countColumn(inCategory ? narrowed(base, inPlace, words) : hits, words, documents.category, byCategory);
  countColumn(inPlace ? narrowed(base, inCategory, words) : hits, words, documents.regency, byRegency);
  const categories = new Map<number, number>();
  byCategory.forEach((count, id) => count > 0 && categories.set(id, count));
  const regencies = new Map<string, number>();
  byRegency.forEach((count, id) => count > 0 && regencies.set(documents.regencies.names[id] as string, count));
  const countOf = (promise: number): number => countBoth(hits, documents.promises.of(promise), words);
  return { categories, regencies, halal: countOf(HALAL), madeByWomen: countOf(BY_WOMEN), inStock: countOf(IN_STOCK) };
}

function narrowed(base: Bits, by: Bits | undefined, words: number): Bits {
  if (!by) return base;
  const both = base.slice(0, words);
  andInto(both, by, words);
  return both;
}

/** Shop and price: no set is kept for these. The shop's few products come from its list, for the price each remaining document is looked at. */
function filterOneByOne(documents: Documents, question: Question, base: Bits, words: number): void {
  const { priceMin = 0, priceMax = Number.POSITIVE_INFINITY, sellerId, pickupRegency } = question;
  if (pickupRegency !== undefined) andInto(base, documents.byRegency.of(documents.regencies.find(pickupRegency) ?? -1), words);
  if (sellerId !== undefined) {
    const seller = documents.sellers.find(sellerId);
    const own = documents.ofSeller.of(seller).filter((doc) => documents.seller[doc] === seller && hasBit(base, doc));
    base.fill(0, 0, words);
    for (const doc of own) setBit(base, doc);
  }
  if (question.priceMin !== undefined || question.priceMax !== undefined) {
    const { price } = documents;
    keepOnly(base, words, (doc) => (price[doc] as number) >= priceMin && (price[doc] as number) <= priceMax);
  }
}

function unionInto(target: Bits, sets: Bits[]): Bits {
  target.fill(0);
  for (const set of sets) orInto(target, set);
  return target;
}

/** Documents of a regency, or of the part of one that a district's or village's code begins. */
function placeInto(target: Bits, documents: Documents, place: string): Bits {
  if (place.length <= 5) {
    const regency = documents.regencies.find(place);
    return unionInto(target, regency === undefined ? [] : [documents.byRegency.of(regency)]);
  }
  target.fill(0);
  for (const village of villagesOf(documents, place)) {
    for (const doc of documents.inVillage.of(village)) if (documents.village[doc] === village) setBit(target, doc);
  }
  return target;
}

function villagesOf({ villages }: Documents, place: string): number[] {
  const itself = villages.find(place);
  return itself === undefined ? villages.names.flatMap((name, village) => (name.startsWith(`${place}.`) ? [village] : [])) : [itself];
}
