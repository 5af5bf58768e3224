import { Injectable } from '@nestjs/common';
import { CategoriesRepository } from '../../persistence/categories.repository';

/** A category as the office arranges it. */
export interface CategoryForOffice {
  slug: string;
  parentSlug: string | null;
  name: { id: string; en: string };
  icon: string;
  isHidden: boolean;
  /** Products in it, archived ones too; of the first level, those of its children. */
  products: number;
}

/** Both levels in their order, hidden ones too. */
@Injectable()
export class ListCategories {
  constructor(private readonly categories: CategoriesRepository) {}

  async execute(): Promise<CategoryForOffice[]> {
    const [rows, counts] = await Promise.all([this.categories.all(), this.categories.counts()]);
    const sizeOf = (id: number): number => rows.filter((row) => row.id === id || row.parentId === id).reduce((sum, row) => sum + (counts.get(row.id) ?? 0), 0);
    return rows.map(({ id, slug, parentId, nameId, nameEn, icon, isHidden }) => ({
      slug, parentSlug: rows.find((row) => row.id === parentId)?.slug ?? null, name: { id: nameId, en: nameEn }, icon, isHidden, products: sizeOf(id),
    }));
  }
}
