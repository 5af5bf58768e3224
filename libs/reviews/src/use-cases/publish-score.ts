import { Injectable } from '@nestjs/common';
import { ShelveReviews } from '@etalase/catalogue';
import { onShelf } from '../domain/present';
import { scoreOf } from '../domain/score';
import { ReviewListsRepository } from '../persistence/review-lists.repository';
import { ScoresRepository } from '../persistence/scores.repository';

/** So many stand on the product's own page; the rest have a page of their own. */
const NEWEST = 3;

/**
 * Ends every act that changes what is said of a product: counts anew and tells the shelf, in the caller's transaction.
 * Locks: the review, the shop's score, then what the shelf locks.
 */
@Injectable()
export class PublishScore {
  constructor(
    private readonly scores: ScoresRepository,
    private readonly lists: ReviewListsRepository,
    private readonly shelve: ShelveReviews,
  ) {}

  async execute({ sellerId, productId }: { sellerId: string; productId: string }): Promise<void> {
    await this.scores.lockShop(sellerId);
    const tally = await this.scores.recount(sellerId, productId);
    const { items } = await this.lists.ofProduct(productId, { limit: NEWEST });
    await this.shelve.execute({ productId, reviews: tally.count === 0 ? null : { ...scoreOf(tally), newest: items.map(onShelf) } });
  }
}
