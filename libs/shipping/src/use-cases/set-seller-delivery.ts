import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { errors } from '../domain/errors';
import type { SellerDelivery } from '../domain/views';
import { SellerShippingRepository } from '../persistence/seller-shipping.repository';

const MAX_DISTRICTS = 300;

/** The districts a seller brings goods to, as one list that replaces the old one. */
@Injectable()
export class SetSellerDelivery {
  constructor(
    private readonly sellers: SellerShippingRepository,
    private readonly regions: RegionDirectory,
    private readonly transactions: Transactions,
  ) {}

  async execute({ sellerId, deliveries }: { sellerId: string; deliveries: readonly SellerDelivery[] }): Promise<void> {
    if (deliveries.length > MAX_DISTRICTS) throw errors.make('too_many_districts', { limit: MAX_DISTRICTS }, { field: 'deliveries' });
    const seen = new Set<string>();
    deliveries.forEach((delivery, index) => {
      this.check(delivery, `deliveries.${index}`);
      if (seen.has(delivery.districtCode)) throw errors.make('district_twice', {}, { field: `deliveries.${index}.districtCode` });
      seen.add(delivery.districtCode);
    });
    await this.transactions.run(() => this.sellers.replaceDeliveries(sellerId, deliveries));
  }

  private check({ districtCode, price, etaMinDays, etaMaxDays }: SellerDelivery, field: string): void {
    if (this.regions.find(districtCode)?.level !== 'district') throw errors.make('unknown_district', {}, { field: `${field}.districtCode` });
    if (!Number.isSafeInteger(price) || price < 0 || price > 5_000_000) throw errors.make('price_range', {}, { field: `${field}.priceRupiah` });
    const isPlausible = Number.isInteger(etaMinDays) && Number.isInteger(etaMaxDays) && etaMinDays >= 0 && etaMaxDays >= etaMinDays && etaMaxDays <= 60;
    if (!isPlausible) throw errors.make('days_range', {}, { field: `${field}.etaMaxDays` });
  }
}
