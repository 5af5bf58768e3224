import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, unknownCursor } from '@etalase/kernel';
import type { ProductSort, SearchQuery, SearchResult } from '../domain/views';
import { type Card, CardShelf } from '../search/card-shelf';
import { BY_WOMEN, HALAL, IN_STOCK } from '../search/documents';
import { KeptAnswers } from '../search/kept-answers';
import type { ListingIndex } from '../search/listing-index';
import type { Question } from '../search/question';
import { QuestionWords } from '../search/question-words';
import { ShelfModel } from '../search/shelf-model';
import { CategoryTree } from './category-tree';
import { FacetLabels } from './facet-labels';

const DEFAULT_LIMIT = 24;
const MOST = 100;
/** Nobody pages on by relevance for ever; the other orders have no end. */
const DEEPEST = 2_400;

interface Found {
  numbers: number[];
  total: number;
  nextCursor: string | null;
  facets: SearchResult['facets'];
  nearestWords: string[];
}

export interface SearchAnswer extends Omit<Found, 'numbers'> {
  cards: Card[];
}

/** Asks the shelf model; SearchProducts and RenderSearch give its answer two forms. */
@Injectable()
export class AnswerSearch {
  constructor(
    private readonly shelf: ShelfModel,
    private readonly cards: CardShelf,
    private readonly words: QuestionWords,
    private readonly categories: CategoryTree,
    private readonly labels: FacetLabels,
    private readonly kept: KeptAnswers<Found>,
  ) {}

  async execute(query: SearchQuery, options: { withFacets: boolean }): Promise<SearchAnswer> {
    const index = await this.shelf.fresh();
    const { numbers, ...rest } = await this.kept.get(index, { ...query, ...options }, () => this.find(index, query, options.withFacets));
    return { ...rest, cards: await this.cards.cardsOf(numbers) };
  }

  private async find(index: ListingIndex, query: SearchQuery, withFacets: boolean): Promise<Found> {
    const text = query.text?.trim() ?? '';
    const terms = text === '' ? [] : await this.words.terms(index, text);
    const question = { ...this.question(query), terms, withFacets };
    const { numbers, total, hasMore, lastKey, facets } = index.ask(question);
    return {
      numbers,
      total,
      nextCursor: hasMore ? nextCursor(question, lastKey, numbers.at(-1) ?? 0) : null,
      facets: this.labels.label(facets),
      nearestWords: text !== '' && total === 0 ? await this.words.nearestTo(text) : [],
    };
  }

  /** An unknown category finds nothing rather than everything. @throws DomainError `kernel.cursor_invalid` */
  private question(query: SearchQuery): Omit<Question, 'terms' | 'withFacets'> {
    const sort = query.sort ?? 'relevance';
    return {
      categoryIds: query.category === undefined ? undefined : (this.categories.leavesOf(query.category) ?? []),
      place: query.village ?? query.district ?? query.regency,
      pickupRegency: query.pickupRegency,
      sellerId: query.sellerId,
      priceMin: query.priceMin,
      priceMax: query.priceMax,
      promises: [...(query.inStock ? [IN_STOCK] : []), ...(query.halal ? [HALAL] : []), ...(query.madeByWomen ? [BY_WOMEN] : [])],
      sort,
      limit: Math.min(Math.max(1, query.limit ?? DEFAULT_LIMIT), MOST),
      ...place(sort, query.cursor),
    };
  }
}

/** By relevance the cursor is how many were shown, else the key and number of the last one; it names the order it belongs to. */
function place(sort: ProductSort, cursor: string | undefined): Pick<Question, 'offset' | 'after'> {
  const after = decodeCursor(cursor, ['text', 'number', 'number']);
  if (after === null) return { offset: 0 };
  const [made, key, number] = after;
  if (made !== sort) throw unknownCursor();
  if (sort === 'relevance') return { offset: Math.min(Math.max(0, Math.trunc(key)), DEEPEST) };
  return { offset: 0, after: [key, number] };
}

function nextCursor(question: Question, lastKey: number, lastNumber: number): string | null {
  if (question.sort !== 'relevance') return encodeCursor([question.sort, lastKey, lastNumber]);
  const shown = question.offset + question.limit;
  return shown >= DEEPEST ? null : encodeCursor([question.sort, shown, 0]);
}
