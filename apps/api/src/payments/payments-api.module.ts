import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { OrdersModule } from '@etalase/orders';
import { PaymentsApiModule as ProgramsModule } from '@etalase/payments-api';
import { PaymentsModule } from '@etalase/payments';
import { DisputesController } from './disputes.controller';
import { IrisWebhookController } from './iris-webhook.controller';
import { LedgerController } from './ledger.controller';
import { ManageKeys } from './manage-keys';
import { MidtransWebhookController } from './midtrans-webhook.controller';
import { OfficePaymentsController } from './office-payments.controller';
import { PayoutDeskController } from './payout-desk.controller';
import { ProgramKeysController } from './program-keys.controller';
import { RawBodyHook } from './raw-body.hook';
import { RefundDeskController } from './refund-desk.controller';
import { RunPayouts } from './run-payouts';
import { WriteOffDebts } from './write-off-debts';
import { WriteOffsController } from './write-offs.controller';
import { SellerPayeesModule } from './seller-payees';
import { SettleDisputes } from './settle-disputes';
import { ShopMoneyController } from './shop-money.controller';
import { ResolveTickets } from './resolve-tickets';
import { TicketsController } from './tickets.controller';
import { TransferRefunds } from './transfer-refunds';

@Module({ imports: [AccountsModule, PaymentsModule, OrdersModule, ProgramsModule, SellerPayeesModule], controllers: [MidtransWebhookController, IrisWebhookController, PayoutDeskController, WriteOffsController, TicketsController, ShopMoneyController, OfficePaymentsController, LedgerController, DisputesController, ProgramKeysController, RefundDeskController], providers: [RawBodyHook, TransferRefunds, RunPayouts, WriteOffDebts, ResolveTickets, SettleDisputes, ManageKeys] })
export class PaymentsApiModule {}
