import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateView, PhotoView, ProductState } from '../domain/views';

@Entity({ schema: 'catalogue', name: 'product' })
export class ProductEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Made by the database; dense, so that the search model can count by it. */
  @Column({ type: 'integer', insert: false, update: false }) number: number;
  @Column({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) description: string;
  @Column({ type: 'smallint', name: 'category_id' }) categoryId: number;
  @Column({ type: 'text' }) unit: string;
  @Column({ type: 'integer', name: 'minimum_order' }) minimumOrder: number;
  @Column({ type: 'integer', name: 'made_to_order_days' }) madeToOrderDays: number;
  @Column({ type: 'integer', name: 'shelf_life_days', nullable: true }) shelfLifeDays: number | null;
  @Column({ type: 'boolean', name: 'is_fresh' }) isFresh: boolean;
  @Column({ type: 'jsonb' }) photos: PhotoView[];
  @Column({ type: 'jsonb' }) certificates: CertificateView[];
  @Column({ type: 'text' }) state: ProductState;
  @Column({ type: 'text', name: 'return_reason', nullable: true }) returnReason: string | null;
  @Column({ type: 'integer', name: 'sold_count', update: false }) soldCount: number;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
