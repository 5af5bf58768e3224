import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'catalogue', name: 'stored_photo' })
export class StoredPhotoEntity {
  @PrimaryColumn({ type: 'text' }) hash: string;
  @Column({ type: 'integer' }) width: number;
  @Column({ type: 'integer' }) height: number;
  @Column({ type: 'timestamptz', name: 'stored_at' }) storedAt: Date;
}
