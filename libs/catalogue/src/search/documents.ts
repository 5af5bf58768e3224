import { type Bits, clearBit, grown, hasBit, setBit, wordsFor } from './bits';
import { Codes } from './codes';
import { Members } from './members';

/** One product of the shelf as the index needs it. */
export interface IndexedListing {
  number: number;
  categoryId: number;
  villageCode: string;
  sellerId: string;
  price: number;
  isInStock: boolean;
  isHalal: boolean;
  isMadeByWomen: boolean;
  soldCount: number;
  /** Seconds since 1970. */
  publishedAt: number;
  /** Changes when the words change. */
  wordsHash: string;
}

const SMALLEST = 1024;
export const MOST_CATEGORIES = 1024;

/** Sets of documents that share a value: one set a category, a regency, a promise. */
export class Shared {
  private readonly sets: (Bits | undefined)[] = [];

  /** Empty when no document has the value. */
  of(value: number): Bits {
    return this.sets[value] ?? NO_BITS;
  }

  set(value: number, doc: number, capacity: number): void {
    let bits = this.sets[value];
    if (!bits || doc >>> 5 >= bits.length) this.sets[value] = bits = bits ? grown(bits, wordsFor(capacity)) : new Uint32Array(wordsFor(capacity));
    setBit(bits, doc);
  }

  clear(value: number, doc: number): void {
    const bits = this.sets[value];
    if (bits && doc >>> 5 < bits.length) clearBit(bits, doc);
  }
}
const NO_BITS: Bits = new Uint32Array(0);
/** In the columns of codes, for a document that is not written yet. */
const NO_VILLAGE = 0xffff;
const NO_SELLER = 0xffff_ffff;

export const IN_STOCK = 0;
export const HALAL = 1;
export const BY_WOMEN = 2;

/** The columns of all documents, one typed array each: about 40 bytes a product and no objects for the collector. */
export class Documents {
  readonly villages = new Codes();
  readonly regencies = new Codes();
  readonly sellers = new Codes();
  readonly byCategory = new Shared();
  readonly byRegency = new Shared();
  /** IN_STOCK, HALAL, BY_WOMEN. */
  readonly promises = new Shared();
  readonly inVillage = new Members();
  readonly ofSeller = new Members();
  count = 0;
  aliveCount = 0;
  /** Counts every change, for what is derived from the columns. */
  changes = 0;
  capacity: number;
  number: Uint32Array;
  category: Uint16Array;
  village: Uint16Array;
  regency: Uint16Array;
  seller: Uint32Array;
  price: Uint32Array;
  sold: Uint32Array;
  published: Uint32Array;
  /** The part of the ranking that does not depend on the question. */
  quality: Float32Array;
  /** Documents that are on the shelf; a document whose words changed leaves a dead one behind. */
  alive: Bits;
  /** First 32 bits of the words' hash. */
  private wordsKey: Uint32Array;
  /** Product number → document + 1. */
  private byNumber: Uint32Array;

  /** @param expected how many documents are to come: growing would leave half-size copies for the collector */
  constructor(expected = 0) {
    // Room for the changes of some days.
    this.capacity = Math.max(SMALLEST, Math.ceil((expected * 1.1) / SMALLEST) * SMALLEST);
    this.number = new Uint32Array(this.capacity);
    this.category = new Uint16Array(this.capacity);
    this.village = new Uint16Array(this.capacity);
    this.regency = new Uint16Array(this.capacity);
    this.seller = new Uint32Array(this.capacity);
    this.price = new Uint32Array(this.capacity);
    this.sold = new Uint32Array(this.capacity);
    this.published = new Uint32Array(this.capacity);
    this.quality = new Float32Array(this.capacity);
    this.alive = new Uint32Array(wordsFor(this.capacity));
    this.wordsKey = new Uint32Array(this.capacity);
    this.byNumber = new Uint32Array(this.capacity);
  }

  docOf(number: number): number | undefined {
    const doc = this.byNumber[number];
    return doc ? doc - 1 : undefined;
  }

  append(listing: IndexedListing): number {
    const doc = this.count;
    if (doc === this.capacity) this.grow();
    this.count += 1;
    if (listing.number >= this.byNumber.length) this.byNumber = grown(this.byNumber, Math.max(listing.number + 1, this.byNumber.length * 2));
    this.byNumber[listing.number] = doc + 1;
    this.number[doc] = listing.number;
    this.wordsKey[doc] = keyOf(listing.wordsHash);
    this.village[doc] = NO_VILLAGE;
    this.seller[doc] = NO_SELLER;
    setBit(this.alive, doc);
    this.aliveCount += 1;
    this.write(doc, listing);
    return doc;
  }

  /** Everything but the words may change in place. */
  write(doc: number, listing: IndexedListing): void {
    this.changes += 1;
    this.byCategory.clear(this.category[doc] as number, doc);
    this.byRegency.clear(this.regency[doc] as number, doc);
    this.category[doc] = listing.categoryId;
    this.regency[doc] = this.regencies.ensure(listing.villageCode.slice(0, 5));
    this.settle(doc, this.villages.ensure(listing.villageCode), this.sellers.ensure(listing.sellerId));
    this.price[doc] = listing.price;
    this.sold[doc] = listing.soldCount;
    this.published[doc] = listing.publishedAt;
    this.byCategory.set(listing.categoryId, doc, this.capacity);
    this.byRegency.set(this.regency[doc] as number, doc, this.capacity);
    for (const [promise, isKept] of [listing.isInStock, listing.isHalal, listing.isMadeByWomen].entries()) {
      if (isKept) this.promises.set(promise, doc, this.capacity);
      else this.promises.clear(promise, doc);
    }
  }

  private settle(doc: number, village: number, seller: number): void {
    if (this.village[doc] !== village) this.inVillage.add(village, doc);
    if (this.seller[doc] !== seller) this.ofSeller.add(seller, doc);
    this.village[doc] = village;
    this.seller[doc] = seller;
  }

  isInStock(doc: number): boolean {
    const bits = this.promises.of(IN_STOCK);
    return doc >>> 5 < bits.length && hasBit(bits, doc);
  }

  hasSameWords(doc: number, listing: IndexedListing): boolean {
    return this.wordsKey[doc] === keyOf(listing.wordsHash);
  }

  bury(number: number): void {
    const doc = this.docOf(number);
    if (doc === undefined) return;
    clearBit(this.alive, doc);
    this.byNumber[number] = 0;
    this.aliveCount -= 1;
  }

  private grow(): void {
    const capacity = this.capacity * 2;
    this.number = grown(this.number, capacity);
    this.category = grown(this.category, capacity);
    this.village = grown(this.village, capacity);
    this.regency = grown(this.regency, capacity);
    this.seller = grown(this.seller, capacity);
    this.price = grown(this.price, capacity);
    this.sold = grown(this.sold, capacity);
    this.published = grown(this.published, capacity);
    this.quality = grown(this.quality, capacity);
    this.wordsKey = grown(this.wordsKey, capacity);
    this.alive = grown(this.alive, wordsFor(capacity));
    this.capacity = capacity;
  }
}

const keyOf = (hash: string): number => Number.parseInt(hash.slice(0, 8), 16) >>> 0;
