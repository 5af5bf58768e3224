import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { MAX_PRODUCTS, type SellerProductView } from '../../domain/product-draft';
import { nearestText } from '../../domain/sheet/nearest-text';
import type { SheetContext } from '../../domain/sheet/plan';
import { CategoryTree } from '../category-tree';
import { ProductsOfSeller } from '../seller-products';

/** Gathers what a sheet of one shop is written from and checked against. */
@Injectable()
export class SheetContexts {
  constructor(
    private readonly products: ProductsOfSeller,
    private readonly categories: CategoryTree,
    private readonly clock: Clock,
  ) {}

  async of(sellerId: string, photo: SheetContext['photo'] = () => null): Promise<SheetContext> {
    const products: SellerProductView[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.products.execute({ sellerId, limit: 100, cursor });
      products.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const byName = new Map(this.leaves().map((leaf) => [leaf.name.toLowerCase(), leaf]));
    return {
      products,
      room: MAX_PRODUCTS - products.length,
      today: this.clock.now().toISOString().slice(0, 10),
      categoryName: (slug) => this.categories.bySlug(slug)?.name.id ?? slug,
      findCategory: (text) => {
        const found = byName.get(text.toLowerCase()) ?? this.leaves().find((leaf) => leaf.slug === text.toLowerCase());
        return found ?? { nearest: nearestText(text, [...byName.values()].map((leaf) => leaf.name)) };
      },
      photo,
    };
  }

  /** Categories a product can be in, in the order of the shelf. */
  leaves(): { slug: string; name: string }[] {
    return this.categories.all().flatMap((parent) => parent.children.map((child) => ({ slug: child.slug, name: child.name.id })));
  }
}
