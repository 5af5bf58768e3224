import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '@etalase/regions';
import type { Suggestion } from '../domain/views';
import { CardShelf } from '../search/card-shelf';
import { IN_STOCK } from '../search/documents';
import { KeptAnswers } from '../search/kept-answers';
import type { ListingIndex } from '../search/listing-index';
import { QuestionWords } from '../search/question-words';
import { ShelfModel } from '../search/shelf-model';
import { CategoryTree } from './category-tree';

const SHORTEST = 2;
const MOST_PRODUCTS = 5;
const MOST_WORDS = 3;
const MOST_PLACES = 3;

/** What a person may mean while still typing: words, categories, products, villages. */
@Injectable()
export class SuggestProducts {
  constructor(
    private readonly shelf: ShelfModel,
    private readonly cards: CardShelf,
    private readonly words: QuestionWords,
    private readonly categories: CategoryTree,
    private readonly regions: RegionDirectory,
    private readonly kept: KeptAnswers<{ suggestions: Suggestion[] }>,
  ) {}

  async execute(input: { text: string }): Promise<Suggestion[]> {
    const text = input.text.trim().toLowerCase();
    if (text.length < SHORTEST) return [];
    const index = await this.shelf.fresh();
    // Everybody types the same first letters, and those match the most products.
    const { suggestions } = await this.kept.get(index, { suggestFor: text }, async () => ({ suggestions: await this.suggest(index, text) }));
    return suggestions;
  }

  private async suggest(index: ListingIndex, text: string): Promise<Suggestion[]> {
    const [words, products] = await Promise.all([this.finished(text), this.products(index, text)]);
    return [...words, ...this.matchingCategories(text), ...products, ...this.places(text)];
  }

  /** The last word finished in the ways the catalogue knows. */
  private async finished(text: string): Promise<Suggestion[]> {
    const start = text.lastIndexOf(' ') + 1;
    const last = text.slice(start);
    const words = await this.words.beginningWith(last);
    return words.slice(0, MOST_WORDS).map(({ word }) => {
      const label = text.slice(0, start) + word;
      return { kind: 'word', label, href: `/cari?q=${encodeURIComponent(label)}` };
    });
  }

  private async products(index: ListingIndex, text: string): Promise<Suggestion[]> {
    const terms = await this.words.terms(index, text, true);
    const answer = index.ask({ terms, promises: [IN_STOCK], sort: 'relevance', limit: MOST_PRODUCTS, offset: 0, withFacets: false });
    const cards = await this.cards.cardsOf(answer.numbers);
    return cards.map(({ product: { name, slug } }) => ({ kind: 'product', label: name, href: `/produk/${slug}` }));
  }

  private matchingCategories(text: string): Suggestion[] {
    return this.categories
      .all()
      .flatMap((parent) => [parent, ...parent.children])
      .filter(({ name }) => name.id.toLowerCase().split(/[^a-z]+/).some((word) => word.startsWith(text)) || name.id.toLowerCase().startsWith(text))
      .slice(0, MOST_WORDS)
      .map(({ name, slug }) => ({ kind: 'category', label: name.id, href: `/kategori/${slug}` }));
  }

  private places(text: string): Suggestion[] {
    return this.regions
      .search(text, { levels: ['regency', 'village'], limit: MOST_PLACES })
      .filter(({ code }) => this.regions.find(code)?.shortName.toLowerCase().startsWith(text))
      .map(({ code, label, level }) => ({ kind: 'village', label, href: level === 'village' ? `/desa/${code}` : `/kabupaten/${code}` }));
  }
}
