import { Injectable } from '@nestjs/common';
import { ReadVariants } from '@etalase/catalogue';
import { RegionDirectory } from '@etalase/regions';
import { type PlaceNames, presentCart } from '../domain/present-cart';
import type { CartView } from '../domain/views';
import { CartsRepository } from '../persistence/carts.repository';

/** The cart, checked again against prices and stock of this moment; says what changed and takes the new prices as seen. */
@Injectable()
export class ViewCart {
  constructor(
    private readonly carts: CartsRepository,
    private readonly readVariants: ReadVariants,
    private readonly regions: RegionDirectory,
  ) {}

  async execute({ cartId }: { cartId?: string }): Promise<CartView> {
    const lines = cartId ? await this.carts.lines(cartId) : [];
    const variants = await this.readVariants.execute({ variantIds: lines.map((line) => line.variantId) });
    const view = presentCart(cartId ?? '', lines, variants, (villageCode) => this.placeOf(villageCode));
    const changed = view.sellers.flatMap((seller) => seller.lines).filter((line) => line.changes.some((change) => change.kind === 'price'));
    if (cartId && changed.length > 0) await this.carts.acknowledge(cartId, changed);
    return view;
  }

  private placeOf(villageCode: string): PlaceNames {
    const regency = this.regions.find(this.regions.regencyOf(villageCode));
    return { villageName: this.regions.find(villageCode)?.name ?? '', regencyName: regency?.name ?? '' };
  }
}
