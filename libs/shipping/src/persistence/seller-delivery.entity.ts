import type { Rupiah } from '@etalase/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'shipping', name: 'seller_delivery' })
export class SellerDeliveryEntity {
  @PrimaryColumn({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @PrimaryColumn({ type: 'text', name: 'district_code' }) districtCode: string;
  @Column({ type: 'bigint' }) price: Rupiah;
  @Column({ type: 'smallint', name: 'eta_min_days' }) etaMinDays: number;
  @Column({ type: 'smallint', name: 'eta_max_days' }) etaMaxDays: number;
}
