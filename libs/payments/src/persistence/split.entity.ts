import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rupiah } from '@etalase/kernel';
import type { SplitState } from '../domain/states';

@Entity({ schema: 'payments', name: 'split' })
export class SplitEntity {
  @PrimaryColumn({ type: 'text' }) reference: string;
  @Column({ type: 'uuid', name: 'intent_id' }) intentId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text' }) account: string;
  @Column({ type: 'bigint' }) amount: Rupiah;
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'text' }) state: SplitState;
  @Column({ type: 'bigint' }) refunded: Rupiah;
  @Column({ type: 'timestamptz', name: 'released_at', nullable: true }) releasedAt: Date | null;
}
