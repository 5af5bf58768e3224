import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { CategoriesRepository } from '../../persistence/categories.repository';
import { CategoryTree } from '../category-tree';

/** Takes an empty shelf away. One that is used, also by archived products or by shelves below it, can only be hidden. */
@Injectable()
export class RemoveCategory {
  constructor(
    private readonly transactions: Transactions,
    private readonly categories: CategoriesRepository,
    private readonly tree: CategoryTree,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `catalogue.category_not_found`, `category_used` */
  async execute({ slug, by }: { slug: string; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.categories.lockTree();
      const row = await this.categories.lock(slug);
      if (!row) throw errors.make('category_not_found');
      const [rows, counts] = [await this.categories.all(), await this.categories.counts()];
      const children = rows.filter((one) => one.parentId === row.id).length;
      const products = counts.get(row.id) ?? 0;
      if (children > 0 || products > 0) throw errors.make('category_used', { used: children > 0 ? `${children} kategori di bawahnya` : `${products} produk` });
      await this.categories.remove(row.id);
      await this.audit.record({ actorId: by, action: 'category.remove', subject: `category:${slug}`, details: { nameId: row.nameId, nameEn: row.nameEn } });
    });
    await this.tree.reload();
  }
}
