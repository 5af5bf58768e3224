import { type Bits, hasBit, wordsFor } from './bits';
import type { Documents } from './documents';
import type { Answer, Question } from './question';
import { LEADING, MENTIONED, NAMED } from './ranking';
import { columnOf, type ColumnSort, numberIn, orderValue, positionAfter, type SortedOrders } from './sorted-orders';
import { bestFirst, type Ranked, Top } from './top';

/** The first page of a search without a place: no regency fills more than half of it while others have something too. */
const FIRST_PAGE = 24;
const MOST_OF_ONE_REGENCY = FIRST_PAGE / 2;
/** Below this going through the hits is nothing. */
const FEW = 200;
/** At least one hit in so many documents: the way down the order is the shorter one. */
const DENSE = 16;

type Cut = Pick<Answer, 'numbers' | 'lastKey' | 'hasMore'>;
/** Where the words of the question stand, one entry a word. */
export interface WordSets {
  leading: Bits;
  named: Bits;
}

/** A page of an order that follows a column: newest, price, most bought. Few hits are gone through, many are met on the way down the order. */
export function pageByColumn(documents: Documents, question: Question & { sort: ColumnSort }, hits: Bits, total: number, orders: SortedOrders): Cut {
  const order = total > FEW ? orders.of(question.sort, question.categoryIds) : undefined;
  return order && total * DENSE > order.length ? walk(documents, question, hits, order) : gather(documents, question, hits);
}

function walk(documents: Documents, { sort, limit, after }: Question & { sort: ColumnSort }, hits: Bits, order: Float64Array): Cut {
  const rows: Ranked[] = [];
  const column = columnOf(documents, sort);
  const sign = signOf(sort);
  for (let i = after ? positionAfter(order, orderValue(sort, sign * after[0], after[1])) : 0; i < order.length && rows.length <= limit; i += 1) {
    const number = numberIn(order[i] as number);
    const doc = documents.docOf(number);
    if (doc !== undefined && hasBit(hits, doc)) rows.push({ doc, number, key: sign * (column[doc] as number) });
  }
  return cut(rows, limit);
}

function gather(documents: Documents, question: Question & { sort: ColumnSort }, hits: Bits): Cut {
  const top = new Top(question.limit + 1);
  const { number } = documents;
  const column = columnOf(documents, question.sort);
  const sign = signOf(question.sort);
  const [lastKey, lastNumber] = question.after ?? [Number.POSITIVE_INFINITY, 0];
  const words = wordsFor(documents.count);
  for (let i = 0; i < words; i += 1) {
    for (let word = hits[i] as number; word !== 0; word &= word - 1) {
      const doc = (i << 5) | (31 - Math.clz32(word & -word));
      const key = sign * (column[doc] as number);
      if (key < top.floor || key > lastKey || (key === lastKey && (number[doc] as number) >= lastNumber)) continue;
      top.offer(key, number[doc] as number, doc);
    }
  }
  return cut(top.sorted(), question.limit);
}

const signOf = (sort: ColumnSort): number => (sort === 'price_asc' ? -1 : 1);

/** The page of the order by relevance; without a place in the question its first page is shared between the regencies. */
export function pageByRelevance(documents: Documents, question: Question, hits: Bits, sets: readonly WordSets[]): Cut {
  const isShared = question.place === undefined && question.pickupRegency === undefined && question.sellerId === undefined;
  const { limit, offset } = question;
  const top = new Top(offset + limit + 1 + (isShared ? FIRST_PAGE : 0));
  const leaders = isShared ? documents.regencies.names.map(() => new Top(MOST_OF_ONE_REGENCY)) : [];
  const { number, quality, regency } = documents;
  const words = wordsFor(documents.count);
  for (let i = 0; i < words; i += 1) {
    for (let word = hits[i] as number; word !== 0; word &= word - 1) {
      const doc = (i << 5) | (31 - Math.clz32(word & -word));
      const key = (quality[doc] as number) + textOf(sets, doc);
      if (key >= top.floor) top.offer(key, number[doc] as number, doc);
      if (!isShared) continue;
      const best = leaders[regency[doc] as number] as Top;
      if (key >= best.floor) best.offer(key, number[doc] as number, doc);
    }
  }
  const first = firstPage(leaders);
  const shown = new Set(first.map((row) => row.doc));
  return cut([...first, ...top.sorted().filter((row) => !shown.has(row.doc))].slice(offset), limit);
}

function textOf(sets: readonly WordSets[], doc: number): number {
  let sum = 0;
  for (let i = 0; i < sets.length; i += 1) {
    const { leading, named } = sets[i] as WordSets;
    sum += hasBit(leading, doc) ? LEADING : hasBit(named, doc) ? NAMED : MENTIONED;
  }
  return sets.length === 0 ? 0 : sum / sets.length;
}

function firstPage(leaders: readonly Top[]): Ranked[] {
  const all = leaders.map((top) => top.sorted()).filter((rows) => rows.length > 0);
  return all.length < 2 ? [] : all.flat().sort(bestFirst).slice(0, FIRST_PAGE);
}

function cut(rows: Ranked[], limit: number): Cut {
  const visible = rows.slice(0, limit);
  return { numbers: visible.map((row) => row.number), lastKey: visible.at(-1)?.key ?? 0, hasMore: rows.length > limit };
}
