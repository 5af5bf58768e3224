import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { ShelfSourcesRepository } from '../persistence/shelf-sources.repository';
import { ShelveProducts } from './shelve-products';

const BATCH = 200;

/** A shop changed its name, village or doors: what its products show follows. Doing it again changes nothing. */
@Injectable()
export class ReshelveShop {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: ShelfSourcesRepository,
    private readonly shelve: ShelveProducts,
  ) {}

  async execute(input: { sellerId: string }): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const productIds = await this.sources.liveOf(input.sellerId, after, BATCH);
      if (productIds.length === 0) return;
      await this.transactions.run(() => this.shelve.execute({ productIds }));
      after = productIds.at(-1) ?? after;
    }
  }
}
