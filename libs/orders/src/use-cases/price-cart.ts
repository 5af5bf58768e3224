import { Injectable } from '@nestjs/common';
import { ReadVariants, type VariantForSale } from '@etalase/catalogue';
import { RegionDirectory } from '@etalase/regions';
import { QuoteShipping, type ShippingQuote } from '@etalase/shipping';
import { assertOrderable, type CartLine } from '../domain/cart-check';
import type { ChosenPart } from '../domain/compose-order';
import { errors } from '../domain/errors';
import { quotesFor } from '../domain/on-the-spot';

export interface ShippingChoice {
  sellerId: string;
  quoteId: string;
}

type Goods = ChosenPart['lines'];

/** Reads goods and shipping again and accepts only what the shopper saw: same price, enough stock, a quote that is still true. */
@Injectable()
export class PriceCart {
  constructor(
    private readonly readVariants: ReadVariants,
    private readonly quoteShipping: QuoteShipping,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError saying which line or whose shipping is not as the shopper saw it. */
  async execute(input: { lines: readonly CartLine[]; destinationVillageCode: string; choices: readonly ShippingChoice[] }): Promise<ChosenPart[]> {
    const variants = await this.readVariants.execute({ variantIds: input.lines.map((line) => line.variantId) });
    const bySeller = new Map<string, Goods>();
    for (const line of input.lines) {
      const variant = assertOrderable(line, variants.get(line.variantId));
      bySeller.set(variant.sellerId, [...(bySeller.get(variant.sellerId) ?? []), { variant, quantity: line.quantity }]);
    }
    const parts = [...bySeller].flatMap(([, goods]) => (goods[0] ? [{ seller: goods[0].variant, goods }] : []));
    const quotes = await this.quoteShipping.execute(
      parts.map(({ seller, goods }) => ({ sellerId: seller.sellerId, originVillageCode: seller.sellerVillageCode, destinationVillageCode: input.destinationVillageCode, weightGrams: weightOf(goods) })),
    );
    return parts.map(({ seller, goods }) => ({
      sellerId: seller.sellerId,
      sellerSlug: seller.sellerSlug,
      sellerName: seller.sellerName,
      paidBy: seller.paidBy,
      isSlowVillage: this.regions.isSlow(seller.sellerVillageCode),
      quote: chosenQuote(seller, quotesFor(seller.paidBy, quotes.get(seller.sellerId) ?? []), input.choices),
      lines: goods,
    }));
  }
}

const weightOf = (goods: Goods): number => goods.reduce((sum, { variant, quantity }) => sum + variant.weightGrams * quantity, 0);

function chosenQuote(seller: VariantForSale, quotes: readonly ShippingQuote[], choices: readonly ShippingChoice[]): ShippingQuote {
  const field = { field: `shipping.${seller.sellerId}` };
  const choice = choices.find((one) => one.sellerId === seller.sellerId);
  if (!choice) throw errors.make('shipping_missing', { seller: seller.sellerName }, field);
  const quote = quotes.find((one) => one.id === choice.quoteId);
  if (!quote) throw errors.make('shipping_changed', { seller: seller.sellerName }, field);
  return quote;
}
