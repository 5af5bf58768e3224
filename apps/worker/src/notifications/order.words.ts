import { sellerTexts, shopperTexts } from '@etalase/notifications';
import { CardTurnedDown, LatePaymentRefunded, OrderCancelled, OrderConfirmed, OrderExpired, OrderPaid, OrderPlaced, PayDeadlineNear, SellerOrderAccepted, SellerOrderCancelled, SellerOrderCompleted, SellerOrderDeadlineNear, SellerOrderDelivered, SellerOrderReadyForPickup, SellerOrderShipped, ShortageAsked, ShortageSettled } from '@etalase/orders';
import { tell } from './tell';

/** The life of an order. */
export const orderWords = [
  tell(OrderPlaced, 'order-placed', (to, { payBy }) => [to.shopper(shopperTexts.orderPlaced, { until: payBy })]),
  // The heart of it: the shopper hears that the money is there, each seller hears of exactly its part.
  tell(OrderPaid, 'order-paid', (to, { parts }) => [
    to.shopper(shopperTexts.orderPaid),
    ...parts.map((part) => to.shop(part.sellerId, (_, setting) => sellerTexts.newOrder(part, setting), { template: 'new-order' })),
  ]),
  // Paid on the spot: work at once.
  tell(OrderConfirmed, 'order-confirmed', (to, { parts }) => [
    to.shopper(shopperTexts.orderConfirmed),
    ...parts.map((part) => to.shop(part.sellerId, (_, setting) => sellerTexts.newOrder(part, setting), { template: 'new-order' })),
  ]),
  tell(OrderExpired, 'order-expired', (to) => [to.shopper(shopperTexts.orderExpired)]),
  tell(OrderCancelled, 'order-cancelled', (to) => [to.shopper(shopperTexts.orderCancelled)]),
  tell(LatePaymentRefunded, 'late-payment-refunded', (to) => [to.shopper(shopperTexts.latePaymentRefunded)]),
  tell(CardTurnedDown, 'card-turned-down', (to, { payBy }) => [to.shopper(shopperTexts.cardTurnedDown, { until: payBy })]),
  tell(PayDeadlineNear, 'pay-deadline-near', (to, { payBy }) => [to.shopper(shopperTexts.payDeadlineNear, { isReminder: true, until: payBy })]),
];

/** The life of one seller's part. */
export const partWords = [
  tell(SellerOrderAccepted, 'part-accepted', (to) => [to.shopper(shopperTexts.partAccepted)]),
  tell(SellerOrderShipped, 'part-shipped', (to) => [to.shopper(shopperTexts.partShipped)]),
  tell(SellerOrderReadyForPickup, 'part-ready', (to) => [to.shopper(shopperTexts.partReadyForPickup)]),
  tell(SellerOrderDelivered, 'part-delivered', (to) => [to.shopper(shopperTexts.partDelivered)]),
  tell(SellerOrderCompleted, 'part-completed', (to, { part }) => [
    // Elsewhere the shopper has said so, or has let the window pass.
    part.paidBy === 'on_the_spot' && to.shopper(shopperTexts.partHandedOver, { template: 'part-handed-over' }),
    to.shop(part.sellerId, sellerTexts.partCompleted),
  ]),
  tell(SellerOrderCancelled, 'part-cancelled', (to, { part }) => [to.shopper(shopperTexts.partCancelled), to.shop(part.sellerId, sellerTexts.partCancelled)]),
  tell(SellerOrderDeadlineNear, 'part-deadline-near', (to, { part, at }) => [to.shop(part.sellerId, sellerTexts.deadlineNear, { isReminder: true, until: at })]),
  tell(ShortageAsked, 'shortage-asked', (to, { answerBy }) => [to.shopper(shopperTexts.shortageAsked, { until: answerBy })]),
  tell(ShortageSettled, 'shortage-settled', (to, { outcome, by, part }) =>
    // What the seller took back itself changes nothing for anybody who was not asked to act.
    outcome === 'withdrawn' ? [] : [by === 'deadline' && to.shopper(shopperTexts.shortageLapsed, { template: 'shortage-lapsed' }), to.shop(part.sellerId, sellerTexts.shortageSettled)],
  ),
];
