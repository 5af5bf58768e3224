import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'orders', name: 'checkout_key' })
export class CheckoutKeyEntity {
  @PrimaryColumn({ type: 'text', name: 'cart_id' }) cartId: string;
  @PrimaryColumn({ type: 'text' }) key: string;
  @Column({ type: 'text', name: 'body_hash' }) bodyHash: string;
  @Column({ type: 'uuid', name: 'order_id' }) orderId: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
