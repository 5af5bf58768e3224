import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { SearchRepository, type Token } from '../persistence/search.repository';
import type { ListingIndex } from './listing-index';
import { mayBeMeant } from './near-words';
import type { Term } from './question';

/** A longer question is cut: nobody means the ninth word. */
const MOST_WORDS = 8;
const SHORTEST_BEGINNING = 2;
/** Known words one mistyped word may stand for. */
const MOST_NEAR = 4;
/** Alternatives to a mistyped word that are about as near as the nearest. */
const NEARLY = 0.1;
const STOP_WORDS = new Set(['dan', 'di', 'ke', 'dari', 'yang', 'untuk', 'dengan', 'atau', 'the', 'of', 'and', 'from', 'for']);

type Near = Awaited<ReturnType<SearchRepository['nearest']>>;

/** Turns what a person typed into terms of the index: stems, synonyms, an unfinished last word, typing errors. */
@Injectable()
export class QuestionWords implements OnModuleInit {
  private readonly tokens = new LRUCache<string, Token[]>({ max: 4_000 });
  /** Forgotten after a minute: the vocabulary grows. */
  private readonly near = new LRUCache<string, Near>({ max: 2_000, ttl: 60_000 });
  private readonly begun = new LRUCache<string, Token[]>({ max: 2_000, ttl: 60_000 });
  private synonyms = new Map<string, string[]>();

  constructor(private readonly search: SearchRepository) {}

  async onModuleInit(): Promise<void> {
    this.synonyms = await this.search.synonyms();
  }

  /** All must match. @param isUnfinished the person is still typing: the last word also stands for what begins so. */
  async terms(index: ListingIndex, text: string, isUnfinished = false): Promise<Term[]> {
    const tokens = await this.read(text);
    return Promise.all(tokens.map((token, position) => this.term(index, token, position === tokens.length - 1, isUnfinished)));
  }

  /** Words of the catalogue nearest to what found nothing. */
  async nearestTo(text: string): Promise<string[]> {
    const near = await Promise.all((await this.read(text)).map((token) => this.nearest(token.word)));
    return [...new Set(near.flat().map((row) => row.word))].slice(0, 6);
  }

  /** Known words that begin as this one, shortest first. */
  async beginningWith(word: string): Promise<Token[]> {
    let begun = this.begun.get(word);
    if (!begun) this.begun.set(word, (begun = word.length < SHORTEST_BEGINNING ? [] : await this.search.beginning(word)));
    return begun;
  }

  private async term(index: ListingIndex, { word, stems }: Token, isLast: boolean, isUnfinished: boolean): Promise<Term> {
    const meant = [...stems, ...(this.synonyms.get(word) ?? [])];
    const isKnown = meant.some((stem) => index.knows(stem));
    if (isKnown && !(isLast && isUnfinished)) return termOf(meant);
    const begun = isLast ? (await this.beginningWith(word)).flatMap((token) => token.stems) : [];
    if (isKnown || begun.length > 0) return termOf([...meant, ...begun]);
    const near = await this.nearest(word);
    const best = near[0]?.likeness ?? 0;
    return termOf(near.filter((row) => row.likeness >= best - NEARLY).flatMap((row) => row.stems));
  }

  private async read(text: string): Promise<Token[]> {
    const key = text.trim().toLowerCase();
    if (key === '') return [];
    let tokens = this.tokens.get(key);
    if (!tokens) {
      const all = await this.search.tokens(key);
      const meant = all.filter((token) => !STOP_WORDS.has(token.word));
      tokens = (meant.length > 0 ? meant : all).slice(0, MOST_WORDS);
      this.tokens.set(key, tokens);
    }
    return tokens;
  }

  private async nearest(word: string): Promise<Near> {
    let near = this.near.get(word);
    if (!near) this.near.set(word, (near = (await this.search.nearest(word)).filter((known) => mayBeMeant(word, known)).slice(0, MOST_NEAR)));
    return near;
  }
}

const termOf = (stems: string[]): Term => ({ anyOf: [...new Set(stems)] });
