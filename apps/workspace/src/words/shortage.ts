import type { SellerOrder, ShopProduct } from '../api/views';
import { goodsName } from './goods';

/** Pieces of one line that are not there, and what stands in for them. */
export interface Short {
  missing: number;
  offer: { variantId: string; quantity: number } | null;
}

export interface Offerable {
  variantId: string;
  name: string;
  price: number;
  /** Pieces that fit into the price of what is missing, and are there. */
  most: number;
}

export interface ShortWish {
  variantId: string;
  missing: number;
  offer?: { variantId: string; quantity: number };
}

/** What goes to the server: lines with something missing. */
export const shortItems = (short: ReadonlyMap<string, Short>): ShortWish[] =>
  [...short].flatMap(([variantId, { missing, offer }]) => (missing > 0 ? [{ variantId, missing, ...(offer ? { offer } : {}) }] : []));

/** Goods of the shop that may stand in: on sale, there, not yet in the order, no dearer than what is missing. */
export function offersFor(products: readonly ShopProduct[], order: Pick<SellerOrder, 'lines'>, value: number): Offerable[] {
  const ordered = new Set(order.lines.map((line) => line.variantId));
  return products
    .filter((product) => product.state === 'live')
    .flatMap((product) => product.variants.map((variant) => ({ variantId: variant.id, name: goodsName(product.name, variant.name), price: variant.price, most: Math.min(variant.available, Math.floor(value / variant.price)) })))
    .filter((offer) => offer.most > 0 && !ordered.has(offer.variantId));
}
