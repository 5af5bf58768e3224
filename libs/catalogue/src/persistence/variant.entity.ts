import type { Rupiah } from '@etalase/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stock is never written through the entity: only the conditional updates of StockRepository move it. */
@Entity({ schema: 'catalogue', name: 'variant' })
export class VariantEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'product_id' }) productId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'bigint' }) price: Rupiah;
  @Column({ type: 'integer', name: 'weight_grams' }) weightGrams: number;
  @Column({ type: 'integer', name: 'on_hand', insert: false, update: false }) onHand: number;
  @Column({ type: 'integer', insert: false, update: false }) held: number;
  @Column({ type: 'integer', name: 'low_stock_at' }) lowStockAt: number;
  @Column({ type: 'boolean', name: 'is_active' }) isActive: boolean;
}
