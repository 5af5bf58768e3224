import { Injectable } from '@nestjs/common';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { ProductPublished, ProductReturned } from '../domain/events';
import { productStates } from '../domain/product-states';
import { reasonWords, type ReviewReason } from '../domain/review-reasons';
import type { ProductEntity } from '../persistence/product.entity';
import type { ProductRevisionEntity } from '../persistence/product-revision.entity';
import { ProductsRepository } from '../persistence/products.repository';
import { ProductChanges } from './product-changes';
import { PutOnShelf } from './put-on-shelf';
import { ShelveProducts } from './shelve-products';

export interface Review {
  productId: string;
  by: string;
  outcome: 'approved' | 'returned';
  reasonCodes?: readonly ReviewReason[];
  /** Beside the codes, in the officer's own words. */
  reason?: string;
  /** What the officer saw; left out, whatever waits now. */
  version?: string;
}

/** What is looked at: the edit that waits, and the product beside it. */
export const reviewVersion = (revision: Pick<ProductRevisionEntity, 'id'>, product: Pick<ProductEntity, 'updatedAt'>): string => `${revision.id}.${product.updatedAt.getTime()}`;

/** The office's word on a new product or on an edit of a live one. Who, when and why stay on the revision for ever. */
@Injectable()
export class ReviewProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly changes: ProductChanges,
    private readonly shelve: ShelveProducts,
    private readonly outbox: Outbox,
    private readonly putOnShelf: PutOnShelf,
  ) {}

  /** @throws DomainError `catalogue.reason_missing` when returned without a reason, `catalogue.nothing_to_review`, `catalogue.review_changed`, `sellers.owner_training_first` */
  async execute(input: Review): Promise<void> {
    const codes = input.reasonCodes ?? [];
    const reason = reasonWords(codes, input.reason);
    if (input.outcome === 'returned' && reason === null) throw errors.make('reason_missing', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const product = await this.products.lock(input.productId);
      const [revision] = await this.products.pendingOf([product.id]);
      if (!revision) throw errors.make('nothing_to_review');
      if (input.version !== undefined && input.version !== reviewVersion(revision, product)) throw errors.make('review_changed');
      await this.changes.close(revision, input.outcome, input.by, reason, codes);
      if (input.outcome === 'approved') Object.assign(product, revision.changes);
      if (product.state === 'in_review') await this.move(product, input.outcome);
      product.returnReason = input.outcome === 'returned' ? reason : null;
      await this.products.save(product);
      await this.shelve.execute({ productIds: [product.id] });
      const fact = { productId: product.id, sellerId: product.sellerId, name: product.name };
      if (input.outcome === 'approved') await this.outbox.publish(ProductPublished, { ...fact, slug: product.slug });
      else await this.outbox.publish(ProductReturned, { ...fact, reason: reason ?? '' });
    });
  }

  private async move(product: ProductEntity, outcome: 'approved' | 'returned'): Promise<void> {
    if (outcome === 'approved') return this.putOnShelf.execute(product);
    productStates.assert(product.state, 'draft');
    product.state = 'draft';
  }
}
