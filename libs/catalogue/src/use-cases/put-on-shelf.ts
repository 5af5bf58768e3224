import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { SellerStanding } from '@etalase/sellers';
import { productStates } from '../domain/product-states';
import type { ProductEntity } from '../persistence/product.entity';

/** From the office's hands onto the shelf, if the shop may still put anything there: a right can end while its goods wait. Joins the caller's transaction; it saves. */
@Injectable()
export class PutOnShelf {
  constructor(
    private readonly standing: SellerStanding,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.owner_training_first` */
  async execute(product: ProductEntity): Promise<void> {
    productStates.assert(product.state, 'live');
    await this.standing.requireTrained(product.sellerId, 'office');
    product.state = 'live';
    product.publishedAt ??= this.clock.now();
  }
}
