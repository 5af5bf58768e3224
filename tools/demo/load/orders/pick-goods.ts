import type { DemoProduct, DemoShop } from '../../content';
import type { Random } from '../../random';
import { variantIdOf } from '../load-products';

export interface OrderLine {
  variantId: string;
  quantity: number;
}

/** Dearer things are bought too, but not in an order that should fit a QRIS payment. */
const DEAREST = 1_500_000;
/** Heavier goods are fetched, and couriers take a parcel of three lines. */
const HEAVIEST_GRAMS = 8_000;
/** A shelf is never bought empty: visitors of the demo want to buy as well. */
const LEFT_OVER = 2;

/** Chooses what orders buy and remembers it, so that no order runs out of stock. */
export class GoodsPicker {
  private readonly taken = new Map<string, number>();

  canSell(shop: DemoShop): boolean {
    return shop.products.some((product) => this.offers(product).length > 0);
  }

  /** One to three different products of a shop. */
  pick(shop: DemoShop, random: Random): OrderLine[] {
    const able = random.shuffle(shop.products.filter((product) => this.offers(product).length > 0));
    const lines = able.slice(0, random.pick([1, 1, 2, 2, 3])).map((product): OrderLine => {
      const { position, room } = random.pick(this.offers(product));
      const variantId = variantIdOf(product.slug, position);
      const quantity = Math.min(room, product.minOrder * random.pick([1, 1, 2, 3]));
      this.taken.set(variantId, (this.taken.get(variantId) ?? 0) + quantity);
      return { variantId, quantity };
    });
    if (lines.length === 0) throw new Error(`${shop.slug} has nothing left to sell`);
    return lines;
  }

  /** Variants that still have room for the smallest order. */
  private offers(product: DemoProduct): { position: number; room: number }[] {
    return product.variants.flatMap(({ stock, priceRupiah, weightGrams }, position) => {
      const onShelf = stock - LEFT_OVER - (this.taken.get(variantIdOf(product.slug, position)) ?? 0);
      const room = Math.min(onShelf, Math.floor(HEAVIEST_GRAMS / weightGrams));
      return room >= product.minOrder && priceRupiah * product.minOrder <= DEAREST ? [{ position, room }] : [];
    });
  }
}
