import { Injectable } from '@nestjs/common';
import { NoteCategory } from '@etalase/sellers';
import { CategoryTree } from './category-tree';

/** Which permits the shop is asked for follows from what it sells, not from what it once declared. Joins the caller's transaction. */
@Injectable()
export class NoteKind {
  constructor(
    private readonly kinds: NoteCategory,
    private readonly categories: CategoryTree,
  ) {}

  async execute({ sellerId, categoryId }: { sellerId: string; categoryId: number }): Promise<void> {
    const { slug, parentSlug } = this.categories.viewOf(categoryId);
    await this.kinds.execute({ sellerId, slugs: parentSlug === null ? [slug] : [slug, parentSlug] });
  }
}
