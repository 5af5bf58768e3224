import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { ShippingModule } from '@etalase/shipping';
import { SellerShippingController } from './seller-shipping.controller';
import { TariffController } from './tariff.controller';

@Module({ imports: [AccountsModule, ShippingModule], controllers: [SellerShippingController, TariffController] })
export class ShippingApiModule {}
