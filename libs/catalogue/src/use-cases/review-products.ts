import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { reasonWords } from '../domain/review-reasons';
import { ProductsRepository } from '../persistence/products.repository';
import { type Review, ReviewProduct } from './review-product';

export interface ReviewOutcome {
  productId: string;
  /** Why nothing was decided; `null` when it was. */
  refused: { code: string; message: string } | null;
}

type Word = Pick<Review, 'by' | 'outcome' | 'reasonCodes' | 'reason'> & { within: Reach };

/** The office's word within its own places, on one product or on many it has looked at. */
@Injectable()
export class ReviewProducts {
  constructor(
    private readonly review: ReviewProduct,
    private readonly products: ProductsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  /** @throws DomainError `catalogue.product_not_found` also for a product of another place, and all of `ReviewProduct` */
  async one({ within, ...review }: Review & { within: Reach }): Promise<void> {
    const product = await this.products.find(review.productId);
    // A shop never moves once it was looked at, so this can be asked ahead of the decision.
    const seller = product && (await this.sellers.byId(product.sellerId));
    if (!seller || !isWithinReach(seller.villageCode, within)) throw errors.make('product_not_found');
    await this.review.execute(review);
  }

  /** Each for itself: one that was changed meanwhile does not hold up the others. @throws DomainError `catalogue.reason_missing` for the whole */
  async many({ items, ...word }: Word & { items: readonly { productId: string; version: string }[] }): Promise<ReviewOutcome[]> {
    if (word.outcome === 'returned' && reasonWords(word.reasonCodes ?? [], word.reason) === null) throw errors.make('reason_missing', {}, { field: 'reason' });
    const outcomes: ReviewOutcome[] = [];
    for (const item of items) outcomes.push({ productId: item.productId, refused: await this.refusalOf({ ...word, ...item }) });
    return outcomes;
  }

  private async refusalOf(review: Review & { within: Reach }): Promise<ReviewOutcome['refused']> {
    try {
      await this.one(review);
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, message: error.message };
    }
  }
}
