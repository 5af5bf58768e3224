import { type Bits, clearBit, grown, setBit, wordsFor } from './bits';
import { Codes } from './codes';

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

export const IN_STOCK = 1;
export const HALAL = 2;
export const BY_WOMEN = 4;

const FIRST_CAPACITY = 1024;

/** The columns of all documents, one typed array each: about 40 bytes a product and no objects for the collector. */
export class Documents {
  readonly villages = new Codes();
  readonly sellers = new Codes();
  count = 0;
  capacity = FIRST_CAPACITY;
  number = new Uint32Array(FIRST_CAPACITY);
  category = new Uint16Array(FIRST_CAPACITY);
  village = new Uint16Array(FIRST_CAPACITY);
  seller = new Uint32Array(FIRST_CAPACITY);
  price = new Uint32Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  sold = new Uint32Array(FIRST_CAPACITY);
  published = new Uint32Array(FIRST_CAPACITY);
  /** The part of the ranking that does not depend on the question. */
  quality = new Float32Array(FIRST_CAPACITY);
  /** First 32 bits of the words' hash. */
  words = new Uint32Array(FIRST_CAPACITY);
  /** Documents that are on the shelf; a document whose words changed leaves a dead one behind. */
  alive: Bits = new Uint32Array(wordsFor(FIRST_CAPACITY));
  aliveCount = 0;
  /** Product number → document + 1. */
  private byNumber = new Uint32Array(FIRST_CAPACITY);

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
    this.words[doc] = wordsKey(listing.wordsHash);
    setBit(this.alive, doc);
    this.aliveCount += 1;
    this.write(doc, listing);
    return doc;
  }

  /** Everything but the words may change in place. */
  write(doc: number, listing: IndexedListing): void {
    this.category[doc] = listing.categoryId;
    this.village[doc] = this.villages.ensure(listing.villageCode);
    this.seller[doc] = this.sellers.ensure(listing.sellerId);
    this.price[doc] = listing.price;
    this.flags[doc] = (listing.isInStock ? IN_STOCK : 0) | (listing.isHalal ? HALAL : 0) | (listing.isMadeByWomen ? BY_WOMEN : 0);
    this.sold[doc] = listing.soldCount;
    this.published[doc] = listing.publishedAt;
  }

  hasSameWords(doc: number, listing: IndexedListing): boolean {
    return this.words[doc] === wordsKey(listing.wordsHash);
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
    this.seller = grown(this.seller, capacity);
    this.price = grown(this.price, capacity);
    this.flags = grown(this.flags, capacity);
    this.sold = grown(this.sold, capacity);
    this.published = grown(this.published, capacity);
    this.quality = grown(this.quality, capacity);
    this.words = grown(this.words, capacity);
    this.alive = grown(this.alive, wordsFor(capacity));
    this.capacity = capacity;
  }
}

const wordsKey = (hash: string): number => Number.parseInt(hash.slice(0, 8), 16) >>> 0;
