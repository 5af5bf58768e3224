import type { components } from './schema';

// The words of the API under the names the screens use.
type Schemas = components['schemas'];

export type PhotoView = { hash: string; width: number; height: number; alt: string };
export type ShopMoney = Schemas['ShopMoneyDto'];
export type MoneyLine = Schemas['ShopMoneyLineDto'];
export type News = Schemas['InboxItemDto'];
export type Inbox = Schemas['InboxDto'];
export type Category = Schemas['CategoryDto'];

export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** What choosing a shop and the frame of the page need of it. */
export interface ShopRef {
  id: string;
  slug: string;
  name: string;
  villageCode: string;
}

export interface Me {
  id: string;
  name: string | null;
  phone: string;
  shops: ShopRef[];
}

// INTERIM below: waits for the controllers.
export interface SellerOrder {
  id: string;
  number: string;
  state: 'awaiting_payment' | 'new' | 'accepted' | 'packed' | 'shipped' | 'ready_for_pickup' | 'delivered' | 'completed' | 'cancelled' | 'delivery_failed' | 'returned_to_seller' | 'reshipped' | 'complained' | 'resolved_refund' | 'resolved_partial' | 'resolved_reject';
  sellerId: string;
  lines: { variantId: string; productSlug: string; name: string; variant: string; photo: PhotoView | null; quantity: number; priceRupiah: number; totalRupiah: number }[];
  itemsTotalRupiah: number;
  shippingTotalRupiah: number;
  totalRupiah: number;
  shipping: { kind: 'courier' | 'pickup' | 'seller_delivery'; service: string; etaMinDays: number; etaMaxDays: number; weightGrams: number };
  courier: string | null;
  resi: string | null;
  resiPhotoKey: string | null;
  timeline: { state: string; at: string; note: string | null }[];
  actions: string[];
  complaint: { id: string; text: string; photoKeys: string[]; openedAt: string; outcome: string | null; answer: string | null } | null;
  placedAt: string;
  dueAt: string | null;
  recipient: { name: string; phone: string; villageLabel: string | null; address: string | null; landmark: string | null; note: string | null };
}

export interface Today {
  counts: Record<string, number>;
  toAccept: SellerOrder[];
  toShip: SellerOrder[];
  toHandOver: SellerOrder[];
  balance: { heldRupiah: number; readyRupiah: number; paidOutRupiah: number };
}

export type ProductState = 'draft' | 'in_review' | 'live' | 'hidden' | 'archived';

export interface ShopVariant {
  id: string;
  name: string;
  price: number;
  weightGrams: number;
  available: number;
}

export interface ShopProduct {
  id: string;
  slug: string;
  name: string;
  description: string;
  state: ProductState;
  reviewNote: string | null;
  categorySlug: string;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  photos: PhotoView[];
  variants: ShopVariant[];
}

export interface Shop {
  id: string;
  slug: string;
  name: string;
  story: string;
  villageCode: string;
  isOpen: boolean;
  holidayUntil: string | null;
  openHours: string;
  phone: string;
}
