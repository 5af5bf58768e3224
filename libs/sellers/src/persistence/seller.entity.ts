import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SellerState } from '../domain/seller-states';
import type { FieldReason } from '../domain/views';

@Entity({ schema: 'sellers', name: 'seller' })
export class SellerEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) story: string;
  @Column({ type: 'text', name: 'village_code' }) villageCode: string;
  @Column({ type: 'text' }) phone: string;
  @Column({ type: 'text' }) state: SellerState;
  @Column({ type: 'text', name: 'open_hours' }) openHours: string;
  @Column({ type: 'date', name: 'holiday_until', nullable: true }) holidayUntil: string | null;
  @Column({ type: 'boolean', name: 'is_made_by_women' }) isMadeByWomen: boolean;
  @Column({ type: 'text', name: 'logo_hash', nullable: true }) logoHash: string | null;
  @Column({ type: 'text', name: 'banner_hash', nullable: true }) bannerHash: string | null;
  @Column({ type: 'text', name: 'payout_sealed', nullable: true }) payoutSealed: string | null;
  @Column({ type: 'text', name: 'payout_masked', nullable: true }) payoutMasked: string | null;
  @Column({ type: 'jsonb', name: 'return_reasons' }) returnReasons: FieldReason[];
  @Column({ type: 'text', name: 'suspended_reason', nullable: true }) suspendedReason: string | null;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column({ type: 'text', array: true }) categories: string[];
  @Column({ type: 'timestamptz', name: 'review_since', nullable: true }) reviewSince: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
