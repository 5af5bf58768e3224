import { andInto, wordsFor } from './bits';
import { Documents, type IndexedListing } from './documents';
import { Lexicon } from './lexicon';
import { pageByColumn, pageByRelevance, type WordSets } from './page-order';
import type { Answer, Question } from './question';
import { liftOf, medianViews, qualityOf, type Seen } from './ranking';
import { scan } from './scan';
import { Scratch } from './scratch';
import { SortedOrders } from './sorted-orders';

export interface ListingWords {
  /** First two words of the name. */
  leading: readonly string[];
  /** Other words of the name. */
  named: readonly string[];
  /** Category, shop, place, description. */
  mentioned: readonly string[];
}

/**
 * The shelf of one process: an inverted index over all listings, as typed arrays. Holding 100,000 products costs about
 * 25 MB; a question over 14,000 matches with all facet counts about a quarter of a millisecond. It is only a copy:
 * the rows of catalogue.listing are the truth, and a test holds both answers against each other.
 */
export class ListingIndex {
  private readonly documents: Documents;
  private readonly lexicon = new Lexicon();
  private seen: Seen;
  private median = 0;
  private readonly scratch = new Scratch();
  private readonly orders: SortedOrders;
  private changes = 0;

  /** @param expected how many listings are to be put */
  constructor(seen: Seen, expected = 0) {
    this.documents = new Documents(expected);
    this.orders = new SortedOrders(this.documents);
    this.seen = seen;
  }

  get size(): number {
    return this.documents.aliveCount;
  }

  /** Another number after every change: an answer holds while it stays. */
  get version(): number {
    return this.changes;
  }

  /** Share of documents that are only left behind; beyond a quarter a new index is cheaper to hold. */
  get waste(): number {
    return this.documents.count === 0 ? 0 : 1 - this.documents.aliveCount / this.documents.count;
  }

  /** @param words asked for only when they are new */
  put(listing: IndexedListing, words: () => ListingWords): void {
    this.changes += 1;
    const { documents } = this;
    let doc = documents.docOf(listing.number);
    if (doc !== undefined && documents.hasSameWords(doc, listing)) {
      documents.write(doc, listing);
    } else {
      documents.bury(listing.number);
      doc = documents.append(listing);
      this.write(doc, words());
    }
    documents.quality[doc] = this.quality(doc);
  }

  remove(number: number): void {
    this.changes += 1;
    this.documents.bury(number);
  }

  /** Takes in new view counts and the time that has passed. */
  rerank(seen: Seen): void {
    this.changes += 1;
    this.seen = seen;
    this.median = medianViews(seen.views, this.documents.villages.names);
    for (let doc = 0; doc < this.documents.count; doc += 1) this.documents.quality[doc] = this.quality(doc);
  }

  /** Whether any product holds the word. */
  knows(lexeme: string): boolean {
    return (this.lexicon.get(lexeme)?.anywhere.size ?? 0) > 0;
  }

  ask(question: Question): Answer {
    const { documents, scratch } = this;
    scratch.begin(documents.capacity);
    const words = wordsFor(documents.count);
    const base = scratch.take();
    const any = scratch.take();
    base.set(documents.alive.subarray(0, words));
    const sets = question.terms.map((term): WordSets => {
      const [leading, named] = [scratch.take(), scratch.take()];
      for (const bits of [leading, named, any]) bits.fill(0, 0, words);
      for (const word of term.anyOf) {
        const entry = this.lexicon.get(word);
        entry?.leading.orInto(leading);
        entry?.named.orInto(named);
        entry?.anywhere.orInto(any);
      }
      andInto(base, any, words);
      return { leading, named };
    });
    const { bits, total, facets } = scan(documents, question, base, scratch);
    const { sort } = question;
    const page = sort === 'relevance' ? pageByRelevance(documents, question, bits, sets) : pageByColumn(documents, { ...question, sort }, bits, total, this.orders);
    return { ...page, total, facets };
  }

  private write(doc: number, { leading, named, mentioned }: ListingWords): void {
    const { capacity } = this.documents;
    for (const word of leading) {
      const entry = this.lexicon.ensure(word);
      entry.leading.add(doc, capacity);
      entry.named.add(doc, capacity);
      entry.anywhere.add(doc, capacity);
    }
    for (const word of named) {
      const entry = this.lexicon.ensure(word);
      entry.named.add(doc, capacity);
      entry.anywhere.add(doc, capacity);
    }
    for (const word of mentioned) this.lexicon.ensure(word).anywhere.add(doc, capacity);
  }

  private quality(doc: number): number {
    const village = this.documents.villages.names[this.documents.village[doc] as number] ?? '';
    return qualityOf(this.documents, doc, liftOf(this.seen.views.get(village) ?? 0, this.median), this.seen.now);
  }
}
