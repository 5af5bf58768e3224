import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ControlController } from './control/control.controller';
import { MessagesControlController } from './control/messages-control.controller';
import { Outages } from './control/outages';
import { PayoutsControlController } from './control/payouts-control.controller';
import { TimeControlController } from './control/time-control.controller';
import { TransactionsControlController } from './control/transactions-control.controller';
import { HealthController } from './health/health.controller';
import { ErrorFilter } from './http/error-filter';
import { BankAccounts } from './iris/bank-accounts';
import { BeneficiariesController } from './iris/beneficiaries.controller';
import { IrisMoney } from './iris/iris-money';
import { IrisReplies } from './iris/iris-replies';
import { IrisController } from './iris/iris.controller';
import { MovePayout } from './iris/move-payout';
import { Payouts } from './iris/payouts';
import { PayoutsController } from './iris/payouts.controller';
import { GatewaysController } from './messages/gateways.controller';
import { Messages } from './messages/messages';
import { PushController } from './messages/push.controller';
import { WhatsappTemplates } from './messages/whatsapp-templates';
import { WhatsappController } from './messages/whatsapp.controller';
import { CardDecisionsController } from './midtrans/card-decisions.controller';
import { CardPayments } from './midtrans/card-payments';
import { ChangeStatus } from './midtrans/change-status';
import { ChargeTransaction } from './midtrans/charge';
import { ChargeController } from './midtrans/charge.controller';
import { ExpireOverdue } from './midtrans/expire-overdue';
import { IdempotentReplies } from './midtrans/idempotent-replies';
import { QrPictureController } from './midtrans/qr-picture.controller';
import { RefundTransaction } from './midtrans/refund';
import { Replies } from './midtrans/replies';
import { SettlementDays } from './midtrans/settlement-days';
import { SettlementFilesController } from './midtrans/settlement-files.controller';
import { Transactions } from './midtrans/transactions';
import { TransactionsController } from './midtrans/transactions.controller';
import { AnnounceFact } from './notifications/announce-fact';
import { AnnounceTransaction } from './notifications/announce-transaction';
import { Deliveries } from './notifications/deliveries';
import { NotificationDispatcher } from './notifications/dispatcher';
import { NotificationTraffic } from './notifications/traffic';
import { CardTokens } from './on-file/card-tokens';
import { CardTokensController, ReservedCardsController } from './on-file/card-tokens.controller';
import { ChargeOnFile } from './on-file/charge-on-file';
import { PayAccounts } from './on-file/pay-accounts';
import { LinkPagesController, PayAccountsController } from './on-file/pay-accounts.controller';
import { Subscriptions } from './on-file/subscriptions';
import { SubscriptionsController } from './on-file/subscriptions.controller';
import { AuthenticatorPageController } from './pages/authenticator-page.controller';
import { InboxPagesController } from './pages/inbox-pages.controller';
import { OverviewPageController } from './pages/overview-page.controller';
import { PayoutPagesController } from './pages/payout-pages.controller';
import { TransactionListPagesController } from './pages/transaction-list-pages.controller';
import { TransactionPagesController } from './pages/transaction-pages.controller';
import { SandboxConfig } from './sandbox-config';
import { Alarms } from './store/alarms';
import { SnapPagesController } from './snap/snap-pages.controller';
import { SnapSessions } from './snap/snap-sessions';
import { SnapController } from './snap/snap.controller';
import { SandboxClock } from './store/sandbox-clock';
import { SandboxStore } from './store/sandbox-store';

/** Last of all, when no request and no notification is under way any more. */
@Injectable()
class CloseStore implements OnApplicationShutdown {
  constructor(private readonly store: SandboxStore) {}

  onApplicationShutdown(): void {
    this.store.close();
  }
}

@Module({})
export class SandboxModule {
  static with(config: SandboxConfig, store: SandboxStore): DynamicModule {
    return {
      module: SandboxModule,
      controllers: [
        IrisController, BeneficiariesController, PayoutsController, QrPictureController, CardTokensController, ReservedCardsController, PayAccountsController, LinkPagesController, SubscriptionsController, ChargeController, TransactionsController, CardDecisionsController, SettlementFilesController, SnapController, SnapPagesController, WhatsappController, GatewaysController, PushController,
        MessagesControlController, TransactionsControlController, PayoutsControlController, TimeControlController, ControlController, HealthController,
        OverviewPageController, TransactionListPagesController, TransactionPagesController, PayoutPagesController, InboxPagesController, AuthenticatorPageController,
      ],
      providers: [
        { provide: SandboxConfig, useValue: config },
        { provide: SandboxStore, useValue: store },
        { provide: Replies, useFactory: (clock: SandboxClock) => new Replies(config.serverKey, config.merchantId, clock), inject: [SandboxClock] },
        { provide: APP_FILTER, useClass: ErrorFilter },
        SandboxClock, Alarms, BankAccounts, Payouts, IrisMoney, IrisReplies, MovePayout, Outages, Messages, WhatsappTemplates,
        Transactions, ChargeTransaction, ChangeStatus, RefundTransaction, ExpireOverdue, IdempotentReplies, SettlementDays, SnapSessions, CardPayments, CardTokens, ChargeOnFile, PayAccounts, Subscriptions,
        Deliveries, NotificationTraffic, NotificationDispatcher, AnnounceFact, AnnounceTransaction,
        CloseStore,
      ],
    };
  }
}
