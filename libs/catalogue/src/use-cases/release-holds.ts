import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';

/** The order, or a part of it, will not be paid: its stock goes back to the shelf. Doing it again changes nothing. */
@Injectable()
export class ReleaseHolds {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
  ) {}

  /** `variantIds`: only these; `keep`: all but these; neither: everything the order holds. */
  async execute(input: { orderId: string; variantIds?: readonly string[]; keep?: readonly string[]; as?: 'released' | 'expired' }): Promise<void> {
    await this.transactions.run(async () => {
      const moves = await this.stock.release({ orderId: input.orderId, only: input.variantIds ?? null, keep: input.keep ?? [] }, input.as ?? 'released');
      await this.shelf.refreshIfCrossed(moves);
    });
  }
}
