import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { NoteCategory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { productStates } from '../domain/product-states';
import { ProductsRepository } from '../persistence/products.repository';
import { CategoryTree } from './category-tree';
import { ProductChanges } from './product-changes';

/** The seller is done; the office looks at it before anybody can buy it. */
@Injectable()
export class SubmitProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly changes: ProductChanges,
    private readonly clock: Clock,
    private readonly kinds: NoteCategory,
    private readonly categories: CategoryTree,
  ) {}

  /** @throws DomainError `catalogue.photo_missing`, `catalogue.product.move_refused` */
  async execute(input: { sellerId: string; productId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const product = await this.products.lockOfSeller(input.sellerId, input.productId);
      if (product.state === 'in_review') return;
      productStates.assert(product.state, 'in_review');
      if (product.photos.length === 0) throw errors.make('photo_missing', {}, { field: 'photos' });
      product.state = 'in_review';
      product.returnReason = null;
      product.submittedAt = this.clock.now();
      await this.products.save(product);
      await this.changes.submit(product.id, {});
      // Which permits the shop is asked for follows from what it sells, not from what it once declared.
      const { slug, parentSlug } = this.categories.viewOf(product.categoryId);
      await this.kinds.execute({ sellerId: product.sellerId, slugs: parentSlug === null ? [slug] : [slug, parentSlug] });
    });
  }
}
