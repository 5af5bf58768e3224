import { Injectable } from '@nestjs/common';
import { parsePhone } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { errors } from '../domain/errors';
import type { SellerState } from '../domain/seller-states';
import { ChangeShop } from './change-shop';

export interface ShopChange {
  name?: string;
  story?: string;
  phone?: string;
  openHours?: string;
  isMadeByWomen?: boolean;
  /** Slugs of what it makes; they decide which permits are asked for. */
  categories?: string[];
  /** Only before the office has looked: a checked shop does not wander. */
  villageCode?: string;
}

const MAY_MOVE: readonly SellerState[] = ['draft', 'returned'];

/** The shop as people see it. The address (slug) never changes. */
@Injectable()
export class ReviseShop {
  constructor(
    private readonly shop: ChangeShop,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `sellers.village_unknown`, `sellers.village_fixed`, `kernel.phone_invalid` */
  async execute(input: { sellerId: string; change: ShopChange }): Promise<void> {
    const { villageCode, phone, ...plain } = input.change;
    const parsed = phone === undefined ? {} : { phone: parsePhone(phone) };
    if (villageCode !== undefined && this.regions.find(villageCode)?.level !== 'village') throw errors.make('village_unknown', {}, { field: 'villageCode' });
    await this.shop.execute(input.sellerId, (seller) => {
      if (villageCode !== undefined && villageCode !== seller.villageCode) {
        if (!MAY_MOVE.includes(seller.state)) throw errors.make('village_fixed', {}, { field: 'villageCode' });
        seller.villageCode = villageCode;
      }
      Object.assign(seller, Object.fromEntries(Object.entries({ ...plain, ...parsed }).filter(([, value]) => value !== undefined)));
    });
  }
}
