import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { OrdersModule } from '@etalase/orders';
import { PaymentsApiModule as ProgramsModule } from '@etalase/payments-api';
import { PaymentsModule } from '@etalase/payments';
import { MidtransWebhookController } from './midtrans-webhook.controller';
import { OfficePaymentsController } from './office-payments.controller';
import { RawBodyHook } from './raw-body.hook';
import { RefundDeskController } from './refund-desk.controller';
import { ShopMoneyController } from './shop-money.controller';
import { TransferRefunds } from './transfer-refunds';

@Module({ imports: [AccountsModule, PaymentsModule, OrdersModule, ProgramsModule], controllers: [MidtransWebhookController, ShopMoneyController, OfficePaymentsController, RefundDeskController], providers: [RawBodyHook, TransferRefunds] })
export class PaymentsApiModule {}
