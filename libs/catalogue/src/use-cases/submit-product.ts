import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { SellerStanding } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { productStates } from '../domain/product-states';
import { ProductsRepository } from '../persistence/products.repository';
import { NoteKind } from './note-kind';
import { ProductChanges } from './product-changes';

/** The seller is done; the office looks at it before anybody can buy it. */
@Injectable()
export class SubmitProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly changes: ProductChanges,
    private readonly clock: Clock,
    private readonly kinds: NoteKind,
    private readonly standing: SellerStanding,
  ) {}

  /** @throws DomainError `sellers.training_first`, `catalogue.photo_missing`, `catalogue.product.move_refused` */
  async execute(input: { sellerId: string; productId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const product = await this.products.lockOfSeller(input.sellerId, input.productId);
      if (product.state === 'in_review') return;
      productStates.assert(product.state, 'in_review');
      await this.standing.requireTrained(product.sellerId);
      if (product.photos.length === 0) throw errors.make('photo_missing', {}, { field: 'photos' });
      product.state = 'in_review';
      product.returnReason = null;
      product.submittedAt = this.clock.now();
      await this.products.save(product);
      await this.changes.submit(product.id, {});
      await this.kinds.execute(product);
    });
  }
}
