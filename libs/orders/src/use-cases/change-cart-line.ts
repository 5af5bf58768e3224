import { Injectable } from '@nestjs/common';
import { assertQuantity } from '../domain/cart-check';
import { CartsRepository } from '../persistence/carts.repository';

/** Sets the quantity of a line; 0 takes it out. A line that is not there stays away. */
@Injectable()
export class ChangeCartLine {
  constructor(private readonly carts: CartsRepository) {}

  /** @throws DomainError `orders.quantity`. */
  async execute({ cartId, variantId, quantity }: { cartId: string; variantId: string; quantity: number }): Promise<void> {
    if (quantity !== 0) assertQuantity(quantity);
    await this.carts.setQuantity(cartId, variantId, quantity);
  }
}
