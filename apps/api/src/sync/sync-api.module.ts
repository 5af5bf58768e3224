import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule } from '@etalase/catalogue';
import { NotificationsModule } from '@etalase/notifications';
import { OrdersModule } from '@etalase/orders';
import { PaymentsModule } from '@etalase/payments';
import { SellersModule } from '@etalase/sellers';
import { SellerTrainingModule } from '@etalase/seller-training';
import { ShippingModule } from '@etalase/shipping';
import { SyncModule } from '@etalase/sync';
import { StockMovesModule } from '../catalogue/stock-moves.module';
import { AttendanceCommands } from './attendance.commands';
import { CommandDesk } from './command-desk';
import { CommandTable } from './command-table';
import { FactsOfPack } from './facts-of-pack';
import { GoodsCommands } from './goods.commands';
import { GoodsOfPack } from './goods-of-pack';
import { OrderComplaintCommands } from './order-complaint.commands';
import { OrderConflicts } from './order-conflicts';
import { OrderOutcomeCommands } from './order-outcomes.commands';
import { OrderStepCommands } from './order-steps.commands';
import { OrderTroubleCommands } from './order-trouble.commands';
import { PersonCommands } from './person.commands';
import { PhotosOfCommands } from './photos-of-commands';
import { ProductCommands } from './product.commands';
import { ReadPack } from './read-pack';
import { SessionCommands } from './session.commands';
import { ShopActors } from './shop-actors';
import { ShopFaceCommands } from './shop-face.commands';
import { ShipmentCommands } from './shipment.commands';
import { StockCommands } from './stock.commands';
import { SyncController } from './sync.controller';
import { TrainingCommands } from './training.commands';
import { UploadsController } from './uploads.controller';

const KINDS = [AttendanceCommands, GoodsCommands, OrderComplaintCommands, OrderOutcomeCommands, OrderStepCommands, OrderTroubleCommands, PersonCommands, ProductCommands, SessionCommands, ShipmentCommands, ShopFaceCommands, StockCommands, TrainingCommands];

@Module({
  imports: [AccountsModule, CatalogueModule, NotificationsModule, OrdersModule, PaymentsModule, SellersModule, SellerTrainingModule, ShippingModule, StockMovesModule, SyncModule],
  controllers: [SyncController, UploadsController],
  providers: [CommandDesk, CommandTable, FactsOfPack, GoodsOfPack, OrderConflicts, PhotosOfCommands, ReadPack, ShopActors, ...KINDS],
  exports: [CommandTable],
})
export class SyncApiModule {}
