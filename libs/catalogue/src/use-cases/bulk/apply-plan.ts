import { Injectable } from '@nestjs/common';
import type { NewProductPlan, ProductChangePlan, ProductPlan } from '../../domain/sheet/plan';
import { ChangePhotos } from '../product-photos';
import { ReviseProduct } from '../revise-product';
import { AddVariant } from '../revise-variants';
import { InsertDrafts, type NewDraft } from './insert-drafts';
import { SavePricesAndStock } from './save-prices-and-stock';

/** Does what a plan says, through the use cases a person's hand would take. In the caller's transaction. */
@Injectable()
export class ApplyPlan {
  constructor(
    private readonly insertDrafts: InsertDrafts,
    private readonly revise: ReviseProduct,
    private readonly photos: ChangePhotos,
    private readonly addVariant: AddVariant,
    private readonly pricesAndStock: SavePricesAndStock,
  ) {}

  /** @returns the new drafts. */
  async execute(input: { importId: string; sellerId: string; by: string; plans: readonly ProductPlan[] }): Promise<NewDraft[]> {
    const changes = input.plans.filter((plan): plan is ProductChangePlan => plan.kind === 'change').sort((a, b) => (a.productId < b.productId ? -1 : 1));
    await this.pricesAndStock.lock(changes);
    for (const plan of changes) await this.change(input, plan);
    await this.pricesAndStock.execute(input, changes);
    return this.insertDrafts.execute(input.sellerId, input.plans.filter((plan): plan is NewProductPlan => plan.kind === 'new'));
  }

  private async change({ sellerId, by }: { sellerId: string; by: string }, plan: ProductChangePlan): Promise<void> {
    const own = { sellerId, productId: plan.productId };
    const { photos, ...change } = plan.fields;
    if (Object.keys(change).length > 0) await this.revise.execute({ ...own, change });
    if (photos) await this.photos.execute(own, () => photos);
    for (const { name, price, weightGrams, stock } of plan.addVariants) await this.addVariant.execute({ ...own, by, name, price, weightGrams, stock });
  }
}
