import { Injectable } from '@nestjs/common';
import type { ProductCard, SearchQuery, SearchResult } from '../domain/views';
import { AnswerSearch } from './answer-search';
import { FacetLabels } from './facet-labels';

/** Products by words, category, place, price and promises, with the counts of every filter. */
@Injectable()
export class SearchProducts {
  constructor(
    private readonly answers: AnswerSearch,
    private readonly labels: FacetLabels,
  ) {}

  /** @throws DomainError `kernel.cursor_invalid` for a cursor of another search order. */
  async execute(query: SearchQuery): Promise<SearchResult> {
    const { cards, facets, ...rest } = await this.answers.execute(query, { withFacets: true });
    return { ...rest, items: cards.map((card) => JSON.parse(card) as ProductCard), facets: this.labels.label(facets) };
  }
}

/** The same as JSON text of `SearchResult`, for the API to send as it is: the cards are never taken apart. */
@Injectable()
export class RenderSearch {
  constructor(
    private readonly answers: AnswerSearch,
    private readonly labels: FacetLabels,
  ) {}

  async execute(query: SearchQuery): Promise<string> {
    const { cards, total, nextCursor, facets, nearestWords } = await this.answers.execute(query, { withFacets: true });
    const rest = JSON.stringify({ total, nextCursor, facets: this.labels.label(facets), nearestWords });
    return `{"items":[${cards.join(',')}],${rest.slice(1)}`;
  }
}
