import type { Documents } from './documents';
import type { Answer, Question } from './question';
import { Top } from './top';

/** The first page of a search without a place: no regency fills more than half of it while others have something too. */
const FIRST_PAGE = 24;
const MOST_OF_ONE_REGENCY = FIRST_PAGE / 2;
const NOBODY: Iterable<never> = [];

/** Puts the matches of one question in order and cuts the page that was asked for. */
export class PageOrder {
  private readonly top: Top;
  /** Best of each regency, by regency code. */
  private readonly leaders = new Map<string, Top>();
  private readonly leadersOfVillage: (Top | undefined)[] = [];
  private readonly isShared: boolean;

  constructor(
    private readonly documents: Documents,
    private readonly question: Question,
  ) {
    this.isShared = question.sort === 'relevance' && question.place === undefined && question.pickupRegency === undefined && question.sellerId === undefined;
    const { limit, offset } = question;
    this.top = new Top(question.sort === 'relevance' ? offset + limit + 1 + (this.isShared ? FIRST_PAGE : 0) : limit + 1);
  }

  offer(doc: number, text: number): void {
    const { documents, question } = this;
    const number = documents.number[doc] as number;
    const key = this.keyOf(doc, text);
    if (question.after !== undefined) {
      const [lastKey, lastNumber] = question.after;
      if (key > lastKey || (key === lastKey && number >= lastNumber)) return;
    }
    this.top.offer(key, number, doc);
    if (this.isShared) this.leadersAt(documents.village[doc] as number).offer(key, number, doc);
  }

  page(): Pick<Answer, 'numbers' | 'lastKey' | 'hasMore'> {
    const { offset, limit, sort } = this.question;
    const ranked = this.top.sorted();
    const head = this.isShared ? this.firstPage() : NOBODY;
    const shown = new Set([...head].map((row) => row.doc));
    const rows = [...head, ...ranked.filter((row) => !shown.has(row.doc))].slice(sort === 'relevance' ? offset : 0);
    const visible = rows.slice(0, limit);
    return { numbers: visible.map((row) => row.number), lastKey: visible.at(-1)?.key ?? 0, hasMore: rows.length > limit };
  }

  private firstPage(): { doc: number; key: number; number: number }[] {
    if (this.leaders.size < 2) return [];
    return [...this.leaders.values()]
      .flatMap((leaders) => leaders.sorted())
      .sort((a, b) => b.key - a.key || b.number - a.number)
      .slice(0, FIRST_PAGE);
  }

  private leadersAt(village: number): Top {
    const known = this.leadersOfVillage[village];
    if (known) return known;
    const regency = (this.documents.villages.names[village] as string).slice(0, 5);
    let leaders = this.leaders.get(regency);
    if (!leaders) this.leaders.set(regency, (leaders = new Top(MOST_OF_ONE_REGENCY)));
    return (this.leadersOfVillage[village] = leaders);
  }

  /** Larger is earlier. */
  private keyOf(doc: number, text: number): number {
    const { documents } = this;
    switch (this.question.sort) {
      case 'newest':
        return documents.published[doc] as number;
      case 'price_asc':
        return -(documents.price[doc] as number);
      case 'price_desc':
        return documents.price[doc] as number;
      case 'most_bought':
        return documents.sold[doc] as number;
      default:
        return text + (documents.quality[doc] as number);
    }
  }
}
