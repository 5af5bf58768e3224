import { Injectable } from '@nestjs/common';
import { Clock, newId, rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { checkCertificates } from '../domain/certificates';
import { errors } from '../domain/errors';
import { MAX_PRODUCTS, type PlainFields } from '../domain/product-draft';
import { checkVariants, type VariantDraft } from '../domain/variants';
import type { CertificateView } from '../domain/views';
import { ProductsRepository } from '../persistence/products.repository';
import { StockRepository } from '../persistence/stock.repository';
import { CategoryTree } from './category-tree';

export interface NewProduct extends PlainFields {
  sellerId: string;
  /** Made on the phone, so that sending it twice makes one product. */
  id?: string;
  name: string;
  description: string;
  category: string;
  unit: string;
  certificates?: CertificateView[];
  variants: (VariantDraft & { id?: string; stock: number })[];
  by: string;
}

/** A draft; nobody sees it before it is submitted and approved. */
@Injectable()
export class CreateProduct {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly stock: StockRepository,
    private readonly categories: CategoryTree,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError naming the field: category, certificates, variants; `catalogue.too_many_products`. */
  async execute(input: NewProduct): Promise<{ productId: string; slug: string }> {
    checkVariants(input.variants);
    const now = this.clock.now();
    const certificates = checkCertificates(input.certificates ?? [], now.toISOString().slice(0, 10));
    const categoryId = this.categories.leafId(input.category);
    return this.transactions.run(async () => {
      const known = input.id ? await this.products.find(input.id) : null;
      if (known) {
        if (known.sellerId !== input.sellerId) throw errors.make('product_not_found');
        return { productId: known.id, slug: known.slug };
      }
      if ((await this.products.countOfSeller(input.sellerId)) >= MAX_PRODUCTS) throw errors.make('too_many_products', { max: MAX_PRODUCTS });
      const id = input.id ?? newId();
      const slug = await this.products.freeSlug(input.name);
      await this.products.insert({
        id, sellerId: input.sellerId, slug, name: input.name, description: input.description, categoryId, unit: input.unit, minimumOrder: input.minimumOrder ?? 1,
        madeToOrderDays: input.madeToOrderDays ?? 0, shelfLifeDays: input.shelfLifeDays ?? null, isFresh: input.isFresh ?? false, photos: [], certificates, state: 'draft',
        returnReason: null, soldCount: 0, submittedAt: null, publishedAt: null, createdAt: now, updatedAt: now,
      });
      await this.addVariants(id, input);
      return { productId: id, slug };
    });
  }

  private async addVariants(productId: string, input: NewProduct): Promise<void> {
    const variants = input.variants.map((variant) => ({ ...variant, id: variant.id ?? newId() }));
    for (const [position, { id, name, price, weightGrams }] of variants.entries()) {
      await this.products.saveVariant({ id, productId, position, name, price: rupiah(price), weightGrams, lowStockAt: 3, isActive: true });
    }
    const first = variants.filter((variant) => variant.stock > 0).map((variant) => ({ variantId: variant.id, delta: variant.stock, key: `first:${variant.id}` }));
    await this.stock.add(first, { kind: 'first', reason: 'Stok awal', by: input.by }, this.clock.now());
  }
}
