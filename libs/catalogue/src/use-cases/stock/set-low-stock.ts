import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { ProductsRepository } from '../../persistence/products.repository';
import { StockRepository } from '../../persistence/stock.repository';

/** From how many pieces on the seller wants to hear that a variant runs low. */
@Injectable()
export class SetLowStock {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly stock: StockRepository,
  ) {}

  /** @param input.lowStockAt 0 warns when it is sold out. @throws DomainError `catalogue.variant_not_found`. */
  async execute(input: { sellerId: string; variantId: string; lowStockAt: number }): Promise<void> {
    await this.transactions.run(async () => {
      const { productId } = await this.products.variantOfSeller(input.sellerId, input.variantId);
      // A price that is set at the same moment writes the whole row.
      await this.products.lockOfSeller(input.sellerId, productId);
      await this.stock.setLowStock(input.variantId, input.lowStockAt);
    });
  }
}
