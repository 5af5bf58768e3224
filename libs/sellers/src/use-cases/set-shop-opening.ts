import { Injectable } from '@nestjs/common';
import { Clock, dayIn, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { errors } from '../domain/errors';
import { sellerStates } from '../domain/seller-states';
import { ChangeShop } from './change-shop';
import { SellerStanding } from './seller-standing';

export interface ShopOpening {
  sellerId: string;
  isOpen: boolean;
  /** ISO date of the first day it sells again; without one it stays closed until opened by hand. */
  holidayUntil?: string;
}

/** Opens the doors, for the first time after verification or after a holiday, or goes on holiday. */
@Injectable()
export class SetShopOpening {
  constructor(
    private readonly shop: ChangeShop,
    private readonly standing: SellerStanding,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError `sellers.seller.move_refused` before verification or while suspended, `sellers.holiday_in_past`, `sellers.not_on_ladder` */
  async execute({ sellerId, isOpen, holidayUntil }: ShopOpening): Promise<void> {
    const today = dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
    if (!isOpen && holidayUntil !== undefined && holidayUntil <= today) throw errors.make('holiday_in_past', {}, { field: 'holidayUntil' });
    await this.shop.execute(sellerId, async (seller) => {
      const target = isOpen ? 'active' : 'holiday';
      if (seller.state === 'suspended') throw errors.make('suspended');
      if (seller.state !== target) sellerStates.assert(seller.state, target);
      if (isOpen) await this.standing.require(sellerId, 'publish');
      seller.state = target;
      seller.holidayUntil = isOpen ? null : (holidayUntil ?? null);
    });
  }
}
