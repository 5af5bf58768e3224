import { Injectable } from '@nestjs/common';
import { Clock, formatRupiah, newId, rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { checkPrice, checkVariants, type VariantDraft } from '../domain/variants';
import { ProductFeedRepository } from '../persistence/product-feed.repository';
import { ProductsRepository } from '../persistence/products.repository';
import { StockRepository } from '../persistence/stock.repository';
import { ShelveProducts } from './shelve-products';

/** A price needs no review: it is the seller's. Open carts are told of it, placed orders keep theirs. */
@Injectable()
export class SetVariantPrice {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly shelve: ShelveProducts,
    private readonly feed: ProductFeedRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param input.at when the seller decided it; left out, now. A price decided earlier than the one that stands loses,
   * whichever arrives last. @throws DomainError `catalogue.price_is_newer`
   */
  async execute(input: { sellerId: string; variantId: string; price: number; weightGrams?: number; at?: Date }): Promise<void> {
    checkPrice(input.price, 'price');
    const at = input.at ?? this.clock.now();
    await this.transactions.run(async () => {
      const { productId } = await this.products.variantOfSeller(input.sellerId, input.variantId);
      await this.products.lockOfSeller(input.sellerId, productId);
      const variant = await this.products.variantOfSeller(input.sellerId, input.variantId);
      const pricedAt = await this.feed.pricedAt(variant.id);
      if (input.at && pricedAt && at < pricedAt) throw errors.make('price_is_newer', { price: formatRupiah(variant.price), at: pricedAt.toISOString() }, { field: 'price' });
      await this.products.saveVariant({ ...variant, price: rupiah(input.price), weightGrams: input.weightGrams ?? variant.weightGrams });
      await this.feed.notePricedAt(variant.id, at);
      await this.shelve.execute({ productIds: [variant.productId] });
    });
  }
}

/** One more choice of a product. Sending it again with the same id changes nothing. */
@Injectable()
export class AddVariant {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly stock: StockRepository,
    private readonly shelve: ShelveProducts,
    private readonly clock: Clock,
  ) {}

  async execute(input: { sellerId: string; productId: string; id?: string; by: string; stock: number } & VariantDraft): Promise<{ variantId: string }> {
    const id = input.id ?? newId();
    return this.transactions.run(async () => {
      await this.products.lockOfSeller(input.sellerId, input.productId);
      const variants = await this.products.variantsOf([input.productId]);
      if (variants.some((variant) => variant.id === id)) return { variantId: id };
      checkVariants([...variants, input]);
      await this.products.saveVariant({ id, productId: input.productId, position: variants.length, name: input.name, price: rupiah(input.price), weightGrams: input.weightGrams, lowStockAt: 3, isActive: true });
      if (input.stock > 0) await this.stock.add([{ variantId: id, delta: input.stock, key: `first:${id}` }], { kind: 'first', reason: 'Stok awal', by: input.by }, this.clock.now());
      await this.shelve.execute({ productIds: [input.productId] });
      return { variantId: id };
    });
  }
}

/** The choice is no longer offered; what open orders hold of it stays theirs. */
@Injectable()
export class RemoveVariant {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly shelve: ShelveProducts,
  ) {}

  /** @throws DomainError `catalogue.last_variant` */
  async execute(input: { sellerId: string; variantId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const variant = await this.products.variantOfSeller(input.sellerId, input.variantId);
      await this.products.lockOfSeller(input.sellerId, variant.productId);
      if ((await this.products.variantsOf([variant.productId])).length === 1) throw errors.make('last_variant');
      await this.products.saveVariant({ ...variant, isActive: false });
      await this.shelve.execute({ productIds: [variant.productId] });
    });
  }
}
