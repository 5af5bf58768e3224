import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'notifications', name: 'push_subscription' })
export class PushSubscriptionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  /** The browser is reached for as long as this session lives. */
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: string;
  @Column({ type: 'text' }) endpoint: string;
  @Column({ type: 'text' }) p256dh: string;
  @Column({ type: 'text' }) auth: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
