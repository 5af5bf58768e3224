import { Module } from '@nestjs/common';
import { OrdersModule } from '@etalase/orders';
import { PaymentsModule } from '@etalase/payments';
import { MidtransWebhookController } from './midtrans-webhook.controller';
import { OfficePaymentsController } from './office-payments.controller';
import { RawBodyHook } from './raw-body.hook';
import { ShopMoneyController } from './shop-money.controller';

@Module({ imports: [PaymentsModule, OrdersModule], controllers: [MidtransWebhookController, ShopMoneyController, OfficePaymentsController], providers: [RawBodyHook] })
export class PaymentsApiModule {}
