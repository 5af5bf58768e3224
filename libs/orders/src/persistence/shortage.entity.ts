import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { ShortageRecord, ShortItem } from '../domain/records';
import type { ShortageState } from '../domain/shortage-states';

@Entity({ schema: 'orders', name: 'shortage' })
export class ShortageEntity implements ShortageRecord {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @Column({ type: 'text' }) state: ShortageState;
  @Column({ type: 'jsonb' }) items: ShortItem[];
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Date;
  @Column({ type: 'timestamptz', name: 'answer_by' }) answerBy: Date;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column({ type: 'bigint', nullable: true }) refund: Rupiah | null;
}
