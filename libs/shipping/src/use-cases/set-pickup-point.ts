import { Injectable } from '@nestjs/common';
import { Clock, lettersIn } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { SellerShippingRepository } from '../persistence/seller-shipping.repository';

export interface PickupPointInput {
  sellerId: string;
  /** `null` closes the pick-up point; left out, it stays as it is. */
  pickup?: { address: string; hours: string } | null;
  /** Left out: stays as it is. */
  usesCouriers?: boolean;
}

/** Where and when shoppers may fetch their goods, and whether the seller hands parcels to couriers. */
@Injectable()
export class SetPickupPoint {
  constructor(
    private readonly sellers: SellerShippingRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ sellerId, pickup, usesCouriers }: PickupPointInput): Promise<void> {
    const kept = usesCouriers === undefined ? {} : { usesCouriers };
    if (pickup === undefined) return this.sellers.save({ sellerId, updatedAt: this.clock.now(), ...kept });
    const address = pickup?.address.trim() ?? null;
    const hours = pickup?.hours.trim() ?? null;
    const isComplete = address === null || hours === null ? pickup === null : lettersIn(address) >= 5 && address.length <= 300 && lettersIn(hours) >= 3 && hours.length <= 120;
    if (!isComplete) throw errors.make('pickup_text', {}, { field: 'pickup' });
    await this.sellers.save({ sellerId, pickupAddress: address, pickupHours: hours, updatedAt: this.clock.now(), ...kept });
  }
}
