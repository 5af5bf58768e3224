import { defineEvent, type Locale } from '@etalase/kernel';
import type { ComplaintOutcome, Side } from './sides';

/** One seller's part as its messages need it: exactly its own lines, never another's. */
export interface SellerOrderFact {
  sellerOrderId: string;
  /** Short enough to read over the phone: `K7M4-A`. */
  number: string;
  sellerId: string;
  sellerName: string;
  shippingKind: 'pickup' | 'seller_delivery' | 'courier';
  paidBy: 'rail' | 'on_the_spot';
  shippingService: string;
  itemsRupiah: number;
  shippingRupiah: number;
  lines: { name: string; variant: string; quantity: number }[];
  acceptBy: string | null;
  shipBy: string | null;
  complainBy: string | null;
  courier: string | null;
  /** Airway bill number. */
  resi: string | null;
  pickupCode: string | null;
}

/** The order as the shopper's messages need it. */
export interface OrderFact {
  orderId: string;
  number: string;
  /** Unguessable; the tracking page is `/pesanan/<token>`, the payment page `/bayar/<token>`. */
  token: string;
  shopper: { name: string; phone: string; personId: string | null; locale: Locale };
  /** Paid, or to be paid, on the rail. */
  totalRupiah: number;
  /** Paid to the sellers when it is fetched. */
  spotRupiah: number;
  payBy: string;
}

type PartFact = OrderFact & { part: SellerOrderFact };

export const OrderPlaced = defineEvent<OrderFact & { parts: SellerOrderFact[] }>('orders.OrderPlaced');
export const OrderPaid = defineEvent<OrderFact & { parts: SellerOrderFact[]; paidAt: string }>('orders.OrderPaid');
/** Nothing is paid on the rail: the order is work at once, and its money a debt until it is fetched. */
export const OrderConfirmed = defineEvent<OrderFact & { parts: SellerOrderFact[] }>('orders.OrderConfirmed');
export const OrderExpired = defineEvent<OrderFact>('orders.OrderExpired');
export const OrderCancelled = defineEvent<OrderFact>('orders.OrderCancelled');
/** Money came too late and the goods were gone: it goes back. */
export const LatePaymentRefunded = defineEvent<OrderFact>('orders.LatePaymentRefunded');
/** Money has to go back by an account the shopper names. The link travels sealed (`SEALED_REFUND_LINK`); the account is masked, `null` until there is one. */
export const RefundAccountAsked = defineEvent<OrderFact & { amountRupiah: number; sealedLink: string; account: string | null }>('orders.RefundAccountAsked');
export const RefundAccountNoted = defineEvent<OrderFact & { amountRupiah: number; account: string }>('orders.RefundAccountNoted');
/** `sellerName` of the part it was paid for, where there is one. */
export const RefundReachedShopper = defineEvent<OrderFact & { amountRupiah: number; sellerName: string | null }>('orders.RefundReachedShopper');
export const SellerOrderAccepted = defineEvent<PartFact>('orders.SellerOrderAccepted');
export const SellerOrderReadyForPickup = defineEvent<PartFact>('orders.SellerOrderReadyForPickup');
export const SellerOrderShipped = defineEvent<PartFact>('orders.SellerOrderShipped');
export const SellerOrderDelivered = defineEvent<PartFact>('orders.SellerOrderDelivered');
export const SellerOrderCompleted = defineEvent<PartFact>('orders.SellerOrderCompleted');
export const SellerOrderCancelled = defineEvent<PartFact & { by: 'shopper' | 'seller' | 'deadline' | 'office'; reason: string; refundRupiah: number }>('orders.SellerOrderCancelled');
/** Sent 12 hours and 3 hours before a deadline passes. */
export const SellerOrderDeadlineNear = defineEvent<PartFact & { deadline: 'accept' | 'ship'; at: string; hoursLeft: number }>('orders.SellerOrderDeadlineNear');
/** The card they were told to wait for is not taken: the order can still be paid another way. */
export const CardTurnedDown = defineEvent<OrderFact>('orders.CardTurnedDown');
export const PayDeadlineNear = defineEvent<OrderFact & { hoursLeft: number }>('orders.PayDeadlineNear');
interface MissingFact {
  name: string;
  variant: string;
  ordered: number;
  missing: number;
  offer: { name: string; variant: string; quantity: number; totalRupiah: number } | null;
}
/** The shopper is asked: the rest with this much back, the replacement, or nothing. */
export const ShortageAsked = defineEvent<PartFact & { shortageId: string; items: MissingFact[]; refundRupiah: number; answerBy: string; note: string | null }>('orders.ShortageAsked');
/** `by` deadline: silence, and the rest is sent. A cancelled part is told by SellerOrderCancelled. */
export const ShortageSettled = defineEvent<PartFact & { shortageId: string; outcome: 'reduced' | 'replaced' | 'withdrawn'; by: 'shopper' | 'deadline' | 'seller'; refundRupiah: number }>('orders.ShortageSettled');
export const ComplaintOpened = defineEvent<PartFact & { complaintId: string; text: string }>('orders.ComplaintOpened');
/** The seller has said its side; the office has both. */
export const ComplaintAnswered = defineEvent<PartFact & { complaintId: string; text: string }>('orders.ComplaintAnswered');
/** The office has decided; no money moves before `appealBy`, or before everybody who may appeal agrees. */
export const ComplaintDecided = defineEvent<PartFact & { complaintId: string; outcome: ComplaintOutcome; refundRupiah: number; answer: string; appealBy: string; mayAppeal: Side[] }>('orders.ComplaintDecided');
/** One side does not accept the decision; another officer looks at it again, and nothing moves meanwhile. */
export const ComplaintAppealed = defineEvent<PartFact & { complaintId: string; by: Side; text: string; decideBy: string }>('orders.ComplaintAppealed');
/** The last word, carried out: money has moved. `because`: nobody appealed, everybody agreed, or the appeal was decided; then `isChanged` says whether otherwise than first. */
export const ComplaintResolved = defineEvent<PartFact & { complaintId: string; outcome: ComplaintOutcome; refundRupiah: number; answer: string; because: 'silence' | 'agreed' | 'appeal'; isChanged: boolean }>('orders.ComplaintResolved');
