import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import type { ReviewsOnShelf } from '../domain/views';
import { ShelfSourcesRepository } from '../persistence/shelf-sources.repository';
import { ShelveProducts } from './shelve-products';

/** What buyers say of a product goes onto its card and its page, by the way every change of a product goes. */
@Injectable()
export class ShelveReviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: ShelfSourcesRepository,
    private readonly shelve: ShelveProducts,
  ) {}

  /** Joins the caller's transaction. @param input.reviews `null` when nobody says anything any more */
  async execute(input: { productId: string; reviews: ReviewsOnShelf | null }): Promise<void> {
    await this.transactions.run(async () => {
      await this.sources.setReviews(input.productId, input.reviews);
      await this.shelve.execute({ productIds: [input.productId] });
    });
  }
}
