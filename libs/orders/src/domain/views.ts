import type { Rupiah } from '@etalase/kernel';
import type { PhotoView } from '@etalase/catalogue';
import type { PaymentIntentView, RefundsView, SellerBalanceView } from '@etalase/payments';
import type { PartComplaint, SellerAnswer, Verdict } from './complaint-views';
import type { PaidBy } from '@etalase/sellers';
import type { ShortageState } from './shortage-states';
import type { ShippingKind, ShippingQuote } from '@etalase/shipping';

export type OrderState = 'awaiting_payment' | 'confirmed' | 'paid' | 'closed' | 'expired' | 'cancelled';
export type SellerOrderState =
  | 'awaiting_payment'
  | 'new'
  | 'accepted'
  | 'packed'
  | 'shipped'
  | 'ready_for_pickup'
  | 'delivered'
  | 'completed'
  | 'cancelled'
  | 'delivery_failed'
  | 'returned_to_seller'
  | 'reshipped'
  | 'complained'
  | 'decided'
  | 'appealed'
  | 'resolved_refund'
  | 'resolved_partial'
  | 'resolved_reject';

/** What changed since the shopper put the line in the cart. */
export type CartChange = { kind: 'price'; was: Rupiah; now: Rupiah } | { kind: 'less_stock'; wanted: number; available: number } | { kind: 'gone' } | { kind: 'below_minimum'; minimum: number };

export interface CartLineView {
  variantId: string;
  productSlug: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  quantity: number;
  available: number;
  minimumOrder: number;
  price: Rupiah;
  total: Rupiah;
  changes: CartChange[];
}

export interface CartView {
  id: string;
  /** Pieces in the cart, for the badge. */
  count: number;
  itemsTotal: Rupiah;
  /** One group a seller, by seller name. */
  sellers: { sellerId: string; sellerSlug: string; sellerName: string; villageCode: string; villageName: string; regencyName: string; weightGrams: number; itemsTotal: Rupiah; paidBy: PaidBy; lines: CartLineView[] }[];
  canCheckOut: boolean;
}

/** The cart with the ways to ship each part to an address. */
export interface CheckoutView {
  cart: CartView;
  destinationVillageCode: string | null;
  shipping: { sellerId: string; quotes: ShippingQuote[]; isSlowVillage: boolean }[];
}

export interface TimelineEntry {
  state: SellerOrderState;
  at: string;
  note: string | null;
}

/** Missing pieces as the shopper is asked about them, and what came of it. */
export interface ShortageView {
  id: string;
  state: ShortageState;
  items: { variantId: string; name: string; variant: string; photo: PhotoView | null; ordered: number; missing: number; value: Rupiah; offer: { variantId: string; name: string; variant: string; photo: PhotoView | null; quantity: number; total: Rupiah } | null }[];
  note: string | null;
  askedAt: string;
  answerBy: string;
  /** Comes back when the rest is taken; with the replacements, this much less. */
  refundRest: Rupiah;
  /** `null` where nothing is offered. */
  refundReplaced: Rupiah | null;
  /** Whether anything is left to send without a replacement. */
  hasRest: boolean;
  answeredAt: string | null;
  /** What came back in the end. */
  refund: Rupiah | null;
}

export interface SellerOrderView {
  id: string;
  number: string;
  state: SellerOrderState;
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  sellerPhone: string;
  lines: { variantId: string; productSlug: string; name: string; variant: string; photo: PhotoView | null; quantity: number; price: Rupiah; total: Rupiah }[];
  itemsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  paidBy: PaidBy;
  /** When its seller got the money at the hand-over; only of what is paid on the spot. */
  collectedAt: string | null;
  /** Went back for missing pieces while the part was under way. */
  givenBack: Rupiah;
  shipping: { kind: ShippingKind; service: string; etaMinDays: number; etaMaxDays: number; weightGrams: number; pickup: { address: string; hours: string } | null };
  /** Hours after payment within which it ships; fixed when the order was placed. */
  shipWithinHours: number;
  courier: string | null;
  resi: string | null;
  resiPhotoKey: string | null;
  /** The shopper reads it out at hand-over; the seller never sees it. */
  pickupCode: string | null;
  acceptBy: string | null;
  shipBy: string | null;
  complainBy: string | null;
  timeline: TimelineEntry[];
  /** Acts allowed now for whoever asked. */
  actions: string[];
  /** The newest question about missing pieces. */
  shortage: ShortageView | null;
  complaint: PartComplaint | null;
}

export interface OrderView {
  id: string;
  number: string;
  token: string;
  state: OrderState;
  placedAt: string;
  payBy: string;
  recipient: { name: string; phone: string; villageCode: string; villageLabel: string; address: string; landmark: string | null; note: string | null };
  itemsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  parts: SellerOrderView[];
  /** Of `total`, what is paid to the sellers when it is fetched. */
  spotTotal: Rupiah;
  /** Still to be paid on the spot. */
  spotDue: Rupiah;
  /** `null` when nothing is paid on the rail. */
  payment: PaymentIntentView | null;
  refunds: RefundsView;
  canCancel: boolean;
  /** Money that came after the end: the order lives again, or the money goes back. */
  latePayment: 'revived' | 'refunded' | null;
}

/** A part as its seller sees it: with whom it goes to, never with another seller's goods. */
export interface SellerWorkOrder extends SellerOrderView {
  orderNumber: string;
  placedAt: string;
  paidAt: string | null;
  /** When silence has its consequence; `null` where nobody is waited for. */
  dueAt: string | null;
  /** Where it goes; for pick-up only who comes. */
  recipient: { name: string; phone: string; villageLabel: string | null; address: string | null; landmark: string | null; note: string | null };
}

/** What needs doing in a shop now; each list has the nearest deadline first. */
export interface SellerTodayView {
  /** Parts by state, of the states that are still open. */
  counts: Partial<Record<SellerOrderState, number>>;
  toAccept: SellerWorkOrder[];
  toShip: SellerWorkOrder[];
  toHandOver: SellerWorkOrder[];
  balance: SellerBalanceView;
}

/** A row in the list of a person's own orders. */
export interface OrderSummary {
  id: string;
  number: string;
  token: string;
  state: OrderState;
  placedAt: string;
  payBy: string;
  total: Rupiah;
  parts: { sellerName: string; state: SellerOrderState }[];
  firstItem: string;
}

/** A line as it was sold, with what became of its part. */
export interface OrderedLine {
  sellerOrderId: string;
  /** Of the line in its part. */
  position: number;
  state: SellerOrderState;
  sellerId: string;
  sellerName: string;
  productId: string;
  productSlug: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  shopperName: string;
}

/** Piles of the office. */
export type ComplaintPile = 'open' | 'appealed' | 'decided';

/** A complaint as the office works on it. */
export interface ComplaintView extends Verdict {
  id: string;
  sellerOrderId: string;
  number: string;
  sellerId: string;
  sellerName: string;
  shopperName: string;
  shopperPhone: string;
  text: string;
  photoKeys: string[];
  openedAt: string;
  decideBy: string;
  seller: SellerAnswer | null;
  total: Rupiah;
  state: SellerOrderState;
  appealBy: string | null;
  decidedBy: string | null;
}

/** Everything the office looks at before it decides: the complaint, and the part as its seller sees it. */
export interface ComplaintCase {
  complaint: ComplaintView;
  order: SellerWorkOrder;
  /** Whoever decided first does not decide the appeal. */
  mayDecide: boolean;
}
