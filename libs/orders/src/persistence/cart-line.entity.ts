import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';

@Entity({ schema: 'orders', name: 'cart_line' })
export class CartLineEntity {
  @PrimaryColumn({ type: 'text', name: 'cart_id' }) cartId: string;
  @PrimaryColumn({ type: 'uuid', name: 'variant_id' }) variantId: string;
  @Column({ type: 'integer' }) quantity: number;
  @Column({ type: 'bigint', name: 'seen_price' }) seenPrice: Rupiah;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) variant: string;
  @Column({ type: 'text', name: 'product_slug' }) productSlug: string;
  @Column({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @Column({ type: 'text', name: 'seller_slug' }) sellerSlug: string;
  @Column({ type: 'text', name: 'seller_name' }) sellerName: string;
  @Column({ type: 'text', name: 'seller_village_code' }) sellerVillageCode: string;
  @Column({ type: 'timestamptz', name: 'added_at' }) addedAt: Date;
}
