import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { checkCertificates } from '../domain/certificates';
import { errors } from '../domain/errors';
import type { PlainFields } from '../domain/product-draft';
import type { CertificateView } from '../domain/views';
import { ProductsRepository } from '../persistence/products.repository';
import { CategoryTree } from './category-tree';
import { ProductChanges } from './product-changes';
import { ShelveProducts } from './shelve-products';

export interface ProductRevision extends PlainFields {
  name?: string;
  description?: string;
  certificates?: CertificateView[];
}

/** Changes a product. On a live one name, description and certificates wait for review; the rest is seen at once. */
@Injectable()
export class ReviseProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly categories: CategoryTree,
    private readonly changes: ProductChanges,
    private readonly shelve: ShelveProducts,
    private readonly clock: Clock,
  ) {}

  /** @returns whether a part of the change waits for review. */
  async execute(input: { sellerId: string; productId: string; change: ProductRevision }): Promise<{ isWaiting: boolean }> {
    const { category, name, description, certificates, ...plain } = input.change;
    const now = this.clock.now();
    const checked = certificates && checkCertificates(certificates, now.toISOString().slice(0, 10));
    return this.transactions.run(async () => {
      const product = await this.products.lockOfSeller(input.sellerId, input.productId);
      if (product.state === 'archived') throw errors.make('product_not_found');
      const isWaiting = await this.changes.apply(product, withoutGaps({ name, description, certificates: checked }));
      Object.assign(product, withoutGaps(plain), { updatedAt: now });
      if (category !== undefined) product.categoryId = this.categories.leafId(category);
      await this.products.save(product);
      await this.shelve.execute({ productIds: [product.id] });
      return { isWaiting };
    });
  }
}

/** A field that was not sent stays as it is. */
const withoutGaps = <T extends object>(fields: T): Partial<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
