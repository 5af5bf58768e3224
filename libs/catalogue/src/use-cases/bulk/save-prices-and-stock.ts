import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { ProductChangePlan } from '../../domain/sheet/plan';
import { checkPrice } from '../../domain/variants';
import { ProductBulkRepository } from '../../persistence/product-bulk.repository';
import { StockRepository } from '../../persistence/stock.repository';
import { ShelfStock } from '../shelf-stock';
import { KeepLots } from '../stock/keep-lots';
import { ShelveProducts } from '../shelve-products';

const BATCH = 500;

/** Prices and stock of a sheet in few statements, for they come by the thousand. In the caller's transaction. */
@Injectable()
export class SavePricesAndStock {
  constructor(
    private readonly bulk: ProductBulkRepository,
    private readonly stock: StockRepository,
    private readonly shelfStock: ShelfStock,
    private readonly lots: KeepLots,
    private readonly shelve: ShelveProducts,
    private readonly clock: Clock,
  ) {}

  /** Products, then choices, then their places on the shelf, each in id order, as everywhere: the steps that follow come to the shelf several times. */
  async lock(plans: readonly ProductChangePlan[]): Promise<void> {
    const productIds = plans.map((plan) => plan.productId);
    await this.bulk.lockProducts(productIds);
    await this.stock.lock([...new Set(plans.flatMap((plan) => [...plan.prices, ...plan.stocks].map((one) => one.variantId)))]);
    await this.bulk.lockListings(productIds);
  }

  async execute({ importId, by }: { importId: string; by: string }, plans: readonly ProductChangePlan[]): Promise<void> {
    const prices = plans.flatMap((plan) => plan.prices);
    prices.forEach((one) => checkPrice(one.price, 'price'));
    await this.bulk.setPrices(prices);
    const dearer = plans.filter((plan) => plan.prices.length > 0).map((plan) => plan.productId);
    for (let at = 0; at < dearer.length; at += BATCH) await this.shelve.execute({ productIds: dearer.slice(at, at + BATCH) });
    const moves = plans.flatMap((plan) => plan.stocks.map(({ variantId, delta, row }) => ({ variantId, delta, key: `import:${importId}:${row}` })));
    // Once an import and row: a job that runs twice adds once.
    if (moves.length === 0) return;
    const done = await this.stock.add(moves, { kind: 'sheet', reason: 'Diubah lewat berkas', by }, this.clock.now());
    await this.shelfStock.refreshIfCrossed(done);
    await this.lots.follow(done);
  }
}
