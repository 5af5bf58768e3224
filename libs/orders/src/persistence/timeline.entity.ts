import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActorKind } from '../domain/actor';
import type { SellerOrderState } from '../domain/views';
import type { TimelineRecord } from '../domain/records';

@Entity({ schema: 'orders', name: 'timeline' })
export class TimelineEntity implements TimelineRecord {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: number;
  @Column({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @Column({ type: 'text' }) state: SellerOrderState;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) actor: ActorKind;
  @Column({ type: 'uuid', name: 'actor_id', nullable: true }) actorId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
