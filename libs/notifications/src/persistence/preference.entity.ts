import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../domain/views';

@Entity({ schema: 'notifications', name: 'preference' })
export class PreferenceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text', array: true }) channels: Channel[];
  @Column({ type: 'text', name: 'mail_address', nullable: true }) mailAddress: string | null;
  @Column({ type: 'boolean', name: 'wants_reminders' }) wantsReminders: boolean;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
