import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { ShippingKind } from '@etalase/shipping';
import type { SellerOrderState } from '../domain/views';
import type { PartRecord } from '../domain/records';

@Entity({ schema: 'orders', name: 'seller_order' })
export class SellerOrderEntity implements PartRecord {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'order_id' }) orderId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @Column({ type: 'text', name: 'seller_slug' }) sellerSlug: string;
  @Column({ type: 'text', name: 'seller_name' }) sellerName: string;
  @Column({ type: 'text' }) state: SellerOrderState;
  @Column({ type: 'bigint', name: 'items_total' }) itemsTotal: Rupiah;
  @Column({ type: 'bigint', name: 'shipping_total' }) shippingTotal: Rupiah;
  @Column({ type: 'bigint' }) total: Rupiah;
  @Column({ type: 'bigint' }) commission: Rupiah;
  @Column({ type: 'bigint', name: 'given_back' }) givenBack: Rupiah;
  @Column({ type: 'text', name: 'quote_id' }) quoteId: string;
  @Column({ type: 'text', name: 'shipping_kind' }) shippingKind: ShippingKind;
  @Column({ type: 'text', name: 'shipping_service' }) shippingService: string;
  @Column({ type: 'smallint', name: 'eta_min_days' }) etaMinDays: number;
  @Column({ type: 'smallint', name: 'eta_max_days' }) etaMaxDays: number;
  @Column({ type: 'integer', name: 'weight_grams' }) weightGrams: number;
  @Column({ type: 'text', name: 'pickup_address', nullable: true }) pickupAddress: string | null;
  @Column({ type: 'text', name: 'pickup_hours', nullable: true }) pickupHours: string | null;
  @Column({ type: 'integer', name: 'ship_within_hours' }) shipWithinHours: number;
  @Column({ type: 'boolean', name: 'is_fresh' }) isFresh: boolean;
  @Column({ type: 'timestamptz', name: 'accept_by', nullable: true }) acceptBy: Date | null;
  @Column({ type: 'timestamptz', name: 'ship_by', nullable: true }) shipBy: Date | null;
  @Column({ type: 'timestamptz', name: 'ready_at', nullable: true }) readyAt: Date | null;
  @Column({ type: 'timestamptz', name: 'shipped_at', nullable: true }) shippedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
  @Column({ type: 'timestamptz', name: 'complain_by', nullable: true }) complainBy: Date | null;
  @Column({ type: 'timestamptz', name: 'appeal_by', nullable: true }) appealBy: Date | null;
  @Column({ type: 'timestamptz', name: 'asked_until', nullable: true }) askedUntil: Date | null;
  @Column({ type: 'timestamptz', name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column({ type: 'timestamptz', name: 'remind_at', nullable: true }) remindAt: Date | null;
  @Column({ type: 'text', nullable: true }) courier: string | null;
  @Column({ type: 'text', nullable: true }) resi: string | null;
  @Column({ type: 'text', name: 'resi_photo_key', nullable: true }) resiPhotoKey: string | null;
  @Column({ type: 'text', name: 'sealed_pickup_code', nullable: true }) sealedPickupCode: string | null;
  @Column({ type: 'smallint', name: 'pickup_tries' }) pickupTries: number;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
