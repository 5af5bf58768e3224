import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Channel, MessageState, Urgency } from '../domain/views';

@Entity({ schema: 'notifications', name: 'message' })
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'event_id' }) eventId: string;
  @Column({ type: 'text' }) template: string;
  @Column({ type: 'text' }) audience: Audience;
  @Column({ type: 'text' }) urgency: Urgency;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) title: string;
  /** Sealed when `isSealed` (purpose `message-body`). */
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'boolean', name: 'is_sealed' }) isSealed: boolean;
  @Column({ type: 'text' }) path: string;
  @Column({ type: 'text', array: true }) channels: Channel[];
  @Column({ type: 'text' }) state: MessageState;
  @Column({ type: 'timestamptz', name: 'valid_until', nullable: true }) validUntil: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'read_at', nullable: true }) readAt: Date | null;
}
