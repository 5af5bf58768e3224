import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notification of the rail, kept as it came. */
@Entity({ schema: 'payments', name: 'rail_notification' })
export class RailNotificationEntity {
  @PrimaryColumn({ type: 'bigint' }) id: number;
  @Column({ type: 'text' }) fingerprint: string;
  @Column({ type: 'text', name: 'rail_order_id' }) railOrderId: string;
  @Column({ type: 'text', name: 'claimed_status' }) claimedStatus: string;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'integer' }) copies: number;
  @Column({ type: 'timestamptz', name: 'received_at' }) receivedAt: Date;
  @Column({ type: 'timestamptz', name: 'applied_at', nullable: true }) appliedAt: Date | null;
}
