import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { checkDelivery, MAX_DISTRICTS } from '../domain/own-delivery';
import { errors } from '../domain/errors';
import type { SellerDelivery } from '../domain/views';
import { SellerShippingRepository } from '../persistence/seller-shipping.repository';

/** One district of a seller's own delivery, by itself: two phones of one shop that change different ones lose nothing. */
@Injectable()
export class ChangeSellerDelivery {
  constructor(
    private readonly sellers: SellerShippingRepository,
    private readonly regions: RegionDirectory,
    private readonly transactions: Transactions,
  ) {}

  async put({ sellerId, delivery }: { sellerId: string; delivery: SellerDelivery }): Promise<void> {
    checkDelivery(delivery, '', (code) => this.regions.find(code)?.level === 'district');
    await this.transactions.run(async () => {
      await this.sellers.putDelivery(sellerId, delivery);
      if ((await this.sellers.countDeliveries(sellerId)) > MAX_DISTRICTS) throw errors.make('too_many_districts', { limit: MAX_DISTRICTS }, { field: 'districtCode' });
    });
  }

  /** One that is gone already is gone. */
  async drop({ sellerId, districtCode }: { sellerId: string; districtCode: string }): Promise<void> {
    await this.sellers.dropDelivery(sellerId, districtCode);
  }
}
