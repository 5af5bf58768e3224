import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { sumDemand, type VariantDemand } from '../domain/stock';
import { StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';

/** Sold goods that came back sellable, or never left: once for each reference and variant. */
@Injectable()
export class Restock {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
    private readonly clock: Clock,
  ) {}

  /** @param input.reference what came back, e.g. the seller order's id; the same reference never adds twice. */
  async execute(input: { lines: readonly VariantDemand[]; reason: string; reference: string }): Promise<void> {
    const moves = sumDemand(input.lines).map((line) => ({ variantId: line.variantId, delta: line.quantity, key: `return:${input.reference}:${line.variantId}` }));
    await this.transactions.run(async () => {
      await this.shelf.refreshIfCrossed(await this.stock.add(moves, input.reason, null, this.clock.now()));
    });
  }
}
