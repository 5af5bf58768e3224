import { Injectable } from '@nestjs/common';
import type { SearchQuery, SearchResult } from '../domain/views';
import { textOf } from '../search/card-shelf';
import { AnswerSearch } from './answer-search';

/** Products by words, category, place, price and promises, with the counts of every filter. */
@Injectable()
export class SearchProducts {
  constructor(private readonly answers: AnswerSearch) {}

  /** @throws DomainError `kernel.cursor_invalid` for a cursor of another search order. */
  async execute(query: SearchQuery): Promise<SearchResult> {
    const { cards, ...rest } = await this.answers.execute(query, { withFacets: true });
    return { ...rest, items: cards.map((card) => card.product) };
  }
}

/** The same as JSON text of `SearchResult`, for the API to send as it is: the cards are never taken apart. */
@Injectable()
export class RenderSearch {
  constructor(private readonly answers: AnswerSearch) {}

  async execute(query: SearchQuery): Promise<string> {
    const { cards, ...rest } = await this.answers.execute(query, { withFacets: true });
    return `{"items":[${textOf(cards)}],${JSON.stringify(rest).slice(1)}`;
  }
}
