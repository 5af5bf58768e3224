import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale, Zone } from '@etalase/kernel';
import type { Translate } from '@etalase/ui';

/** What every part of a page may need and nothing of the person: pages are shared by all who read the same language. */
export interface Shop {
  locale: Locale;
  t: Translate;
  zone: Zone;
  /** `Lampung` */
  provinceName: string;
  /** `https://etalase.example`, without a slash at the end. */
  origin: string;
  /** Address of a built client file by its source name: `shop.css`, `pay.js`. */
  asset: (name: string) => string;
}

const ShopContext = createContext<Shop | null>(null);
export const ShopProvider = ShopContext.Provider;

export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('a page is rendered inside ShopProvider');
  return shop;
}
