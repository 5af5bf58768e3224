import { Injectable } from '@nestjs/common';
import { ReadVariants } from '@etalase/catalogue';
import { Clock, newToken } from '@etalase/kernel';
import { assertQuantity, MAX_LINES } from '../domain/cart-check';
import { errors } from '../domain/errors';
import { CartsRepository } from '../persistence/carts.repository';

export interface AddToCartInput {
  /** The shopper's cookie; left out or unknown, a new cart is made. */
  cartId?: string;
  variantId: string;
  quantity: number;
}

/** Puts pieces of a variant into the cart; what is there already grows. */
@Injectable()
export class AddToCart {
  constructor(
    private readonly carts: CartsRepository,
    private readonly readVariants: ReadVariants,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.quantity`, `not_for_sale`, `sold_out` or `cart_full`. */
  async execute({ cartId, variantId, quantity }: AddToCartInput): Promise<{ cartId: string; count: number }> {
    assertQuantity(quantity);
    const variant = (await this.readVariants.execute({ variantIds: [variantId] })).get(variantId);
    if (!variant?.isForSale) throw errors.make('not_for_sale');
    if (variant.available < 1) throw errors.make('sold_out');
    const added = await this.carts.add(cartId ?? null, newToken(), {
      variantId,
      quantity,
      seenPrice: variant.price,
      name: variant.productName,
      variant: variant.variantName,
      productSlug: variant.productSlug,
      sellerId: variant.sellerId,
      sellerSlug: variant.sellerSlug,
      sellerName: variant.sellerName,
      sellerVillageCode: variant.sellerVillageCode,
      addedAt: this.clock.now(),
    });
    if (!added) throw errors.make('cart_full', { limit: MAX_LINES });
    return added;
  }
}
