import { Injectable } from '@nestjs/common';
import { StockRepository } from '../persistence/stock.repository';

/**
 * Takes the stock rows of several steps that follow in one transaction, in the order in which an order takes them: step by step they
 * would be taken in the order of the steps, and two such transactions could wait for each other. In the caller's transaction.
 */
@Injectable()
export class LockStock {
  constructor(private readonly stock: StockRepository) {}

  execute({ variantIds }: { variantIds: readonly string[] }): Promise<void> {
    return this.stock.lock(variantIds);
  }
}
