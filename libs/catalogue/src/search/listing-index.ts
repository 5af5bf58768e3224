import { andInto, type Bits, grown, wordsFor } from './bits';
import { Documents, type IndexedListing } from './documents';
import { type Entry, Lexicon } from './lexicon';
import { liftOf, medianViews, qualityOf, type Seen } from './ranking';
import type { Answer, Question, Term } from './question';
import { Scan } from './scan';

const MOST_BEGINNINGS = 400;

/**
 * The shelf of one process: an inverted index over all listings, as typed arrays. Holding 100,000 products costs about
 * 25 MB; a question over 14,000 matches with all facet counts about a quarter of a millisecond. It is only a copy:
 * the rows of catalogue.listing are the truth, and a test holds both answers against each other.
 */
export class ListingIndex {
  private readonly documents = new Documents();
  private readonly lexicon = new Lexicon();
  private seen: Seen;
  private median = 0;
  /** Room for the sets of one question; questions are answered one at a time. */
  private scratch: Bits[] = [];

  constructor(seen: Seen) {
    this.seen = seen;
  }

  get size(): number {
    return this.documents.aliveCount;
  }

  /** Share of documents that are only left behind; beyond a quarter a new index is cheaper to hold. */
  get waste(): number {
    return this.documents.count === 0 ? 0 : 1 - this.documents.aliveCount / this.documents.count;
  }

  /** @param words `named` stand in the name, `mentioned` elsewhere; asked for only when they are new. */
  put(listing: IndexedListing, words: () => { named: readonly string[]; mentioned: readonly string[] }): void {
    const { documents } = this;
    let doc = documents.docOf(listing.number);
    if (doc !== undefined && documents.hasSameWords(doc, listing)) {
      documents.write(doc, listing);
    } else {
      documents.bury(listing.number);
      doc = documents.append(listing);
      const { named, mentioned } = words();
      for (const word of named) {
        const entry = this.lexicon.ensure(word);
        entry.named.add(doc, documents.capacity);
        entry.anywhere.add(doc, documents.capacity);
      }
      for (const word of mentioned) this.lexicon.ensure(word).anywhere.add(doc, documents.capacity);
    }
    documents.quality[doc] = this.quality(doc);
  }

  remove(number: number): void {
    this.documents.bury(number);
  }

  /** Takes in new view counts and the time that has passed. */
  rerank(seen: Seen): void {
    this.seen = seen;
    this.median = medianViews(seen.views, this.documents.villages.names);
    for (let doc = 0; doc < this.documents.count; doc += 1) this.documents.quality[doc] = this.quality(doc);
  }

  /** Whether any product holds the word. */
  knows(lexeme: string): boolean {
    return (this.lexicon.get(lexeme)?.anywhere.size ?? 0) > 0;
  }

  knowsBeginning(prefix: string): boolean {
    return this.lexicon.beginningWith(prefix, 1).length > 0;
  }

  ask(question: Question): Answer {
    const { documents } = this;
    const words = wordsFor(documents.count);
    const base = this.room(0);
    base.set(documents.alive.subarray(0, words));
    const named: Bits[] = [];
    for (const term of question.terms) {
      const [strong, any] = [this.room(1 + named.length), this.room(1 + question.terms.length)];
      strong.fill(0, 0, words);
      any.fill(0, 0, words);
      for (const entry of this.entriesOf(term)) {
        entry.named.orInto(strong);
        entry.anywhere.orInto(any);
      }
      andInto(base, any, words);
      named.push(strong);
    }
    return new Scan(documents, question, base, words, named).run();
  }

  private entriesOf(term: Term): Entry[] {
    const exact = term.anyOf.flatMap((word) => this.lexicon.get(word) ?? []);
    return term.beginning === undefined ? exact : [...exact, ...this.lexicon.beginningWith(term.beginning, MOST_BEGINNINGS)];
  }

  private room(index: number): Bits {
    const length = wordsFor(this.documents.capacity);
    const bits = this.scratch[index];
    if (bits && bits.length >= length) return bits;
    return (this.scratch[index] = bits ? grown(bits, length) : new Uint32Array(length));
  }

  private quality(doc: number): number {
    const village = this.documents.villages.names[this.documents.village[doc] as number] ?? '';
    return qualityOf(this.documents, doc, liftOf(this.seen.views.get(village) ?? 0, this.median), this.seen.now);
  }
}
