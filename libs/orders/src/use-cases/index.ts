import { AcceptSellerOrder } from './accept-seller-order';
import { AddToCart } from './add-to-cart';
import { AnswerComplaint } from './answer-complaint';
import { AnswerShortage } from './answer-shortage';
import { CancelOrder } from './cancel-order';
import { CancelSellerOrder } from './cancel-seller-order';
import { ChangeCartLine } from './change-cart-line';
import { CheckOrderPayment } from './check-order-payment';
import { ConfirmHandover } from './confirm-handover';
import { ConfirmReceived } from './confirm-received';
import { CountOpenOrders } from './count-open-orders';
import { DeadlineActs } from './deadline-acts';
import { DecideComplaint } from './decide-complaint';
import { EndUnpaidOrder } from './end-unpaid-order';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ExpireOrder } from './expire-order';
import { KeepReceipt } from './keep-receipt';
import { LateMoney } from './late-money';
import { LateStock } from './late-stock';
import { FollowPayment } from './follow-payment';
import { LinesOfOrder } from './lines-of-order';
import { ListComplaints } from './list-complaints';
import { MarkDelivered } from './mark-delivered';
import { MarkDeliveryFailed } from './mark-delivery-failed';
import { MarkPaid } from './mark-paid';
import { MarkReturned } from './mark-returned';
import { MoveSellerOrder } from './move-seller-order';
import { OnLatePayment } from './on-late-payment';
import { OnPaymentSucceeded } from './on-payment-succeeded';
import { OnRefundAccountNamed } from './on-refund-account-named';
import { OnRefundNeedsAccount } from './on-refund-needs-account';
import { OnRefund } from './on-refund';
import { OpenComplaint } from './open-complaint';
import { OrderMoney } from './order-money';
import { OrdersOfPerson } from './orders-of-person';
import { PackSellerOrder } from './pack-seller-order';
import { PayOrder } from './pay-order';
import { PlaceOrder } from './place-order';
import { PriceCart } from './price-cart';
import { ReadyForPickup } from './ready-for-pickup';
import { RemindSeller } from './remind-seller';
import { RemindToPay } from './remind-to-pay';
import { ReportShortage } from './report-shortage';
import { ReshipSellerOrder } from './reship-seller-order';
import { SellerOrdersOf } from './seller-orders-of';
import { SellerOrdersSince } from './seller-orders-since';
import { SellerStatement } from './seller-statement';
import { SellerToday } from './seller-today';
import { SendRefundLink } from './send-refund-link';
import { SettleSellerOrder } from './settle-seller-order';
import { SettleShortage } from './settle-shortage';
import { ShipSellerOrder } from './ship-seller-order';
import { FiguresOfShop } from './shop-figures';
import { ShortageStock } from './shortage-stock';
import { ShowComplaint } from './show-complaint';
import { ShowOrder } from './show-order';
import { ShowRefundPlace } from './show-refund-place';
import { ShowSellerOrder } from './show-seller-order';
import { SweepDeadlines } from './sweep-deadlines';
import { ViewCart } from './view-cart';
import { ViewCheckout } from './view-checkout';
import { WithdrawShortage } from './withdraw-shortage';
import { WorkSellerOrder } from './work-seller-order';
import { WriteOrder } from './write-order';

/** What apps may call. */
export const USE_CASES = [
  AcceptSellerOrder,
  AddToCart,
  AnswerComplaint,
  AnswerShortage,
  CancelOrder,
  CancelSellerOrder,
  ChangeCartLine,
  CheckOrderPayment,
  ConfirmHandover,
  ConfirmReceived,
  CountOpenOrders,
  DecideComplaint,
  EnforceSellerDeadline,
  ExpireOrder, FollowPayment,
  LinesOfOrder,
  ListComplaints,
  MarkDelivered,
  MarkDeliveryFailed,
  MarkReturned,
  OnLatePayment,
  OnPaymentSucceeded,
  OnRefund,
  OnRefundAccountNamed,
  OnRefundNeedsAccount,
  OpenComplaint,
  OrdersOfPerson,
  PackSellerOrder,
  PayOrder,
  PlaceOrder,
  ReadyForPickup,
  RemindSeller,
  RemindToPay,
  ReportShortage,
  ReshipSellerOrder,
  SellerOrdersOf,
  SellerOrdersSince,
  SellerStatement,
  SellerToday,
  SendRefundLink,
  ShipSellerOrder,
  FiguresOfShop,
  ShowComplaint,
  ShowOrder,
  ShowRefundPlace,
  ShowSellerOrder,
  SweepDeadlines,
  ViewCart,
  ViewCheckout,
  WithdrawShortage,
];

/** What use cases share among themselves. */
export const PARTS_OF_USE_CASES = [
  DeadlineActs,
  EndUnpaidOrder,
  KeepReceipt,
  LateMoney,
  LateStock,
  MarkPaid,
  MoveSellerOrder,
  OrderMoney,
  PriceCart,
  SettleSellerOrder,
  SettleShortage,
  ShortageStock,
  WorkSellerOrder,
  WriteOrder,
];
