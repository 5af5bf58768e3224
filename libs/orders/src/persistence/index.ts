import { CartLineEntity } from './cart-line.entity';
import { CartEntity } from './cart.entity';
import { CartsRepository } from './carts.repository';
import { CheckoutKeyEntity } from './checkout-key.entity';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintsRepository } from './complaints.repository';
import { OrderLineEntity } from './order-line.entity';
import { OrderReadsRepository } from './order-reads.repository';
import { OrderEntity } from './order.entity';
import { OrdersRepository } from './orders.repository';
import { OverdueRepository } from './overdue.repository';
import { PlacementRepository } from './placement.repository';
import { SellerActEntity } from './seller-act.entity';
import { SellerFeedRepository } from './seller-feed.repository';
import { SellerOrderEntity } from './seller-order.entity';
import { TimelineEntity } from './timeline.entity';

export const ENTITIES = [CartLineEntity, CartEntity, CheckoutKeyEntity, ComplaintEntity, OrderLineEntity, OrderEntity, SellerActEntity, SellerOrderEntity, TimelineEntity];
export const REPOSITORIES = [CartsRepository, ComplaintsRepository, OrderReadsRepository, OrdersRepository, OverdueRepository, PlacementRepository, SellerFeedRepository];
