import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { ProductCard, SearchQuery } from '../domain/views';
import { textOf } from '../search/card-shelf';
import { AnswerSearch } from './answer-search';

export type BrowseQuery = Omit<SearchQuery, 'text'>;
export interface BrowseResult extends Page<ProductCard> {
  total: number;
}

/** A shelf without a question: a category, a place or a shop, in one order, without the counts of the other filters. */
@Injectable()
export class BrowseProducts {
  constructor(private readonly answers: AnswerSearch) {}

  async execute(query: BrowseQuery): Promise<BrowseResult> {
    const { cards, total, nextCursor } = await this.answers.execute(query, { withFacets: false });
    return { items: cards.map((card) => card.product), total, nextCursor };
  }
}

/** The same as JSON text of `BrowseResult`, for the API to send as it is. */
@Injectable()
export class RenderBrowse {
  constructor(private readonly answers: AnswerSearch) {}

  async execute(query: BrowseQuery): Promise<string> {
    const { cards, total, nextCursor } = await this.answers.execute(query, { withFacets: false });
    return `{"items":[${textOf(cards)}],"total":${total},"nextCursor":${JSON.stringify(nextCursor)}}`;
  }
}
