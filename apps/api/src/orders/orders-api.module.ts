import { Module } from '@nestjs/common';
import { CatalogueModule } from '@etalase/catalogue';
import { OrdersModule } from '@etalase/orders';
import { CartController } from './cart.controller';
import { ComplaintsController } from './complaints.controller';
import { FiguresController } from './figures.controller';
import { OrderComplaintController } from './order-complaint.controller';
import { OrderShortageController } from './order-shortage.controller';
import { OrderController } from './order.controller';
import { PlaceOrderController } from './place-order.controller';
import { SellerComplaintController } from './seller-complaint.controller';
import { SellerFulfilController } from './seller-fulfil.controller';
import { SellerOrdersController } from './seller-orders.controller';
import { SellerOutcomeController } from './seller-outcome.controller';
import { SellerTroubleController } from './seller-trouble.controller';

@Module({
  imports: [CatalogueModule, OrdersModule],
  controllers: [CartController, PlaceOrderController, OrderController, OrderComplaintController, OrderShortageController, SellerOrdersController, SellerFulfilController, SellerOutcomeController, SellerTroubleController, SellerComplaintController, FiguresController, ComplaintsController],
})
export class OrdersApiModule {}
