import type { CorrectionCode } from '../words/corrections';
import type { Delivered } from '../words/delivery';

interface OrderRef {
  shopId: string;
  orderId: string;
}

/** `parcel` is null where the seller brings it. */
interface Shipment extends OrderRef {
  parcel: { courier: string; resi: string } | null;
  photo: Blob | null;
}

interface ProductRef {
  shopId: string;
  productId: string;
}

interface VariantRef extends ProductRef {
  variantId: string;
}

/** The variant comes along for the phone's own foresight. */
interface LotRef extends VariantRef {
  lotId: string;
}

export interface NewProduct {
  name: string;
  description: string;
  category: string;
  unit: string;
  priceRupiah: number;
  weightGrams: number;
  stock: number;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  certificates: { kind: 'pirt' | 'halal' | 'bpom'; number: string; expiresOn: string | null }[];
}

/** What of a product can be changed after it was made; only what differs is sent. */
export interface ProductWords {
  name: string;
  description: string;
}

/** Where a shop wears a photo: wide above its page, square beside its name. */
export type PhotoPlace = 'front' | 'sign';
interface PhotoPlaceRef {
  shopId: string;
  place: PhotoPlace;
}

/** An event of learning; the command's id is the event's. */
export interface Learnt {
  enrolmentId: string;
  /** Counts up on this phone in this course. */
  seq: number;
  /** By the phone's own clock. */
  at: string;
  mono: number;
  body: object;
}

/** One line of a session's register: by the card that was scanned, or by name and why without a card. */
export interface Mark {
  sessionId: string;
  whom: { card: string } | { learnerId: string; reason: string };
  status: 'present' | 'late' | 'excused';
}

/** What a person can do here, and what it takes. A payload must survive IndexedDB: plain values and Blobs. */
export interface Payloads {
  'order.accept': OrderRef;
  'order.pack': OrderRef;
  'order.ready': OrderRef;
  'order.ship': Shipment;
  'order.reship': Shipment;
  'order.handover': OrderRef & { code: string };
  'order.delivered': OrderRef;
  'order.failed': OrderRef;
  'order.returned': OrderRef;
  /** `text` null: one more photo to what was said. */
  'order.answer': OrderRef & { text: string | null; photo: Blob | null };
  'order.appeal': OrderRef & { text: string | null; photo: Blob | null };
  'order.agree': OrderRef;
  'order.short': OrderRef & { items: { variantId: string; missing: number; offer?: { variantId: string; quantity: number } }[]; note: string };
  'order.found': OrderRef;
  'order.cancel': OrderRef & { reason: string; isSoldOut: boolean };
  /** `why` null: counted by thumb. */
  'stock.adjust': VariantRef & { delta: number; why: CorrectionCode | null };
  'stock.low': VariantRef & { lowStockAt: number };
  'lot.add': VariantRef & { bestBefore: string; quantity: number; isNew: boolean };
  'lot.date': LotRef & { bestBefore: string };
  'lot.undate': LotRef;
  'lot.clear': LotRef;
  'price.set': VariantRef & { priceRupiah: number };
  'product.create': { shopId: string; product: NewProduct };
  'product.revise': ProductRef & { change: Partial<ProductWords> & { isFresh?: boolean }; seen: ProductWords };
  'photo.add': ProductRef & { photo: Blob };
  'product.submit': ProductRef;
  'product.hide': ProductRef;
  'product.show': ProductRef;
  'shop.revise': { shopId: string; name: string; story: string; openHours: string };
  'shop.opening': { shopId: string; isOpen: boolean; holidayUntil: string | null };
  'shop.photo': PhotoPlaceRef & { photo: Blob };
  'shop.photo-drop': PhotoPlaceRef;
  'shop.pickup': { shopId: string; address: string; hours: string };
  'shop.couriers': { shopId: string; usesCouriers: boolean };
  'shop.deliver': { shopId: string } & Delivered;
  'shop.undeliver': { shopId: string; districtCode: string };
  'training.lesson': Learnt;
  'training.attempt': Learnt;
  'training.practice': Learnt;
  'training.open': { sessionId: string };
  'training.mark': Mark;
  /** A photo of the class, or of its signed list; closing waits for it. */
  'training.evidence': { sessionId: string; photo: Blob };
  /** `done`: places in the session's list of steps. */
  'training.close': { sessionId: string; done: readonly number[] };
  /** Somebody without a phone or a signal, written down by the operator of their village. */
  'training.register': { name: string; phone: string | null; villageCode: string };
  'inbox.read': { messageId: string };
  'person.rename': { name: string };
}
export type CommandType = keyof Payloads;
