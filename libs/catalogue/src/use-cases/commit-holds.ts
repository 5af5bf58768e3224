import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { StockRanLow } from '../domain/events';
import { shownVariant } from '../domain/variants';
import { type SoldVariant, StockRepository } from '../persistence/stock.repository';
import { ReleaseHolds } from './release-holds';
import { KeepLots } from './stock/keep-lots';

/** The order is paid: what was held is sold. Doing it again sells nothing more. */
@Injectable()
export class CommitHolds {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly releaseHolds: ReleaseHolds,
    private readonly lots: KeepLots,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** With `variantIds` only these variants are sold; what else the order holds goes back to the shelf. */
  async execute(input: { orderId: string; variantIds?: readonly string[] }): Promise<void> {
    await this.transactions.run(async () => {
      if (input.variantIds) await this.releaseHolds.execute({ orderId: input.orderId, keep: input.variantIds });
      const sold = await this.stock.commit(input.orderId, this.clock.now());
      if (sold.length === 0) return;
      await this.lots.follow(sold);
      await this.reportLow(sold.filter((line) => line.isLow));
    });
  }

  private async reportLow(low: SoldVariant[]): Promise<void> {
    if (low.length === 0) return;
    const facts = new Map((await this.stock.productFacts(low.map((line) => line.productId))).map((fact) => [fact.productId, fact]));
    for (const line of low) {
      const fact = facts.get(line.productId);
      if (fact) await this.outbox.publish(StockRanLow, { ...fact, variantId: line.variantId, variantName: shownVariant(line.variantName), available: line.available });
    }
  }
}
