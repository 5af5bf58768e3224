import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'shipping', name: 'seller_shipping' })
export class SellerShippingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @Column({ type: 'text', name: 'pickup_address', nullable: true }) pickupAddress: string | null;
  @Column({ type: 'text', name: 'pickup_hours', nullable: true }) pickupHours: string | null;
  @Column({ type: 'boolean', name: 'uses_couriers' }) usesCouriers: boolean;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
