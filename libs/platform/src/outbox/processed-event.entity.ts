import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'platform', name: 'processed_event' })
export class ProcessedEventEntity {
  @PrimaryColumn({ type: 'text' }) consumer: string;
  @PrimaryColumn({ type: 'uuid', name: 'event_id' }) eventId: string;
  @Column({ type: 'timestamptz', name: 'processed_at' }) processedAt: Date;
}
