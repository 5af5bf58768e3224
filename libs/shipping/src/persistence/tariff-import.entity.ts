import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'shipping', name: 'tariff_import' })
export class TariffImportEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: number;
  @Column({ type: 'uuid', name: 'imported_by', nullable: true }) importedBy: string | null;
  @Column({ type: 'timestamptz', name: 'imported_at' }) importedAt: Date;
  @Column({ type: 'text' }) source: 'sample' | 'office';
  @Column({ type: 'integer', name: 'row_count' }) rowCount: number;
}
