import type { CategoryView, PhotoView, ProductState } from '../../../../libs/catalogue/src/domain/views';
import type { Rupiah } from '@etalase/kernel';
import type { SellerOrderView } from '../../../../libs/orders/src/domain/views';
import type { SellerBalanceView as BalanceInside, SellerMoneyLine as LineInside } from '../../../../libs/payments/src/domain/views';

export type { PhotoView, ProductState, CategoryView };

type Plain<T> = T extends Rupiah ? number : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
export type SellerBalanceView = Plain<BalanceInside>;
export type SellerMoneyLine = Plain<LineInside>;

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface ShopRef {
  id: string;
  slug: string;
  name: string;
  role: string;
  villageCode: string;
}

export interface Me {
  id: string;
  name: string | null;
  phone: string;
  shops: ShopRef[];
}

export interface Recipient {
  name: string;
  phone: string;
  villageLabel: string;
  address: string;
  landmark: string | null;
  note: string | null;
}

export type SellerOrder = Plain<Omit<SellerOrderView, 'pickupCode' | 'shipping' | 'lines'>> & {
  recipient: Recipient;
  placedAt: string;
  lines: { variantId: string; productSlug: string; name: string; variant: string; photo: PhotoView | null; quantity: number; price: number; total: number }[];
  shipping: { kind: 'courier' | 'pickup' | 'seller_delivery'; service: string; etaMinDays: number; etaMaxDays: number; weightGrams: number; pickup: { address: string; hours: string } | null };
};

export interface Today {
  counts: Record<string, number>;
  toAccept: SellerOrder[];
  toShip: SellerOrder[];
  balance: SellerBalanceView;
}

export interface ShopVariant {
  id: string;
  name: string;
  price: number;
  weightGrams: number;
  available: number;
  onHand: number;
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
  isOpen: boolean;
  holidayUntil: string | null;
  openHours: string;
  phone: string;
}

export interface News {
  id: string;
  title: string;
  body: string;
  link: string | null;
  at: string;
  isRead: boolean;
}
