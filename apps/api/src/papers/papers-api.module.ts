import { Module } from '@nestjs/common';
import { OrdersModule } from '@etalase/orders';
import { RegionsModule } from '@etalase/regions';
import { SellersModule } from '@etalase/sellers';
import { PapersController } from './papers.controller';
import { StatementController } from './statement.controller';

@Module({ imports: [OrdersModule, RegionsModule, SellersModule], controllers: [PapersController, StatementController] })
export class PapersApiModule {}
