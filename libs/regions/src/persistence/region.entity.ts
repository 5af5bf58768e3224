import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegionKind, RegionLevel } from '../domain/views';

@Entity({ schema: 'regions', name: 'region' })
export class RegionEntity {
  @PrimaryColumn({ type: 'text' }) code: string;
  /** Without its kind. */
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) level: RegionLevel;
  @Column({ type: 'text' }) kind: RegionKind;
  @Column({ type: 'text', name: 'parent_code', nullable: true }) parentCode: string | null;
  @Column({ type: 'text' }) edition: string;
  /** No longer in the newest edition: orders and shops still name it, lists and search do not. */
  @Column({ type: 'boolean', name: 'is_retired' }) isRetired: boolean;
}
