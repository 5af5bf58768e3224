import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'platform', name: 'outbox' })
export class OutboxEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: number;
  @Column({ type: 'text' }) kind: 'event' | 'job';
  @Column({ type: 'uuid', name: 'message_id' }) messageId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'jsonb' }) payload: unknown;
  @Column({ type: 'timestamptz', name: 'occurred_at' }) occurredAt: Date;
  @Column({ type: 'timestamptz', name: 'run_at', nullable: true }) runAt: Date | null;
  @Column({ type: 'text', name: 'request_id', nullable: true }) requestId: string | null;
  @Column({ type: 'text', nullable: true }) key: string | null;
  @Column({ type: 'text', nullable: true }) traceparent: string | null;
  @Column({ type: 'timestamptz', name: 'dispatched_at', nullable: true }) dispatchedAt: Date | null;
}
