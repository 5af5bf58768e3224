import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { ComplaintRecord } from '../domain/records';
import type { ComplaintOutcome, Side } from '../domain/sides';

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
  @Column({ type: 'text', nullable: true }) outcome: ComplaintOutcome | null;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'bigint', nullable: true }) refund: Rupiah | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'shopper_agreed_at', nullable: true }) shopperAgreedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'seller_agreed_at', nullable: true }) sellerAgreedAt: Date | null;
  @Column({ type: 'text', name: 'appealed_by', nullable: true }) appealedBy: Side | null;
  @Column({ type: 'text', name: 'appeal_text', nullable: true }) appealText: string | null;
  @Column({ type: 'jsonb', name: 'appeal_photo_keys' }) appealPhotoKeys: string[];
  @Column({ type: 'timestamptz', name: 'appealed_at', nullable: true }) appealedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'appeal_decide_by', nullable: true }) appealDecideBy: Date | null;
  @Column({ type: 'text', name: 'final_outcome', nullable: true }) finalOutcome: ComplaintOutcome | null;
  @Column({ type: 'text', name: 'final_answer', nullable: true }) finalAnswer: string | null;
  @Column({ type: 'bigint', name: 'final_refund', nullable: true }) finalRefund: Rupiah | null;
  @Column({ type: 'uuid', name: 'final_decided_by', nullable: true }) finalDecidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'final_decided_at', nullable: true }) finalDecidedAt: Date | null;
}
