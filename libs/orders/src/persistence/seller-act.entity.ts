import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'orders', name: 'seller_act' })
export class SellerActEntity {
  @PrimaryColumn({ type: 'uuid', name: 'seller_id' }) sellerId: string;
  @PrimaryColumn({ type: 'uuid', name: 'client_id' }) clientId: string;
  @Column({ type: 'uuid', name: 'seller_order_id' }) sellerOrderId: string;
  @Column({ type: 'text' }) act: string;
  @Column({ type: 'uuid', name: 'by_person' }) byPerson: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
