import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { checkCertificates } from '../domain/certificates';
import { checkVariants, type VariantDraft } from '../domain/variants';
import type { CertificateView, PhotoView, ProductState } from '../domain/views';
import { ProductBulkRepository } from '../persistence/product-bulk.repository';
import { CategoryTree } from './category-tree';
import { ShelveProducts } from './shelve-products';

/** One product as a loader knows it. Ids and slugs are the loader's, so that loading twice changes nothing. */
export interface ProductToLoad {
  id: string;
  sellerId: string;
  slug: string;
  name: string;
  description: string;
  /** Slug of a category of the second level. */
  category: string;
  unit: string;
  minimumOrder?: number;
  madeToOrderDays?: number;
  shelfLifeDays?: number;
  isFresh?: boolean;
  /** Stored before with StorePhoto. */
  photos?: PhotoView[];
  certificates?: CertificateView[];
  /** `live` unless said; the shop must be loaded first to be seen. */
  state?: Exclude<ProductState, 'archived'>;
  soldCount?: number;
  publishedAt?: Date;
  /** A product without a choice has one variant named `-`. */
  variants: (VariantDraft & { id: string; stock: number; lowStockAt?: number })[];
}

const BATCH = 500;

/** Many products at once, for the demo province and the benchmark: the same checks and the same shelf as one by one, no events. */
@Injectable()
export class LoadCatalogue {
  constructor(
    private readonly transactions: Transactions,
    private readonly bulk: ProductBulkRepository,
    private readonly categories: CategoryTree,
    private readonly shelve: ShelveProducts,
    private readonly clock: Clock,
  ) {}

  /** @param input.onProgress called after each batch with the number done so far. @returns how many products were new. */
  async execute(input: { products: Iterable<ProductToLoad>; onProgress?: (done: number) => void }): Promise<number> {
    let added = 0;
    let done = 0;
    for (const batch of batches(input.products)) {
      added += await this.transactions.run(() => this.insert(batch));
      done += batch.length;
      input.onProgress?.(done);
    }
    return added;
  }

  private async insert(batch: ProductToLoad[]): Promise<number> {
    const now = this.clock.now();
    const today = now.toISOString().slice(0, 10);
    const fresh = await this.bulk.insertProducts(batch.map((product) => this.row(product, now, today)));
    const added = batch.filter((product) => fresh.has(product.id));
    await this.bulk.insertVariants(
      added.flatMap((product) => product.variants.map(({ id, name, price, weightGrams, stock, lowStockAt }, position) => ({ id, product_id: product.id, position, name, price, weight_grams: weightGrams, on_hand: stock, low_stock_at: lowStockAt ?? 3 }))),
      now,
    );
    await this.shelve.execute({ productIds: added.filter((product) => (product.state ?? 'live') === 'live').map((product) => product.id) });
    return added.length;
  }

  private row(product: ProductToLoad, now: Date, today: string): Parameters<ProductBulkRepository['insertProducts']>[0][number] {
    checkVariants(product.variants);
    const state = product.state ?? 'live';
    return {
      id: product.id, seller_id: product.sellerId, slug: product.slug, name: product.name, description: product.description, category_id: this.categories.leafId(product.category),
      unit: product.unit, minimum_order: product.minimumOrder ?? 1, made_to_order_days: product.madeToOrderDays ?? 0, shelf_life_days: product.shelfLifeDays ?? null, is_fresh: product.isFresh ?? false,
      photos: product.photos ?? [], certificates: checkCertificates(product.certificates ?? [], today), state, sold_count: product.soldCount ?? 0,
      submitted_at: state === 'draft' ? null : now, published_at: state === 'live' || state === 'hidden' ? (product.publishedAt ?? now) : null, created_at: product.publishedAt ?? now,
    };
  }
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
