import type { components } from './schema';

// The words of the API under the names the screens use.
type Schemas = components['schemas'];

export type PhotoView = Schemas['PhotoDto'];
export type SellerOrder = Schemas['SellerWorkOrderDto'];
export type Today = Schemas['SellerTodayDto'];
export type OrderGroup = 'todo' | 'on_the_way' | 'ended';
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
