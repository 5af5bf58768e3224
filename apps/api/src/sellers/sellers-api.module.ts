import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { SellersModule } from '@etalase/sellers';
import { OfficeSellersController } from './office-sellers.controller';
import { ShopController } from './shop.controller';
import { ShopOwnerController } from './shop-owner.controller';

@Module({ imports: [AccountsModule, SellersModule], controllers: [ShopController, ShopOwnerController, OfficeSellersController] })
export class SellersApiModule {}
