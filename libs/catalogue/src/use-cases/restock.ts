import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { sumDemand, type VariantDemand } from '../domain/stock';
import { StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';
import { KeepLots } from './stock/keep-lots';

/** Sold goods that came back sellable, or never left: once for each reference and variant. */
@Injectable()
export class Restock {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
    private readonly lots: KeepLots,
    private readonly clock: Clock,
  ) {}

  /** @param input.reference what came back, e.g. the seller order's id; the same reference never adds twice. @param input.orderId what it was sold with: dated goods keep their date */
  async execute(input: { lines: readonly VariantDemand[]; reason: string; reference: string; orderId: string }): Promise<void> {
    const moves = sumDemand(input.lines).map((line) => ({ variantId: line.variantId, delta: line.quantity, key: `return:${input.reference}:${line.variantId}` }));
    await this.transactions.run(async () => {
      const done = await this.stock.add(moves, { kind: 'return', reason: input.reason, orderId: input.orderId }, this.clock.now());
      await this.shelf.refreshIfCrossed([...done, ...(await this.lots.giveBack(input.orderId, done))]);
    });
  }
}
