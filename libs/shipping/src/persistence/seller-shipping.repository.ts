import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { SellerDelivery } from '../domain/views';
import { SellerDeliveryEntity } from './seller-delivery.entity';
import { SellerShippingEntity } from './seller-shipping.entity';

/** What one seller offers towards one district. */
export interface SellerOffer {
  pickupAddress: string | null;
  pickupHours: string | null;
  usesCouriers: boolean;
  deliveryPrice: Rupiah | null;
  deliveryMinDays: number | null;
  deliveryMaxDays: number | null;
  tariffRevision: number;
}

@Injectable()
export class SellerShippingRepository {
  constructor(private readonly database: Database) {}

  /** One round trip for all sellers of a cart, in the order asked; rides on the primary keys. */
  offers(asked: readonly { sellerId: string; districtCode: string }[]): Promise<SellerOffer[]> {
    return this.database.rows<SellerOffer>(
      `SELECT s.pickup_address AS "pickupAddress", s.pickup_hours AS "pickupHours", coalesce(s.uses_couriers, true) AS "usesCouriers",
              d.price AS "deliveryPrice", d.eta_min_days AS "deliveryMinDays", d.eta_max_days AS "deliveryMaxDays",
              coalesce((SELECT max(id) FROM shipping.tariff_import), 0) AS "tariffRevision"
         FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS asked(seller_id, district_code, place)
         LEFT JOIN shipping.seller_shipping s ON s.seller_id = asked.seller_id
         LEFT JOIN shipping.seller_delivery d ON d.seller_id = asked.seller_id AND d.district_code = asked.district_code
        ORDER BY asked.place`,
      [asked.map((one) => one.sellerId), asked.map((one) => one.districtCode)],
    );
  }

  find(sellerId: string): Promise<SellerShippingEntity | null> {
    return this.database.of(SellerShippingEntity).findOneBy({ sellerId });
  }

  async save(settings: Pick<SellerShippingEntity, 'sellerId' | 'updatedAt'> & Partial<SellerShippingEntity>): Promise<void> {
    await this.database.of(SellerShippingEntity).upsert(settings, ['sellerId']);
  }

  deliveriesOf(sellerId: string): Promise<SellerDeliveryEntity[]> {
    return this.database.of(SellerDeliveryEntity).find({ where: { sellerId }, order: { districtCode: 'ASC' } });
  }

  /** Rides on the primary key, as do the next two. */
  async putDelivery(sellerId: string, delivery: SellerDelivery): Promise<void> {
    await this.database.of(SellerDeliveryEntity).upsert({ ...delivery, sellerId }, ['sellerId', 'districtCode']);
  }

  async dropDelivery(sellerId: string, districtCode: string): Promise<void> {
    await this.database.of(SellerDeliveryEntity).delete({ sellerId, districtCode });
  }

  countDeliveries(sellerId: string): Promise<number> {
    return this.database.of(SellerDeliveryEntity).countBy({ sellerId });
  }

  /** Call inside a transaction: the old list goes, the new one comes. */
  async replaceDeliveries(sellerId: string, deliveries: readonly SellerDelivery[]): Promise<void> {
    await this.database.of(SellerDeliveryEntity).delete({ sellerId });
    if (deliveries.length > 0) await this.database.of(SellerDeliveryEntity).insert(deliveries.map((delivery) => ({ ...delivery, sellerId })));
  }
}
