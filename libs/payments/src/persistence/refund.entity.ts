import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { RefundStatus } from '../domain/states';

@Entity({ schema: 'payments', name: 'refund' })
export class RefundEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) kind: 'split' | 'released' | 'late' | 'double';
  @Column({ type: 'uuid', name: 'intent_id' }) intentId: string;
  @Column({ type: 'text', name: 'attempt_id' }) attemptId: string;
  @Column({ type: 'text', name: 'split_reference', nullable: true }) splitReference: string | null;
  @Column({ type: 'bigint' }) amount: Rupiah;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) status: RefundStatus;
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column({ type: 'timestamptz', name: 'next_check_at' }) nextCheckAt: Date;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Date | null;
}
