import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Zone, zoneOfProvince } from '@etalase/kernel';
import type { Me, ShopRef } from '../api/views';

export interface Session {
  me: Me;
  /** The shop whose work is on the screen. */
  shop: ShopRef;
  chooseShop: (shopId: string | null) => void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('used outside a session');
  return session;
}

export const useShopId = (): string => useSession().shop.id;

/** The clock of the province the shop stands in. */
export const useZone = (): Zone => zoneOfProvince(useSession().shop.villageCode.slice(0, 2));

/** Somebody its owner has taken in: not the owner, and not an operator who acts in the owner's name. */
export const isHelperIn = (me: Me, shopId: string): boolean => me.ownShops !== undefined && !me.ownShops.includes(shopId) && me.shops.some(({ id }) => id === shopId);

const CHOSEN = 'kerja:toko';

/** Which shop this phone worked in last; a shop one no longer has is forgotten. */
export function chosenShop(me: Me): ShopRef | undefined {
  if (me.shops.length === 1) return me.shops[0];
  const id = localStorage.getItem(CHOSEN);
  return me.shops.find((shop) => shop.id === id);
}

export function rememberShop(shopId: string | null): void {
  if (shopId === null) localStorage.removeItem(CHOSEN);
  else localStorage.setItem(CHOSEN, shopId);
}
