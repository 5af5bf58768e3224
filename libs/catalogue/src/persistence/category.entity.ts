import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'catalogue', name: 'category' })
export class CategoryEntity {
  @PrimaryColumn({ type: 'smallint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: number;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'smallint', name: 'parent_id', nullable: true }) parentId: number | null;
  @Column({ type: 'text', name: 'name_id' }) nameId: string;
  @Column({ type: 'text', name: 'name_en' }) nameEn: string;
  @Column({ type: 'text' }) icon: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'boolean', name: 'is_hidden' }) isHidden: boolean;
}
