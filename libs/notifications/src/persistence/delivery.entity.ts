import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../domain/views';

@Entity({ schema: 'notifications', name: 'delivery' })
export class DeliveryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'message_id' }) messageId: string;
  @Column({ type: 'text' }) channel: Channel;
  @Column({ type: 'text' }) state: 'sending' | 'accepted' | 'failed';
  @Column({ type: 'integer' }) attempts: number;
  @Column({ type: 'text', name: 'provider_id', nullable: true }) providerId: string | null;
  @Column({ type: 'text', nullable: true }) error: string | null;
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true }) leasedUntil: Date | null;
  @Column({ type: 'boolean', name: 'is_takeover' }) isTakeover: boolean;
  @Column({ type: 'smallint' }) resends: number;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
