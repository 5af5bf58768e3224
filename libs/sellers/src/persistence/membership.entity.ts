import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who belongs to a shop. What each may do is a role grant of accounts. */
@Entity({ schema: 'sellers', name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'text' }) role: 'owner' | 'staff';
  @Column({ type: 'timestamptz' }) since: Date;
}
