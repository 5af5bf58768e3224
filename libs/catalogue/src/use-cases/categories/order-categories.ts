import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { CategoriesRepository } from '../../persistence/categories.repository';
import { CategoryTree } from '../category-tree';

/** The order of one level below one parent, as a whole: an order made of an older list is refused. */
@Injectable()
export class OrderCategories {
  constructor(
    private readonly transactions: Transactions,
    private readonly categories: CategoriesRepository,
    private readonly tree: CategoryTree,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `catalogue.category_not_found`, `category_order` */
  async execute({ parentSlug, slugs, by }: { parentSlug: string | null; slugs: readonly string[]; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.categories.lockTree();
      const rows = await this.categories.all();
      const parent = parentSlug === null ? null : rows.find((row) => row.slug === parentSlug);
      if (parent === undefined) throw errors.make('category_not_found');
      const level = rows.filter((row) => row.parentId === (parent?.id ?? null));
      const isSame = level.length === slugs.length && new Set(slugs).size === slugs.length && level.every((row) => slugs.includes(row.slug));
      if (!isSame) throw errors.make('category_order', {}, { field: 'slugs' });
      for (const row of level) if (row.position !== slugs.indexOf(row.slug)) await this.categories.save(row.id, { position: slugs.indexOf(row.slug) });
      await this.audit.record({ actorId: by, action: 'category.order', subject: `category:${parentSlug ?? 'top'}`, details: { before: level.map((row) => row.slug), after: slugs } });
    });
    await this.tree.reload();
  }
}
