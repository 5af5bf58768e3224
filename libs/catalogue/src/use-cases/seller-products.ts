import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, gather, type Page, toPage } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { isProvinceWide, isWithinReach } from '@etalase/regions';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import type { ProductInReview, SellerProductView } from '../domain/product-draft';
import type { ProductState } from '../domain/views';
import type { ProductEntity } from '../persistence/product.entity';
import type { ProductRevisionEntity } from '../persistence/product-revision.entity';
import { type LotRow, LotsRepository } from '../persistence/lots.repository';
import { ProductsRepository } from '../persistence/products.repository';
import type { VariantEntity } from '../persistence/variant.entity';
import { CategoryTree } from './category-tree';
import { reviewVersion } from './review-product';

const QUEUE_BATCH = 200;

/** Products as the people who work on them see them: the seller's own list and the office's queue. */
@Injectable()
export class ProductsOfSeller {
  constructor(
    private readonly products: ProductsRepository,
    private readonly categories: CategoryTree,
    private readonly sellers: SellerDirectory,
    private readonly lots: LotsRepository,
  ) {}

  /** Newest first; archived ones only when asked for. */
  async execute(input: { sellerId: string; state?: ProductState; limit?: number; cursor?: string }): Promise<Page<SellerProductView>> {
    const limit = Math.min(input.limit ?? 24, 100);
    const before = decodeCursor(input.cursor, ['id'])?.[0];
    const rows = await this.products.ofSeller({ sellerId: input.sellerId, state: input.state, before, limit });
    const views = await this.views(rows);
    return toPage(rows, limit, (row) => [row.id], (row) => views.get(row.id) as SellerProductView);
  }

  /** @throws DomainError `catalogue.product_not_found`, for another seller's product too */
  async one(input: { sellerId: string; productId: string }): Promise<SellerProductView> {
    const product = await this.products.find(input.productId);
    const view = product?.sellerId === input.sellerId ? (await this.views([product])).get(product.id) : undefined;
    if (!view) throw errors.make('product_not_found');
    return view;
  }

  /** By id, in the order of the ids; what is not there is left out. */
  async many(ids: readonly string[]): Promise<SellerProductView[]> {
    const views = await this.views(await this.products.byIds(ids));
    return ids.flatMap((id) => views.get(id) ?? []);
  }

  /** The office's queue, oldest first, of shops within these places. */
  async inReview(input: { limit?: number; cursor?: string; within?: Reach }): Promise<Page<ProductInReview>> {
    const limit = Math.min(input.limit ?? 24, 100);
    const [at, id] = decodeCursor(input.cursor, ['time', 'id']) ?? [];
    const from = at === undefined || id === undefined ? null : { submittedAt: new Date(at), id };
    const revisions = await this.waitingWithin(input.within ?? null, from, limit);
    const shown = revisions.slice(0, limit);
    const products = await this.products.byIds(shown.map((revision) => revision.productId));
    const [views, sellers] = await Promise.all([this.views(products, shown), this.sellers.byIds(products.map((product) => product.sellerId))]);
    const items = shown.flatMap((revision) => {
      const product = products.find((row) => row.id === revision.productId);
      const view = views.get(revision.productId);
      if (!product || !view) return [];
      const { id: productId, sellerId, state } = product;
      return [{ productId, sellerId, sellerName: sellers.get(sellerId)?.name ?? '', submittedAt: revision.submittedAt.toISOString(), version: reviewVersion(revision, product), isNew: state === 'in_review', product: view }];
    });
    const last = shown.at(-1);
    return { items, nextCursor: revisions.length > limit && last ? encodeCursor([last.submittedAt.toISOString(), last.id]) : null };
  }

  /** One more than the page. Only the directory knows where a shop is, so a regency's page is picked out of the province's queue. */
  private async waitingWithin(within: Reach, from: { submittedAt: Date; id: string } | null, limit: number): Promise<ProductRevisionEntity[]> {
    if (within === null) return this.products.waiting(from, limit + 1);
    const batch = isProvinceWide(within) ? limit + 1 : QUEUE_BATCH;
    return gather({
      limit,
      batch,
      read: (last) => this.products.waiting(last ?? from, batch),
      keep: async (rows) => {
        const products = new Map((await this.products.byIds(rows.map((row) => row.productId))).map((product) => [product.id, product.sellerId]));
        const sellers = await this.sellers.byIds([...new Set(products.values())]);
        return rows.filter((row) => isWithinReach(sellers.get(products.get(row.productId) ?? '')?.villageCode ?? '', within));
      },
    });
  }

  private async views(products: ProductEntity[], known?: ProductRevisionEntity[]): Promise<Map<string, SellerProductView>> {
    if (products.length === 0) return new Map();
    const ids = products.map((product) => product.id);
    const [variants, revisions] = await Promise.all([this.products.variantsOf(ids), known ?? this.products.pendingOf(ids)]);
    const lots = await this.lots.ofVariants(variants.map((variant) => variant.id));
    return new Map(
      products.map((product) => {
        const waiting = revisions.find((revision) => revision.productId === product.id)?.changes;
        return [product.id, this.view(product, variants.filter((variant) => variant.productId === product.id), lots, waiting ?? null)];
      }),
    );
  }

  private view(product: ProductEntity, variants: VariantEntity[], lots: LotRow[], waiting: SellerProductView['waiting']): SellerProductView {
    const { id, slug, name, description, unit, minimumOrder, madeToOrderDays, shelfLifeDays, isFresh, photos, certificates, state, returnReason, soldCount } = product;
    return {
      id, slug, name, description, category: this.categories.viewOf(product.categoryId).slug, unit, minimumOrder, madeToOrderDays, shelfLifeDays, isFresh, photos, certificates, state, returnReason,
      waiting: product.state === 'in_review' ? null : waiting,
      soldCount,
      variants: variants.map(({ id: variantId, name: variantName, price, weightGrams, onHand, held, lowStockAt }) => ({
        id: variantId, name: variantName, price, weightGrams, onHand, held, available: onHand - held, lowStockAt,
        lots: lots.filter((lot) => lot.variantId === variantId).map(({ id: lotId, bestBefore, quantity, spoiled }) => ({ id: lotId, bestBefore, quantity, spoiled })),
      })),
      updatedAt: product.updatedAt.toISOString(),
    };
  }
}
