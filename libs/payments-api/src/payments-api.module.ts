import { Module } from '@nestjs/common';
import { PaymentsModule } from '@etalase/payments';
import { declarePersistence } from '@etalase/platform';
import { WebhookSender } from './outgoing/webhook-sender';
import { ApiKeysRepository } from './persistence/api-keys.repository';
import { DeliveriesRepository } from './persistence/deliveries.repository';
import { IdempotencyRepository } from './persistence/idempotency.repository';
import { PaymentsApiInitial1765000000000 } from './persistence/migrations/1765000000000-payments-api-initial';
import { PaymentsApiMode1768000020000 } from './persistence/migrations/1768000020000-payments-api-mode';
import { ObjectsRepository } from './persistence/objects.repository';
import { CreateAccount, UpdateAccount } from './use-cases/accounts';
import { AddBankAccount, RemoveBankAccount } from './use-cases/bank-accounts';
import { AuthenticateApiKey, CreateApiKey, EnsureOperator, ListApiKeys, RotateApiKey } from './use-cases/api-keys';
import { CancelApiPayment } from './use-cases/cancel-api-payment';
import { ChangeMetadata } from './use-cases/change-metadata';
import { CreateCheckoutSession, ExpireCheckoutSession, ListLineItems } from './use-cases/checkout-sessions';
import { CaptureApiPayment } from './use-cases/capture-api-payment';
import { CompleteCheckout } from './use-cases/complete-checkout';
import { ConfirmApiPayment } from './use-cases/confirm-api-payment';
import { CreateApiPayment } from './use-cases/create-api-payment';
import { CreateCustomer, DeleteCustomer, UpdateCustomer } from './use-cases/customers';
import { DeliverWebhook } from './use-cases/deliver-webhook';
import { DoRequestOnce } from './use-cases/do-request-once';
import { FollowApiPayment } from './use-cases/follow-api-payment';
import { FollowApiPayout } from './use-cases/follow-api-payout';
import { FollowCharge } from './use-cases/follow-charge';
import { FollowMoney } from './use-cases/follow-money';
import { PayBill, ShowBill } from './use-cases/hosted-bill';
import { KeepObjects } from './use-cases/keep-objects';
import { KeyDesk } from './use-cases/key-desk';
import { ListObjects } from './use-cases/list-objects';
import { LockObject } from './use-cases/lock-object';
import { NamePaymentMethod } from './use-cases/name-payment-method';
import { CancelApiPayout, CreateApiPayout } from './use-cases/payouts';
import { PreparePayment } from './use-cases/prepare-payment';
import { PurgeEvents } from './use-cases/purge-events';
import { PurgeRequestKeys } from './use-cases/purge-request-keys';
import { RecordEvent } from './use-cases/record-event';
import { RefundCharge } from './use-cases/refund-charge';
import { ResendEvent } from './use-cases/resend-event';
import { RetrieveObject } from './use-cases/retrieve-object';
import { SpendBalance } from './use-cases/spend-balance';
import { SweepPaymentsApi } from './use-cases/sweep-payments-api';
import { CreateTransfer, ReverseTransfer } from './use-cases/transfers';
import { UpdateApiPayment } from './use-cases/update-api-payment';
import { CreateWebhookEndpoint, DeleteWebhookEndpoint, RotateWebhookSecret, UpdateWebhookEndpoint } from './use-cases/webhook-endpoints';
import { WebhookPosts } from './use-cases/webhook-posts';

declarePersistence({ schema: 'payments_api', entities: [], migrations: [PaymentsApiInitial1765000000000, PaymentsApiMode1768000020000] });

const repositories = [ObjectsRepository, ApiKeysRepository, IdempotencyRepository, DeliveriesRepository];
const inner = [KeepObjects, LockObject, RecordEvent, CompleteCheckout, FollowCharge, FollowMoney, PreparePayment, WebhookPosts, WebhookSender];
const face = [
  AuthenticateApiKey, EnsureOperator, CreateApiKey, RotateApiKey, ListApiKeys, KeyDesk, DoRequestOnce, PurgeRequestKeys, PurgeEvents,
  RetrieveObject, ListObjects, ChangeMetadata, FollowApiPayment, FollowApiPayout, SweepPaymentsApi, CreateApiPayout, CancelApiPayout,
  CreateApiPayment, UpdateApiPayment, ConfirmApiPayment, CaptureApiPayment, CancelApiPayment, NamePaymentMethod, RefundCharge,
  CreateCustomer, UpdateCustomer, DeleteCustomer, CreateTransfer, ReverseTransfer, SpendBalance,
  CreateAccount, UpdateAccount, AddBankAccount, RemoveBankAccount,
  CreateCheckoutSession, ExpireCheckoutSession, ListLineItems, ShowBill, PayBill,
  CreateWebhookEndpoint, UpdateWebhookEndpoint, RotateWebhookSecret, DeleteWebhookEndpoint, DeliverWebhook, ResendEvent,
];

@Module({ imports: [PaymentsModule], providers: [...repositories, ...inner, ...face], exports: face })
export class PaymentsApiModule {}
