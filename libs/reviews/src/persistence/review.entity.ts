import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PhotoView } from '@etalase/catalogue';
import type { ReviewState } from '../domain/views';

@Entity({ schema: 'reviews', name: 'review' })
export class ReviewEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @Column({ type: 'smallint', name: 'line_position' }) linePosition: number;
  @Column({ type: 'uuid', name: 'product_id' }) productId: string;
  @Column({ type: 'text', name: 'product_slug' }) productSlug: string;
  @Column({ type: 'text', name: 'product_name' }) productName: string;
  @Column({ type: 'text' }) variant: string;
  @Column({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @Column({ type: 'text', name: 'seller_name' }) sellerName: string;
  @Column({ type: 'text', name: 'shown_name' }) shownName: string;
  @Column({ type: 'boolean', name: 'is_anonymous' }) isAnonymous: boolean;
  @Column({ type: 'smallint' }) stars: number;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'jsonb' }) photos: PhotoView[];
  @Column({ type: 'text' }) state: ReviewState;
  @Column({ type: 'timestamptz', name: 'written_at' }) writtenAt: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column({ type: 'text', nullable: true }) reply: string | null;
  @Column({ type: 'timestamptz', name: 'replied_at', nullable: true }) repliedAt: Date | null;
  @Column({ type: 'uuid', name: 'replied_by', nullable: true }) repliedBy: string | null;
  /** When the oldest report came that nobody has decided. */
  @Column({ type: 'timestamptz', name: 'reported_at', nullable: true }) reportedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'text', nullable: true, name: 'decision_reason' }) decisionReason: string | null;
}
