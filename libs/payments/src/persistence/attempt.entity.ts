import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MethodKey } from '../domain/methods';
import type { Instrument } from '../domain/rail';
import type { AttemptStatus, Booked } from '../domain/states';

@Entity({ schema: 'payments', name: 'attempt' })
export class AttemptEntity {
  @PrimaryColumn({ type: 'text' }) id: string;
  @Column({ type: 'uuid', name: 'intent_id' }) intentId: string;
  @Column({ type: 'smallint' }) number: number;
  @Column({ type: 'text' }) method: MethodKey;
  @Column({ type: 'text' }) status: AttemptStatus;
  @Column({ type: 'text' }) booked: Booked;
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'text', name: 'rail_transaction_id', nullable: true }) railTransactionId: string | null;
  @Column({ type: 'text', name: 'rail_status', nullable: true }) railStatus: string | null;
  @Column({ type: 'jsonb', nullable: true }) instrument: Instrument | null;
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true }) expiresAt: Date | null;
  @Column({ type: 'timestamptz', name: 'next_check_at' }) nextCheckAt: Date;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
