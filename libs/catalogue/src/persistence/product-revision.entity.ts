import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewReason } from '../domain/review-reasons';
import type { RevisionState } from '../domain/product-states';
import type { ReviewedFields } from '../domain/reviewed-fields';

@Entity({ schema: 'catalogue', name: 'product_revision' })
export class ProductRevisionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'product_id' }) productId: string;
  @Column({ type: 'text' }) state: RevisionState;
  @Column({ type: 'jsonb' }) changes: ReviewedFields;
  @Column({ type: 'timestamptz', name: 'submitted_at' }) submittedAt: Date;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'jsonb', name: 'reason_codes' }) reasonCodes: ReviewReason[];
}
