import { Injectable } from '@nestjs/common';
import { defineJob } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { LotsRepository } from '../../persistence/lots.repository';
import { StockRepository } from '../../persistence/stock.repository';
import { ShelfStock } from '../shelf-stock';
import { KeepLots } from './keep-lots';

/** Every hour: soon after midnight what was good until yesterday is off the shelf, also after a night without power. */
export const TakeOutExpiredDue = defineJob<Record<string, never>>('catalogue.take-out-expired', 'upkeep');

const AT_ONCE = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Lots whose last good day is over are sold no more. */
@Injectable()
export class TakeOutExpired {
  constructor(
    private readonly transactions: Transactions,
    private readonly lots: LotsRepository,
    private readonly stock: StockRepository,
    private readonly keep: KeepLots,
    private readonly shelf: ShelfStock,
  ) {}

  /** Doing it again takes out nothing more, except what is no longer promised. */
  async execute(): Promise<void> {
    let after = FIRST;
    for (let due = await this.lots.due(this.keep.today(), after, AT_ONCE); due.length > 0; due = await this.lots.due(this.keep.today(), after, AT_ONCE)) {
      const ids = due;
      await this.transactions.run(async () => {
        await this.stock.lock(ids);
        await this.shelf.refreshIfCrossed(await this.keep.takeOut(ids));
      });
      after = ids.at(-1) ?? after;
    }
  }
}
