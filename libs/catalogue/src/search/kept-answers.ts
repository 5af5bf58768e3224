import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Settings } from '@etalase/platform';
import type { ListingIndex } from './listing-index';

/** About 4 KB each. */
const KEPT_ANSWERS = 1_000;

/**
 * Answers to the questions many ask at the same time. One holds for as long as the index it came from stays the same, so
 * it is never older than the index itself: at most half a second.
 */
@Injectable()
export class KeptAnswers<Answer extends object = object> {
  private readonly kept = new LRUCache<string, Answer>({ max: KEPT_ANSWERS });
  private of: { index: ListingIndex; version: number } | undefined;

  constructor(private readonly settings: Settings) {}

  async get(index: ListingIndex, question: object, answer: () => Promise<Answer>): Promise<Answer> {
    if (!this.settings.PAGE_CACHE) return answer();
    this.matchTo(index);
    const key = JSON.stringify(question);
    const known = this.kept.get(key);
    if (known) return known;
    const { version } = index;
    const made = await answer();
    this.matchTo(index);
    if (version === index.version) this.kept.set(key, made);
    return made;
  }

  private matchTo(index: ListingIndex): void {
    if (this.of?.index === index && this.of.version === index.version) return;
    this.kept.clear();
    this.of = { index, version: index.version };
  }
}
