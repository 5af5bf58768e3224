import { call } from '../api/client';
import type { Command } from './command-sender';

interface OrderRef {
  shopId: string;
  orderId: string;
}

/** What a person can do here, and what it takes. A payload must survive IndexedDB: plain values and Blobs. */
export interface Payloads {
  'order.accept': OrderRef;
  'order.pack': OrderRef;
  'order.ship': OrderRef & { courier: string; resi: string; photo: Blob | null };
  'order.ready': OrderRef;
  'order.handover': OrderRef & { code: string };
  'order.delivered': OrderRef;
  'order.cancel': OrderRef & { reason: string };
  'stock.adjust': { shopId: string; variantId: string; delta: number };
  'price.set': { shopId: string; productId: string; variantId: string; priceRupiah: number };
  'product.create': { shopId: string; product: NewProduct };
  'photo.add': { shopId: string; productId: string; photo: Blob };
  'product.submit': { shopId: string; productId: string };
  'product.hide': { shopId: string; productId: string };
  'product.show': { shopId: string; productId: string };
  'shop.revise': { shopId: string; name: string; story: string };
  'shop.opening': { shopId: string; isOpen: boolean; holidayUntil: string | null };
  'news.read': { ids: string[] };
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
  return call('POST', `/api/interim/${command.type}`, command);
}
