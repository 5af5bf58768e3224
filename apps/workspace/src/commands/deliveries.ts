import { answerOf, api } from '../api/client';
import type { Command } from './command-sender';

interface OrderRef {
  shopId: string;
  orderId: string;
}

/** `parcel` is null where the seller brings it. */
interface Shipment {
  parcel: { courier: string; resi: string } | null;
  photo: Blob | null;
}

/** What a person can do here, and what it takes. A payload must survive IndexedDB: plain values and Blobs. */
export interface Payloads {
  'order.accept': OrderRef;
  'order.pack': OrderRef;
  'order.ship': OrderRef & Shipment;
  'order.reship': OrderRef & Shipment;
  'order.ready': OrderRef;
  'order.handover': OrderRef & { code: string };
  'order.delivered': OrderRef;
  'order.failed': OrderRef;
  'order.returned': OrderRef;
  'order.cancel': OrderRef & { reason: string; isSoldOut: boolean };
  'stock.adjust': { shopId: string; variantId: string; delta: number };
  'price.set': { shopId: string; productId: string; variantId: string; priceRupiah: number };
  'product.create': { shopId: string; product: NewProduct };
  'photo.add': { shopId: string; productId: string; photo: Blob };
  'product.submit': { shopId: string; productId: string };
  'product.hide': { shopId: string; productId: string };
  'product.show': { shopId: string; productId: string };
  'shop.revise': { shopId: string; name: string; story: string };
  'shop.opening': { shopId: string; isOpen: boolean; holidayUntil: string | null };
  'news.read': { messageId: string };
  'person.rename': { name: string };
}

export interface NewProduct {
  name: string;
  description: string;
  categorySlug: string;
  unit: string;
  priceRupiah: number;
  weightGrams: number;
  stock: number;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  certificates: { kind: string; number: string; expiresOn: string | null }[];
}

export type Results = { [Type in keyof Payloads]: Type extends 'product.create' ? { id: string } : unknown };

export async function deliver(command: Command): Promise<unknown> {
  return answerOf((api.POST as (path: string, init: unknown) => Promise<{ data?: unknown; response: Response }>)(`/api/interim/${command.type}`, { body: command }));
}
