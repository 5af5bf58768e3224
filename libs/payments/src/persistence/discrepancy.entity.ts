import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A difference between the rail and us, waiting for a person. */
@Entity({ schema: 'payments', name: 'discrepancy' })
export class DiscrepancyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'uuid', name: 'intent_id', nullable: true }) intentId: string | null;
  @Column({ type: 'jsonb' }) detail: Record<string, unknown>;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true }) resolvedAt: Date | null;
  @Column({ type: 'text', name: 'resolved_by', nullable: true }) resolvedBy: string | null;
  /** Who looks after it. */
  @Column({ type: 'text', nullable: true }) owner: string | null;
  @Column({ type: 'text', nullable: true }) resolution: string | null;
}
