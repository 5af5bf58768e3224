import { Module } from '@nestjs/common';
import { CatalogueModule } from '@etalase/catalogue';
import { OrdersModule } from '@etalase/orders';
import { CartController } from './cart.controller';
import { ComplaintsController } from './complaints.controller';
import { FiguresController } from './figures.controller';
import { OrderShortageController } from './order-shortage.controller';
import { OrderController } from './order.controller';
import { PlaceOrderController } from './place-order.controller';
import { SellerFulfilController } from './seller-fulfil.controller';
import { SellerOrdersController } from './seller-orders.controller';
import { SellerOutcomeController } from './seller-outcome.controller';
import { SellerTroubleController } from './seller-trouble.controller';

@Module({
  imports: [CatalogueModule, OrdersModule],
  controllers: [CartController, PlaceOrderController, OrderController, OrderShortageController, SellerOrdersController, SellerFulfilController, SellerOutcomeController, SellerTroubleController, FiguresController, ComplaintsController],
})
export class OrdersApiModule {}
