import { Injectable } from '@nestjs/common';
import type { SellerShippingView } from '../domain/views';
import { SellerShippingRepository } from '../persistence/seller-shipping.repository';

@Injectable()
export class ShowSellerShipping {
  constructor(private readonly sellers: SellerShippingRepository) {}

  async execute({ sellerId }: { sellerId: string }): Promise<SellerShippingView> {
    const [settings, deliveries] = await Promise.all([this.sellers.find(sellerId), this.sellers.deliveriesOf(sellerId)]);
    const { pickupAddress: address, pickupHours: hours } = settings ?? {};
    return {
      pickup: address && hours ? { address, hours } : null,
      usesCouriers: settings?.usesCouriers ?? true,
      deliveries: deliveries.map(({ districtCode, price, etaMinDays, etaMaxDays }) => ({ districtCode, price, etaMinDays, etaMaxDays })),
    };
  }
}
