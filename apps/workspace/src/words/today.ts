import type { SellerOrder, ShopMoney } from '../api/views';
import type { ShopPack } from '../sync/pack';
import { nextStep } from './next-step';
import { wordOwed } from './tasks';

export interface Today {
  /** Orders that wait for the seller, the nearest deadline first. */
  orders: SellerOrder[];
  newCount: number;
  /** `null` where this person sees no money. */
  money: ShopMoney | null;
}

const WAITING = new Set<string>(['new', 'accepted', 'packed', 'ready_for_pickup', 'delivery_failed']);
const dueOf = (order: SellerOrder): number => (nextStep(order)?.deadline ?? wordOwed(order)?.deadline)?.getTime() ?? Infinity;

/** What needs doing in a shop now, from what the phone keeps. */
export function todayOf({ orders, money }: ShopPack): Today {
  const waiting = [...orders.values()].filter((order) => WAITING.has(order.state) || wordOwed(order) !== null).sort((a, b) => dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1));
  return { orders: waiting, newCount: waiting.filter((order) => order.state === 'new').length, money };
}
