import type { PhotoView } from '@etalase/catalogue';
import type { BasisPoints, Locale, Rupiah } from '@etalase/kernel';
import type { PaidBy } from '@etalase/sellers';
import type { ShippingKind } from '@etalase/shipping';
import type { ActorKind } from './actor';
import type { ComplaintOutcome, Side } from './sides';
import type { DeadlinePolicy } from './deadline-policy';
import type { ShortageState } from './shortage-states';
import type { OrderState, SellerOrderState } from './views';

/** One checkout: who gets it, what it costs, until when it can be paid. */
export interface OrderRecord {
  id: string;
  number: string;
  token: string;
  state: OrderState;
  personId: string | null;
  recipientName: string;
  phone: string;
  villageCode: string;
  villageLabel: string;
  address: string;
  landmark: string | null;
  note: string | null;
  locale: Locale;
  itemsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  /** Of the total, what is paid on the spot. */
  spotTotal: Rupiah;
  /** Still to be paid on the spot; with unpaid orders it counts against the phone's limit. */
  spotDue: Rupiah;
  /** `null` when nothing is paid on the rail. */
  paymentIntentId: string | null;
  policy: DeadlinePolicy;
  placedAt: Date;
  payBy: Date;
  payRemindAt: Date | null;
  paidAt: Date | null;
  endedAt: Date | null;
  latePayment: 'revived' | 'refunded' | null;
}

/** What one seller packs and ships of an order. */
export interface PartRecord {
  id: string;
  orderId: string;
  position: number;
  number: string;
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  state: SellerOrderState;
  paidBy: PaidBy;
  collectedAt: Date | null;
  itemsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  commission: Rupiah;
  /** PPN on it. */
  commissionTaxBps: BasisPoints;
  /** Went back for missing pieces while the part was under way: with `total`, what was paid. */
  givenBack: Rupiah;
  quoteId: string;
  shippingKind: ShippingKind;
  shippingService: string;
  etaMinDays: number;
  etaMaxDays: number;
  weightGrams: number;
  pickupAddress: string | null;
  pickupHours: string | null;
  shipWithinHours: number;
  isFresh: boolean;
  acceptBy: Date | null;
  shipBy: Date | null;
  readyAt: Date | null;
  shippedAt: Date | null;
  failedAt: Date | null;
  deliveredAt: Date | null;
  complainBy: Date | null;
  /** Until then the office's decision can be appealed against. */
  appealBy: Date | null;
  /** Set while the shopper is asked about missing pieces; until then nothing is sent. */
  askedUntil: Date | null;
  dueAt: Date | null;
  remindAt: Date | null;
  courier: string | null;
  resi: string | null;
  resiPhotoKey: string | null;
  sealedPickupCode: string | null;
  pickupTries: number;
  updatedAt: Date;
}

/** A line as it was sold; nothing of it follows later changes of the product. */
export interface LineRecord {
  sellerOrderId: string;
  position: number;
  variantId: string;
  productId: string;
  productSlug: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  quantity: number;
  price: Rupiah;
  total: Rupiah;
  commissionBps: BasisPoints;
}

export interface TimelineRecord {
  sellerOrderId: string;
  state: SellerOrderState;
  at: Date;
  actor: ActorKind;
  actorId: string | null;
  note: string | null;
}

/** A line with pieces the seller cannot send, and what it offers for them. */
export interface ShortItem {
  /** Of the line in its part. */
  position: number;
  variantId: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  ordered: number;
  missing: number;
  /** What these pieces cost. */
  value: Rupiah;
  offer: ShortOffer | null;
}

/** Another of the shop's goods, as it was when it was offered. */
export interface ShortOffer {
  variantId: string;
  productId: string;
  productSlug: string;
  name: string;
  variant: string;
  photo: PhotoView | null;
  quantity: number;
  price: Rupiah;
  total: Rupiah;
}

/** The question to the shopper about missing pieces. */
export interface ShortageRecord {
  id: string;
  sellerOrderId: string;
  state: ShortageState;
  items: ShortItem[];
  note: string | null;
  askedAt: Date;
  answerBy: Date;
  answeredAt: Date | null;
  refund: Rupiah | null;
}

export interface ComplaintRecord {
  id: string;
  sellerOrderId: string;
  text: string;
  photoKeys: string[];
  openedAt: Date;
  decideBy: Date;
  /** What the seller says to it, while it is undecided. */
  sellerText: string | null;
  sellerPhotoKeys: string[];
  sellerAnsweredAt: Date | null;
  outcome: ComplaintOutcome | null;
  answer: string | null;
  refund: Rupiah | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  shopperAgreedAt: Date | null;
  sellerAgreedAt: Date | null;
  /** The one appeal. */
  appealedBy: Side | null;
  appealText: string | null;
  appealPhotoKeys: string[];
  appealedAt: Date | null;
  appealDecideBy: Date | null;
  /** The last word, by another officer; without an appeal the first decision is it. */
  finalOutcome: ComplaintOutcome | null;
  finalAnswer: string | null;
  finalRefund: Rupiah | null;
  finalDecidedBy: string | null;
  finalDecidedAt: Date | null;
}
