import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { errors } from '../domain/errors';
import { checkDelivery, MAX_DISTRICTS } from '../domain/own-delivery';
import type { SellerDelivery } from '../domain/views';
import { SellerShippingRepository } from '../persistence/seller-shipping.repository';

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
      checkDelivery(delivery, `deliveries.${index}`, (code) => this.regions.find(code)?.level === 'district');
      if (seen.has(delivery.districtCode)) throw errors.make('district_twice', {}, { field: `deliveries.${index}.districtCode` });
      seen.add(delivery.districtCode);
    });
    await this.transactions.run(() => this.sellers.replaceDeliveries(sellerId, deliveries));
  }
}
