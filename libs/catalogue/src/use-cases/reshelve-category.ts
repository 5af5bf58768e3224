import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { ShelfSourcesRepository } from '../persistence/shelf-sources.repository';
import { CategoryTree } from './category-tree';
import { ShelveProducts } from './shelve-products';

const BATCH = 200;

/** A category has other words: what its products show and are found by follows. Doing it again changes nothing. */
@Injectable()
export class ReshelveCategory {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: ShelfSourcesRepository,
    private readonly tree: CategoryTree,
    private readonly shelve: ShelveProducts,
  ) {}

  async execute({ categoryId }: { categoryId: number }): Promise<void> {
    // The words were changed in another process.
    await this.tree.reload();
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const productIds = await this.sources.liveIn(categoryId, after, BATCH);
      if (productIds.length === 0) return;
      await this.transactions.run(() => this.shelve.execute({ productIds }));
      after = productIds.at(-1) ?? after;
    }
  }
}
