import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale, Rupiah } from '@etalase/kernel';
import type { DeadlinePolicy } from '../domain/deadline-policy';
import type { OrderState } from '../domain/views';
import type { OrderRecord } from '../domain/records';

@Entity({ schema: 'orders', name: 'orders' })
export class OrderEntity implements OrderRecord {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) token: string;
  @Column({ type: 'text' }) state: OrderState;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'text', name: 'recipient_name' }) recipientName: string;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'text', name: 'village_code' }) villageCode: string;
  @Column({ type: 'text', name: 'village_label' }) villageLabel: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text', nullable: true }) landmark: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'bigint', name: 'items_total' }) itemsTotal: Rupiah;
  @Column({ type: 'bigint', name: 'shipping_total' }) shippingTotal: Rupiah;
  @Column({ type: 'bigint' }) total: Rupiah;
  @Column({ type: 'bigint', name: 'spot_total' }) spotTotal: Rupiah;
  @Column({ type: 'bigint', name: 'spot_due' }) spotDue: Rupiah;
  @Column({ type: 'uuid', name: 'payment_intent_id', nullable: true }) paymentIntentId: string | null;
  @Column({ type: 'jsonb' }) policy: DeadlinePolicy;
  @Column({ type: 'timestamptz', name: 'placed_at' }) placedAt: Date;
  @Column({ type: 'timestamptz', name: 'pay_by' }) payBy: Date;
  @Column({ type: 'timestamptz', name: 'pay_remind_at', nullable: true }) payRemindAt: Date | null;
  @Column({ type: 'timestamptz', name: 'paid_at', nullable: true }) paidAt: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', name: 'late_payment', nullable: true }) latePayment: 'revived' | 'refunded' | null;
}
