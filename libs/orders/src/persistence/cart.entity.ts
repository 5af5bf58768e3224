import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'orders', name: 'cart' })
export class CartEntity {
  @PrimaryColumn({ type: 'text' }) id: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'touched_at' }) touchedAt: Date;
}
