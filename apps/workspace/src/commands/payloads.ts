import type { SellerOrder, Shop } from '../api/views';

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
  certificates: { kind: 'pirt' | 'halal' | 'bpom'; number: string; expiresOn: string | null }[];
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
  'order.cancel': OrderRef & { reason: string; isSoldOut: boolean };
  'stock.adjust': { shopId: string; productId: string; variantId: string; delta: number };
  'price.set': ProductRef & { variantId: string; priceRupiah: number };
  'product.create': { shopId: string; product: NewProduct };
  'photo.add': ProductRef & { photo: Blob };
  'product.submit': ProductRef;
  'product.hide': ProductRef;
  'product.show': ProductRef;
  'shop.revise': { shopId: string; name: string; story: string; openHours: string };
  'shop.opening': { shopId: string; isOpen: boolean; holidayUntil: string | null };
  'inbox.read': { messageId: string };
  'person.rename': { name: string };
}
export type CommandType = keyof Payloads;

/** What the server answers, where the screen goes on with it. */
export type Results = { [Type in CommandType]: Type extends `order.${string}` ? SellerOrder : Type extends 'product.create' ? { productId: string } : Type extends `shop.${string}` ? Shop : unknown };
