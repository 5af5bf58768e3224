import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { AccountNames } from './domain/account-names';
import { PayoutRail } from './domain/payout-rail';
import { PaymentRail } from './domain/rail';
import { SettlementFiles } from './domain/settlement-file';
import { AttemptEntity } from './persistence/attempt.entity';
import { AttemptsRepository } from './persistence/attempts.repository';
import { DiscrepanciesRepository } from './persistence/discrepancies.repository';
import { DiscrepancyEntity } from './persistence/discrepancy.entity';
import { IntentEntity } from './persistence/intent.entity';
import { LedgerPagesRepository } from './persistence/ledger-pages.repository';
import { LedgerRepository } from './persistence/ledger.repository';
import { PaymentsInitial1763700600000 } from './persistence/migrations/1763700600000-payments-initial';
import { PaymentsLedger1763700600001 } from './persistence/migrations/1763700600001-payments-ledger';
import { RefundsByHand1763700600002 } from './persistence/migrations/1763700600002-refunds-by-hand';
import { PaymentsReleasedRefunds1765000000001 } from './persistence/migrations/1765000000001-payments-released-refunds';
import { PaymentsPayouts1766000000000 } from './persistence/migrations/1766000000000-payments-payouts';
import { PaymentsReconciliation1766000020000 } from './persistence/migrations/1766000020000-payments-reconciliation';
import { PaymentsLedgerPages1767000000000 } from './persistence/migrations/1767000000000-payments-ledger-pages';
import { PaymentsDisputes1767000010000 } from './persistence/migrations/1767000010000-payments-disputes';
import { DisputesRepository } from './persistence/disputes.repository';
import { PaymentsSettlementFiles1767000020000 } from './persistence/migrations/1767000020000-payments-settlement-files';
import { PaymentsRailHealth1767000030000 } from './persistence/migrations/1767000030000-payments-rail-health';
import { PaymentsTakenBack1768000000000 } from './persistence/migrations/1768000000000-payments-taken-back';
import { PaymentsPartTakenBack1768000010000 } from './persistence/migrations/1768000010000-payments-part-taken-back';
import { PaymentsReservedCards1768000030000 } from './persistence/migrations/1768000030000-payments-reserved-cards';
import { PaymentsCapturedPart1768000050000 } from './persistence/migrations/1768000050000-payments-captured-part';
import { PaymentsCuts1768000070000 } from './persistence/migrations/1768000070000-payments-cuts';
import { PaymentsOwnStripes1768000080000 } from './persistence/migrations/1768000080000-payments-own-stripes';
import { PaymentsWriteOffs1768000060000 } from './persistence/migrations/1768000060000-payments-write-offs';
import { PaymentArchive } from './persistence/payment-archive.repository';
import { PaymentIntentsRepository } from './persistence/payment-intents.repository';
import { PayoutBatchesRepository } from './persistence/payout-batches.repository';
import { PayoutsRepository } from './persistence/payouts.repository';
import { RailHealthRepository } from './persistence/rail-health.repository';
import { RailNotificationEntity } from './persistence/rail-notification.entity';
import { RailNotificationsRepository } from './persistence/rail-notifications.repository';
import { RefundAccountsRepository } from './persistence/refund-accounts.repository';
import { RefundEntity } from './persistence/refund.entity';
import { RefundsRepository } from './persistence/refunds.repository';
import { SellerMoneyRepository } from './persistence/seller-money.repository';
import { SettlementLinesRepository } from './persistence/settlement-lines.repository';
import { WriteOffsRepository } from './persistence/write-offs.repository';
import { SettlementsRepository } from './persistence/settlements.repository';
import { SplitEntity } from './persistence/split.entity';
import { TicketsRepository } from './persistence/tickets.repository';
import { IrisAccountNames } from './rail/iris-account-names';
import { IrisPayouts } from './rail/iris-payouts';
import { MidtransRail } from './rail/midtrans-rail';
import { RailHealth } from './rail/rail-health';
import { MidtransSettlementFiles } from './rail/midtrans-settlement-files';
import { StatementsRepository } from './persistence/statements.repository';
import { ApplyRailStatus } from './use-cases/apply-rail-status';
import { AskAccountName } from './use-cases/ask-account-name';
import { AskRailToPay } from './use-cases/ask-rail-to-pay';
import { BookDispute } from './use-cases/book-dispute';
import { BookPayout } from './use-cases/book-payout';
import { BookRailStatus } from './use-cases/book-rail-status';
import { BookReceivedMoney } from './use-cases/book-received-money';
import { BookSettledMoney } from './use-cases/book-settled-money';
import { BookTopUps } from './use-cases/book-top-ups';
import { CancelPayment } from './use-cases/cancel-payment';
import { CancelPayout } from './use-cases/cancel-payout';
import { CapturePayment } from './use-cases/capture-payment';
import { CarryOutCardDecision } from './use-cases/carry-out-card-decision';
import { ChargeAttempt } from './use-cases/charge-attempt';
import { CheckPayment } from './use-cases/check-payment';
import { CheckPayee } from './use-cases/check-payee';
import { ConcedeDispute } from './use-cases/concede-dispute';
import { CloseAttempt } from './use-cases/close-attempt';
import { CloseOpenAttempts } from './use-cases/close-open-attempts';
import { ConfirmRefunds } from './use-cases/confirm-refunds';
import { CreatePaymentIntent } from './use-cases/create-payment-intent';
import { DecideCard } from './use-cases/decide-card';
import { DecideDispute } from './use-cases/decide-dispute';
import { DecidePayouts } from './use-cases/decide-payouts';
import { DisputeDesk } from './use-cases/dispute-desk';
import { ExtendPayment } from './use-cases/extend-payment';
import { FailRefund } from './use-cases/fail-refund';
import { TakeBackRefund } from './use-cases/take-back-refund';
import { FollowPayout } from './use-cases/follow-payout';
import { ListPayments } from './use-cases/list-payments';
import { MakePayouts } from './use-cases/make-payouts';
import { MoveFunds } from './use-cases/move-funds';
import { NameDisputedSum } from './use-cases/name-disputed-sum';
import { NameRefundAccount } from './use-cases/name-refund-account';
import { OpenPayout } from './use-cases/open-payout';
import { OpenRefund } from './use-cases/open-refund';
import { PayRefundByHand } from './use-cases/pay-refund-by-hand';
import { PaymentFacts } from './use-cases/payment-facts';
import { PayoutCandidates } from './use-cases/payout-candidates';
import { PayoutDesk } from './use-cases/payout-desk';
import { PayoutSettings } from './use-cases/payout-settings';
import { ReceivePayoutNotification } from './use-cases/receive-payout-notification';
import { ReceiveRailNotification } from './use-cases/receive-rail-notification';
import { ReconcilePayouts } from './use-cases/reconcile-payouts';
import { ReadLedger } from './use-cases/read-ledger';
import { ReconcileSettlement } from './use-cases/reconcile-settlement';
import { RefundDesk } from './use-cases/refund-desk';
import { RefundLatePayment } from './use-cases/refund-late-payment';
import { RefundLink } from './use-cases/refund-link';
import { RefundReleasedSplit } from './use-cases/refund-released-split';
import { RefundSplit } from './use-cases/refund-split';
import { ReleaseSplit } from './use-cases/release-split';
import { ReviveLatePayment } from './use-cases/revive-late-payment';
import { SellerBalance } from './use-cases/seller-balance';
import { SellerMoneyLines } from './use-cases/seller-money-lines';
import { SendPayout } from './use-cases/send-payout';
import { SendRefund } from './use-cases/send-refund';
import { SettleUnclearPayout } from './use-cases/settle-unclear-payout';
import { ShowRails } from './use-cases/show-rails';
import { ShowRefunds } from './use-cases/show-refunds';
import { ShowPayment } from './use-cases/show-payment';
import { ShowPaymentLife } from './use-cases/show-payment-life';
import { StatementOfAccount } from './use-cases/statement-of-account';
import { StartPayment } from './use-cases/start-payment';
import { SweepPayments } from './use-cases/sweep-payments';
import { SweepPayouts } from './use-cases/sweep-payouts';
import { Tickets } from './use-cases/tickets';
import { TrialBalance } from './use-cases/trial-balance';
import { TurnDownOverdueCards } from './use-cases/turn-down-overdue-cards';
import { AskWriteOff, DecideWriteOff } from './use-cases/write-offs';

declarePersistence({
  schema: 'payments',
  entities: [IntentEntity, SplitEntity, AttemptEntity, RefundEntity, RailNotificationEntity, DiscrepancyEntity],
  migrations: [PaymentsInitial1763700600000, PaymentsLedger1763700600001, RefundsByHand1763700600002, PaymentsReleasedRefunds1765000000001, PaymentsPayouts1766000000000, PaymentsReconciliation1766000020000, PaymentsLedgerPages1767000000000, PaymentsDisputes1767000010000, PaymentsSettlementFiles1767000020000, PaymentsRailHealth1767000030000, PaymentsTakenBack1768000000000, PaymentsPartTakenBack1768000010000, PaymentsReservedCards1768000030000, PaymentsCapturedPart1768000050000, PaymentsWriteOffs1768000060000, PaymentsCuts1768000070000, PaymentsOwnStripes1768000080000],
});

const repositories = [PaymentIntentsRepository, AttemptsRepository, SettlementsRepository, LedgerRepository, RefundsRepository, RefundAccountsRepository, RailNotificationsRepository, DiscrepanciesRepository, SellerMoneyRepository, StatementsRepository, PaymentArchive, PayoutsRepository, PayoutBatchesRepository, TicketsRepository, LedgerPagesRepository, DisputesRepository, SettlementLinesRepository, RailHealthRepository, WriteOffsRepository];
const inner = [BookDispute, BookRailStatus, BookReceivedMoney, CarryOutCardDecision, ChargeAttempt, CloseAttempt, ConfirmRefunds, FailRefund, TakeBackRefund, OpenRefund, AskRailToPay, BookPayout, CheckPayee, FollowPayout, PayoutSettings, BookSettledMoney, NameDisputedSum, RailHealth];
const face = [
  CreatePaymentIntent, StartPayment, ShowPayment, CheckPayment, CancelPayment,
  ReceiveRailNotification, ApplyRailStatus, CloseOpenAttempts, SweepPayments,
  ReleaseSplit, RefundSplit, SendRefund, ReviveLatePayment, RefundLatePayment,
  RefundLink, NameRefundAccount, ShowRefunds, RefundDesk, PayRefundByHand,
  PaymentFacts, ExtendPayment, RefundReleasedSplit, MoveFunds,
  SellerBalance, SellerMoneyLines, StatementOfAccount, TrialBalance, ListPayments, ShowPaymentLife, AskAccountName,
  CapturePayment, DecideCard, TurnDownOverdueCards, PayoutCandidates, MakePayouts, DecidePayouts, OpenPayout, CancelPayout, SendPayout, ReceivePayoutNotification, SweepPayouts, SettleUnclearPayout, PayoutDesk, ReconcilePayouts, ReconcileSettlement, Tickets, ShowRails, ReadLedger, DisputeDesk, DecideDispute, ConcedeDispute, BookTopUps, AskWriteOff, DecideWriteOff,
];

@Module({ providers: [...repositories, ...inner, ...face, { provide: PaymentRail, useClass: MidtransRail }, { provide: AccountNames, useClass: IrisAccountNames }, { provide: PayoutRail, useClass: IrisPayouts }, { provide: SettlementFiles, useClass: MidtransSettlementFiles }], exports: [...face, PaymentRail, PayoutRail] })
export class PaymentsModule {}
