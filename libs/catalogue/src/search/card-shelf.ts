import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions } from '@etalase/platform';
import { finishCard } from '../domain/listing';
import type { ProductCard } from '../domain/views';
import { ShelfReadsRepository } from '../persistence/shelf-reads.repository';
import { TickBatch } from '../use-cases/tick-batch';

/** About 0.6 KB each as text, twice that taken apart and drawn; what people look at now. The rest is one indexed read away. */
const KEPT_CARDS = 8_192;

/** A card as text, for the API, or taken apart, for the shop's pages; a process needs one of the two. */
export class Card {
  private view: ProductCard | undefined;

  constructor(private words: string | undefined) {}

  get text(): string {
    return this.words ?? JSON.stringify(this.view);
  }

  /** The same object each time, so that what is drawn from it can be kept with it. */
  get product(): ProductCard {
    if (!this.view) {
      this.view = Object.freeze(JSON.parse(this.text) as ProductCard);
      this.words = undefined;
    }
    return this.view;
  }
}

/** Members of a JSON array. */
export const textOf = (cards: readonly Card[]): string => cards.map((card) => card.text).join(',');

/** Ready cards by product number, forgotten when the shelf model learns of a change. */
@Injectable()
export class CardShelf {
  private readonly kept = new LRUCache<number, Card>({ max: KEPT_CARDS });
  /** Counts changes, so that a card read before one is not kept after it. */
  private generation = 0;
  /** All lists of one page, and of all pages asked for in one turn, in one round trip. */
  private readonly missing: TickBatch<number, Card>;

  constructor(reads: ShelfReadsRepository, transactions: Transactions) {
    this.missing = new TickBatch(transactions, (numbers) => this.read(reads, numbers));
  }

  /** In the order asked; a product that has just left the shelf is left out. */
  async cardsOf(numbers: readonly number[]): Promise<Card[]> {
    const found = numbers.map((number) => this.kept.get(number));
    if (!found.includes(undefined)) return found as Card[];
    const all = await Promise.all(numbers.map((number, position) => found[position] ?? this.missing.one(number)));
    return all.filter((card) => card !== undefined);
  }

  private async read(reads: ShelfReadsRepository, numbers: number[]): Promise<Map<number, Card>> {
    const { generation } = this;
    const read = new Map((await reads.cardsByNumber(numbers)).map((row) => [row.number, new Card(finishCard(row.card, row.isInStock, row.soldCount))]));
    if (generation === this.generation) read.forEach((card, number) => this.kept.set(number, card));
    return read;
  }

  forget(numbers: readonly number[]): void {
    if (numbers.length > 0) this.generation += 1;
    numbers.forEach((number) => this.kept.delete(number));
  }
}
