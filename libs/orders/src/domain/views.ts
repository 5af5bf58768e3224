import type { Rupiah } from '@etalase/kernel';
import type { PhotoView } from '@etalase/catalogue';
import type { PaymentIntentView } from '@etalase/payments';
import type { ShippingKind, ShippingQuote } from '@etalase/shipping';

export type OrderState = 'awaiting_payment' | 'paid' | 'closed' | 'expired' | 'cancelled';
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
  sellers: { sellerId: string; sellerSlug: string; sellerName: string; villageName: string; regencyName: string; weightGrams: number; itemsTotal: Rupiah; lines: CartLineView[] }[];
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
  shipping: { kind: ShippingKind; service: string; etaMinDays: number; etaMaxDays: number; weightGrams: number; pickup: { address: string; hours: string } | null };
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
  complaint: { id: string; text: string; photoKeys: string[]; openedAt: string; outcome: 'refund' | 'partial' | 'reject' | null; answer: string | null } | null;
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
  payment: PaymentIntentView;
  canCancel: boolean;
}
