import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PhotoView } from '@etalase/catalogue';
import type { BasisPoints, Rupiah } from '@etalase/kernel';
import type { LineRecord } from '../domain/records';

@Entity({ schema: 'orders', name: 'order_line' })
export class OrderLineEntity implements LineRecord {
  @PrimaryColumn({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @PrimaryColumn({ type: 'smallint' }) position: number;
  @Column({ type: 'uuid', name: 'variant_id' }) variantId: string;
  @Column({ type: 'uuid', name: 'product_id' }) productId: string;
  @Column({ type: 'text', name: 'product_slug' }) productSlug: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) variant: string;
  @Column({ type: 'jsonb', nullable: true }) photo: PhotoView | null;
  @Column({ type: 'integer' }) quantity: number;
  @Column({ type: 'bigint' }) price: Rupiah;
  @Column({ type: 'bigint' }) total: Rupiah;
  @Column({ type: 'integer', name: 'commission_bps' }) commissionBps: BasisPoints;
}
