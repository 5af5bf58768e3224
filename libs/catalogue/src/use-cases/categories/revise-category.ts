import { Injectable } from '@nestjs/common';
import { AuditTrail, eventMessage, Outbox, Transactions } from '@etalase/platform';
import { categoryName } from '../../domain/category-name';
import { errors } from '../../domain/errors';
import { CategoryChanged } from '../../domain/events';
import { CategoriesRepository } from '../../persistence/categories.repository';
import { CategoryTree } from '../category-tree';

export interface CategoryRevision {
  slug: string;
  name?: { id: string; en: string };
  icon?: string;
  isHidden?: boolean;
  /** Officer. */
  by: string;
}

/** New words, another icon, off the menus or back. The address stays: links to it live in other people's chats. */
@Injectable()
export class ReviseCategory {
  constructor(
    private readonly transactions: Transactions,
    private readonly categories: CategoriesRepository,
    private readonly tree: CategoryTree,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `catalogue.category_not_found`, `category_name` */
  async execute({ slug, name, icon, isHidden, by }: CategoryRevision): Promise<void> {
    const change = { ...(name ? categoryName(name) : {}), ...(icon === undefined ? {} : { icon }), ...(isHidden === undefined ? {} : { isHidden }) };
    await this.transactions.run(async () => {
      const row = await this.categories.lock(slug);
      if (!row) throw errors.make('category_not_found');
      if (Object.keys(change).length === 0) return;
      await this.categories.save(row.id, change);
      const before = Object.fromEntries(Object.keys(change).map((field) => [field, row[field as keyof typeof row]]));
      await this.audit.record({ actorId: by, action: 'category.revise', subject: `category:${slug}`, details: { before, after: change } });
      if (name) await this.outbox.writeAll([eventMessage(CategoryChanged, { categoryId: row.id, slug })]);
    });
    await this.tree.reload();
  }
}
