import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { SellerStanding } from '@etalase/sellers';
import { productStates } from '../domain/product-states';
import type { ProductState } from '../domain/views';
import { ProductsRepository } from '../persistence/products.repository';
import { ProductChanges } from './product-changes';
import { ShelveProducts } from './shelve-products';

export interface OwnProduct {
  sellerId: string;
  productId: string;
}

/** The seller's own moves of a product; asking for the state it is in changes nothing. */
@Injectable()
export class MoveProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly changes: ProductChanges,
    private readonly shelve: ShelveProducts,
    private readonly clock: Clock,
    private readonly standing: SellerStanding,
  ) {}

  async execute(input: OwnProduct, to: ProductState): Promise<void> {
    await this.transactions.run(async () => {
      const product = await this.products.lockOfSeller(input.sellerId, input.productId);
      if (product.state === to) return;
      productStates.assert(product.state, to);
      if (to === 'live') await this.standing.requireTrained(product.sellerId);
      if (to === 'archived') {
        const [pending] = await this.products.pendingOf([product.id]);
        if (pending) await this.changes.close(pending, 'withdrawn');
      }
      product.state = to;
      product.updatedAt = this.clock.now();
      await this.products.save(product);
      await this.shelve.execute({ productIds: [product.id] });
    });
  }
}

/** Off the shelf for a while. */
@Injectable()
export class HideProduct {
  constructor(private readonly move: MoveProduct) {}

  execute(input: OwnProduct): Promise<void> {
    return this.move.execute(input, 'hidden');
  }
}

/** Back on the shelf; it was approved before. @throws DomainError `sellers.training_first` */
@Injectable()
export class ShowAgain {
  constructor(private readonly move: MoveProduct) {}

  execute(input: OwnProduct): Promise<void> {
    return this.move.execute(input, 'live');
  }
}

/** For good. Orders that name it keep what they froze. */
@Injectable()
export class ArchiveProduct {
  constructor(private readonly move: MoveProduct) {}

  execute(input: OwnProduct): Promise<void> {
    return this.move.execute(input, 'archived');
  }
}
