import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { finishCard } from '../domain/listing';
import { ShelfReadsRepository } from '../persistence/shelf-reads.repository';

/** About 0.6 KB each; what people look at now. The rest is one indexed read away. */
const KEPT_CARDS = 16_384;

/** Ready cards by product number, forgotten when the shelf model learns of a change. */
@Injectable()
export class CardShelf {
  private readonly kept = new LRUCache<number, string>({ max: KEPT_CARDS });
  /** Counts changes, so that a card read before one is not kept after it. */
  private generation = 0;

  constructor(private readonly reads: ShelfReadsRepository) {}

  /** JSON texts of `ProductCard` in the order asked; a product that has just left the shelf is left out. */
  async cardsOf(numbers: readonly number[]): Promise<string[]> {
    const found = numbers.map((number) => this.kept.get(number));
    const missing = numbers.filter((_, position) => found[position] === undefined);
    if (missing.length === 0) return found as string[];
    const { generation } = this;
    const read = new Map((await this.reads.cardsByNumber(missing)).map((row) => [row.number, finishCard(row.card, row.isInStock, row.soldCount)]));
    if (generation === this.generation) read.forEach((card, number) => this.kept.set(number, card));
    return numbers.flatMap((number, position) => found[position] ?? read.get(number) ?? []);
  }

  forget(numbers: readonly number[]): void {
    if (numbers.length > 0) this.generation += 1;
    numbers.forEach((number) => this.kept.delete(number));
  }
}
