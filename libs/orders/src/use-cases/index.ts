import { AcceptSellerOrder } from './accept-seller-order';
import { AddToCart } from './add-to-cart';
import { AgreeAsSeller } from './agree-as-seller';
import { AgreeToDecision } from './agree-to-decision';
import { AnswerComplaint } from './answer-complaint';
import { AnswerShortage } from './answer-shortage';
import { AppealAsSeller } from './appeal-as-seller';
import { AppealDecision } from './appeal-decision';
import { CancelOrder } from './cancel-order';
import { CancelSellerOrder } from './cancel-seller-order';
import { ChangeCartLine } from './change-cart-line';
import { CheckOrderPayment } from './check-order-payment';
import { ConfirmHandover } from './confirm-handover';
import { ConfirmReceived } from './confirm-received';
import { CountOpenOrders } from './count-open-orders';
import { DecideComplaintAppeal } from './decide-complaint-appeal';
import { DecideComplaint } from './decide-complaint';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ExpireOrder } from './expire-order';
import { FollowPayment } from './follow-payment';
import { LinesOfOrder } from './lines-of-order';
import { ListComplaints } from './list-complaints';
import { MarkDelivered } from './mark-delivered';
import { MarkDeliveryFailed } from './mark-delivery-failed';
import { MarkReturned } from './mark-returned';
import { OnLatePayment } from './on-late-payment';
import { CatchUpPayment } from './catch-up-payment';
import { OnPaymentSucceeded } from './on-payment-succeeded';
import { OnRefundAccountNamed } from './on-refund-account-named';
import { OnCardTurnedDown } from './on-card-turned-down';
import { OnRefundNeedsAccount } from './on-refund-needs-account';
import { OnRefund } from './on-refund';
import { OpenComplaint } from './open-complaint';
import { OrdersOfPerson } from './orders-of-person';
import { PackSellerOrder } from './pack-seller-order';
import { PartNumbers } from './part-numbers';
import { PayOrder } from './pay-order';
import { PlaceOrder } from './place-order';
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
import { ShipSellerOrder } from './ship-seller-order';
import { FiguresOfShop } from './shop-figures';
import { ShowComplaint } from './show-complaint';
import { ShowOrder } from './show-order';
import { ShowRefundPlace } from './show-refund-place';
import { ShowSellerOrder } from './show-seller-order';
import { SweepDeadlines } from './sweep-deadlines';
import { ViewCart } from './view-cart';
import { ViewCheckout } from './view-checkout';
import { WithdrawShortage } from './withdraw-shortage';

/** What apps may call. */
export const USE_CASES = [
  AcceptSellerOrder,
  AddToCart,
  AgreeAsSeller,
  AgreeToDecision,
  AnswerComplaint,
  AnswerShortage,
  AppealAsSeller,
  AppealDecision,
  CancelOrder,
  CancelSellerOrder,
  ChangeCartLine,
  CheckOrderPayment,
  ConfirmHandover,
  ConfirmReceived,
  CountOpenOrders,
  DecideComplaintAppeal,
  DecideComplaint,
  EnforceSellerDeadline,
  ExpireOrder, FollowPayment,
  LinesOfOrder,
  ListComplaints,
  MarkDelivered,
  MarkDeliveryFailed,
  MarkReturned,
  OnLatePayment,
  CatchUpPayment,
  OnPaymentSucceeded,
  OnRefund,
  OnRefundAccountNamed,
  OnCardTurnedDown,
  OnRefundNeedsAccount,
  OpenComplaint,
  OrdersOfPerson,
  PackSellerOrder,
  PartNumbers,
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
