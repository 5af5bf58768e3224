import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';
import { KeepLots } from './stock/keep-lots';

/** The order, or a part of it, will not be paid: its stock goes back to the shelf. Doing it again changes nothing. */
@Injectable()
export class ReleaseHolds {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
    private readonly lots: KeepLots,
  ) {}

  /** `variantIds`: only these; `keep`: all but these; neither: everything the order holds. */
  async execute(input: { orderId: string; variantIds?: readonly string[]; keep?: readonly string[]; as?: 'released' | 'expired' }): Promise<void> {
    await this.transactions.run(async () => {
      const moves = await this.stock.release({ orderId: input.orderId, only: input.variantIds ?? null, keep: input.keep ?? [] }, input.as ?? 'released');
      // What was promised in time and is past its date now does not go back on sale.
      const dated = moves.filter((move) => move.hasLots).map((move) => move.variantId);
      const out = dated.length > 0 ? await this.lots.takeOut(dated) : [];
      await this.shelf.refreshIfCrossed([...moves, ...out]);
    });
  }
}
