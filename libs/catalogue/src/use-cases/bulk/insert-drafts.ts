import { Injectable } from '@nestjs/common';
import { Clock, newId, newSpokenCode, slugify } from '@etalase/kernel';
import type { NewProductPlan } from '../../domain/sheet/plan';
import { ProductBulkRepository } from '../../persistence/product-bulk.repository';
import { CategoryTree } from '../category-tree';

const BATCH = 500;

export interface NewDraft {
  id: string;
  hasPhoto: boolean;
}

/** Many new drafts at once; nobody sees them before they are handed in and approved. In the caller's transaction. */
@Injectable()
export class InsertDrafts {
  constructor(
    private readonly bulk: ProductBulkRepository,
    private readonly categories: CategoryTree,
    private readonly clock: Clock,
  ) {}

  async execute(sellerId: string, plans: readonly NewProductPlan[]): Promise<NewDraft[]> {
    const drafts: NewDraft[] = [];
    for (let at = 0; at < plans.length; at += BATCH) drafts.push(...(await this.insert(sellerId, plans.slice(at, at + BATCH))));
    return drafts;
  }

  private async insert(sellerId: string, plans: readonly NewProductPlan[]): Promise<NewDraft[]> {
    const now = this.clock.now();
    const slugs = await this.slugs(plans);
    const drafts = plans.map((plan, index) => ({ plan, id: newId(), slug: slugs[index] ?? '' }));
    const added = await this.bulk.insertProducts(
      drafts.map(({ plan, id, slug }) => ({
        id, seller_id: sellerId, slug, name: plan.name, description: plan.description, category_id: this.categories.leafId(plan.category), unit: plan.unit, minimum_order: plan.minimumOrder, made_to_order_days: plan.madeToOrderDays,
        shelf_life_days: plan.shelfLifeDays, is_fresh: plan.isFresh, photos: plan.photos, certificates: plan.certificates, state: 'draft', sold_count: 0, submitted_at: null, published_at: null, created_at: now,
      })),
    );
    // Somebody took one of the addresses in this very moment: the job tries again with others.
    if (added.size !== drafts.length) throw new Error('an address was taken meanwhile');
    await this.bulk.insertVariants(
      drafts.flatMap(({ plan, id }) => plan.variants.map(({ name, price, weightGrams, stock }, position) => ({ id: newId(), product_id: id, position, name, price, weight_grams: weightGrams, on_hand: stock, low_stock_at: 3 }))),
      now,
    );
    return drafts.map(({ id, plan }) => ({ id, hasPhoto: plan.photos.length > 0 }));
  }

  /** A free address each; it never changes afterwards. */
  private async slugs(plans: readonly NewProductPlan[]): Promise<string[]> {
    const wanted = plans.map((plan) => slugify(plan.name, 'produk'));
    const taken = await this.bulk.takenSlugs(wanted);
    return wanted.map((slug) => {
      const free = taken.has(slug) ? `${slug.slice(0, 72)}-${newSpokenCode(6).toLowerCase()}` : slug;
      taken.add(free);
      return free;
    });
  }
}
