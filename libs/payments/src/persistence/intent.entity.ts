import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { MethodKey } from '../domain/methods';
import type { PaymentIntentStatus } from '../domain/views';

@Entity({ schema: 'payments', name: 'intent' })
export class IntentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) reference: string;
  @Column({ type: 'text' }) status: PaymentIntentStatus;
  @Column({ type: 'bigint' }) amount: Rupiah;
  /** What a card held, where only a part of it was captured. */
  @Column({ type: 'bigint', name: 'reserved_amount', nullable: true }) reservedAmount: Rupiah | null;
  @Column({ type: 'text' }) currency: string;
  @Column({ type: 'text' }) description: string;
  @Column({ type: 'text', name: 'payer_name' }) payerName: string;
  @Column({ type: 'text', name: 'payer_phone' }) payerPhone: string;
  @Column({ type: 'text', nullable: true }) method: MethodKey | null;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  @Column({ type: 'timestamptz', name: 'paid_at', nullable: true }) paidAt: Date | null;
  @Column({ type: 'timestamptz', name: 'canceled_at', nullable: true }) canceledAt: Date | null;
  @Column({ type: 'text', name: 'late_attempt_id', nullable: true }) lateAttemptId: string | null;
  @Column({ type: 'text', name: 'late_outcome', nullable: true }) lateOutcome: 'waiting' | 'revived' | 'refunded' | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
