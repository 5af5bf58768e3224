import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { ComplaintRecord } from '../domain/records';

@Entity({ schema: 'orders', name: 'complaint' })
export class ComplaintEntity implements ComplaintRecord {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'jsonb', name: 'photo_keys' }) photoKeys: string[];
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt: Date;
  @Column({ type: 'timestamptz', name: 'decide_by' }) decideBy: Date;
  @Column({ type: 'text', name: 'seller_text', nullable: true }) sellerText: string | null;
  @Column({ type: 'jsonb', name: 'seller_photo_keys' }) sellerPhotoKeys: string[];
  @Column({ type: 'timestamptz', name: 'seller_answered_at', nullable: true }) sellerAnsweredAt: Date | null;
  @Column({ type: 'text', nullable: true }) outcome: 'refund' | 'partial' | 'reject' | null;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'bigint', nullable: true }) refund: Rupiah | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
}
