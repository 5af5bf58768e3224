import { Injectable } from '@nestjs/common';
import { slugify } from '@etalase/kernel';
import { AuditTrail, Transactions } from '@etalase/platform';
import { categoryName } from '../../domain/category-name';
import { errors } from '../../domain/errors';
import { CategoriesRepository } from '../../persistence/categories.repository';
import { CategoryTree } from '../category-tree';

export interface NewCategory {
  name: { id: string; en: string };
  /** Name of an icon of libs/ui. */
  icon: string;
  /** `null`: of the first level. */
  parentSlug: string | null;
  /** Officer. */
  by: string;
}

/** A new shelf at the end of its level. Its address comes from its name and stays for ever. */
@Injectable()
export class AddCategory {
  constructor(
    private readonly transactions: Transactions,
    private readonly categories: CategoriesRepository,
    private readonly tree: CategoryTree,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `catalogue.category_name`, `category_slug`, `category_parent` */
  async execute({ name, icon, parentSlug, by }: NewCategory): Promise<{ slug: string }> {
    const words = categoryName(name);
    const slug = slugify(words.nameId, '');
    if (slug === '') throw errors.make('category_name', {}, { field: 'nameId' });
    await this.transactions.run(async () => {
      await this.categories.lockTree();
      const rows = await this.categories.all();
      if (rows.some((row) => row.slug === slug)) throw errors.make('category_slug', { slug }, { field: 'nameId' });
      const parent = parentSlug === null ? null : rows.find((row) => row.slug === parentSlug);
      if (parent === undefined || parent?.parentId != null) throw errors.make('category_parent', {}, { field: 'parentSlug' });
      const parentId = parent?.id ?? null;
      const position = Math.max(-1, ...rows.filter((row) => row.parentId === parentId).map((row) => row.position)) + 1;
      await this.categories.insert({ slug, parentId, ...words, icon, position, isHidden: false });
      await this.audit.record({ actorId: by, action: 'category.add', subject: `category:${slug}`, details: { parentSlug, ...words, icon } });
    });
    await this.tree.reload();
    return { slug };
  }
}
