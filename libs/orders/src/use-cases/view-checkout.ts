import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '@etalase/regions';
import { QuoteShipping, type ShippingQuote } from '@etalase/shipping';
import { errors } from '../domain/errors';
import { quotesFor } from '../domain/on-the-spot';
import type { CheckoutView } from '../domain/views';
import { ViewCart } from './view-cart';

/** The cart with the ways to ship each seller's part to a village; without a village no ways yet. */
@Injectable()
export class ViewCheckout {
  constructor(
    private readonly viewCart: ViewCart,
    private readonly quoteShipping: QuoteShipping,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `orders.village` for a code that is no village of this province. */
  async execute({ cartId, destinationVillageCode }: { cartId?: string; destinationVillageCode?: string }): Promise<CheckoutView> {
    if (destinationVillageCode && this.regions.find(destinationVillageCode)?.level !== 'village') throw errors.make('village', {}, { field: 'village' });
    const cart = await this.viewCart.execute({ cartId });
    const shippable = cart.sellers.filter((seller) => seller.weightGrams > 0);
    const quotes = destinationVillageCode
      ? await this.quoteShipping.execute(shippable.map(({ sellerId, villageCode, weightGrams }) => ({ sellerId, originVillageCode: villageCode, destinationVillageCode, weightGrams })))
      : new Map<string, ShippingQuote[]>();
    return {
      cart,
      destinationVillageCode: destinationVillageCode ?? null,
      shipping: cart.sellers.map(({ sellerId, villageCode, paidBy }) => ({ sellerId, quotes: quotesFor(paidBy, quotes.get(sellerId) ?? []), isSlowVillage: this.regions.isSlow(villageCode) })),
    };
  }
}
