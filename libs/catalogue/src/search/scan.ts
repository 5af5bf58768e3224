import { type Bits, hasBit } from './bits';
import { BY_WOMEN, type Documents, HALAL, IN_STOCK } from './documents';
import { PageOrder } from './page-order';
import type { Answer, Question } from './question';
import { MENTIONED, NAMED } from './ranking';

/** What a document gets for not being what the facet asks: counted for that facet, not shown. */
const NOT_KNOWN = 0xffff_ffff;

/** One pass over the documents that hold all words: filters, counts every facet, keeps the best. */
export class Scan {
  private readonly order: PageOrder;
  private readonly categoryMask: Uint8Array | undefined;
  private readonly placeMask: Uint8Array | undefined;
  private readonly pickupMask: Uint8Array | undefined;
  private readonly seller: number | undefined;
  private readonly categoryCounts = new Uint32Array(1024);
  private readonly villageCounts: Uint32Array;
  private total = 0;
  private halal = 0;
  private byWomen = 0;
  private inStock = 0;

  constructor(
    private readonly documents: Documents,
    private readonly question: Question,
    private readonly base: Bits,
    private readonly words: number,
    private readonly named: readonly Bits[],
  ) {
    this.order = new PageOrder(documents, question);
    this.villageCounts = new Uint32Array(documents.villages.names.length);
    if (question.categoryIds) {
      this.categoryMask = new Uint8Array(1024);
      for (const id of question.categoryIds) this.categoryMask[id] = 1;
    }
    this.placeMask = question.place === undefined ? undefined : villagesIn(documents, question.place);
    this.pickupMask = question.pickupRegency === undefined ? undefined : villagesIn(documents, question.pickupRegency);
    this.seller = question.sellerId === undefined ? undefined : (documents.sellers.find(question.sellerId) ?? NOT_KNOWN);
  }

  run(): Answer {
    const { base, words } = this;
    // Written out rather than through forEachBit: this loop runs over every match of every search.
    for (let i = 0; i < words; i += 1) {
      let word = base[i] as number;
      while (word !== 0) {
        this.visit((i << 5) | (31 - Math.clz32(word & -word)));
        word &= word - 1;
      }
    }
    return { ...this.order.page(), total: this.total, facets: this.facets() };
  }

  private visit(doc: number): void {
    const { documents, question } = this;
    const flags = documents.flags[doc] as number;
    if ((flags & question.flags) !== question.flags) return;
    const price = documents.price[doc] as number;
    if (question.priceMin !== undefined && price < question.priceMin) return;
    if (question.priceMax !== undefined && price > question.priceMax) return;
    if (this.seller !== undefined && documents.seller[doc] !== this.seller) return;
    const village = documents.village[doc] as number;
    if (this.pickupMask && this.pickupMask[village] === 0) return;
    const category = documents.category[doc] as number;
    const isInCategory = !this.categoryMask || this.categoryMask[category] === 1;
    const isInPlace = !this.placeMask || this.placeMask[village] === 1;
    if (question.withFacets) {
      if (isInPlace) this.categoryCounts[category] = (this.categoryCounts[category] as number) + 1;
      if (isInCategory) this.villageCounts[village] = (this.villageCounts[village] as number) + 1;
    }
    if (!isInCategory || !isInPlace) return;
    this.total += 1;
    if ((flags & HALAL) !== 0) this.halal += 1;
    if ((flags & BY_WOMEN) !== 0) this.byWomen += 1;
    if ((flags & IN_STOCK) !== 0) this.inStock += 1;
    this.order.offer(doc, this.named.length === 0 ? 0 : this.text(doc));
  }

  private text(doc: number): number {
    let sum = 0;
    for (const bits of this.named) sum += hasBit(bits, doc) ? NAMED : MENTIONED;
    return sum / this.named.length;
  }

  private facets(): Answer['facets'] {
    const categories = new Map<number, number>();
    const regencies = new Map<string, number>();
    this.categoryCounts.forEach((count, id) => {
      if (count > 0) categories.set(id, count);
    });
    this.villageCounts.forEach((count, id) => {
      const regency = (this.documents.villages.names[id] as string).slice(0, 5);
      if (count > 0) regencies.set(regency, (regencies.get(regency) ?? 0) + count);
    });
    return { categories, regencies, halal: this.halal, madeByWomen: this.byWomen, inStock: this.inStock };
  }
}

function villagesIn(documents: Documents, place: string): Uint8Array {
  const { names } = documents.villages;
  const inside = `${place}.`;
  const mask = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i += 1) if (names[i] === place || (names[i] as string).startsWith(inside)) mask[i] = 1;
  return mask;
}
