import type { OrderGroup, PageOf, SellerOrder, ShopProduct, Today } from '../api/views';
import { ordersQuery, productsQuery, todayQuery } from './questions';
import { type Answer, cache } from './use-query';

// Lists carry whole orders and products: a card opens at once from the list it was tapped in, also without a line.

const GROUPS: readonly OrderGroup[] = ['todo', 'on_the_way', 'ended'];

export function knownOrder(shopId: string, orderId: string): SellerOrder | undefined {
  const today = cache.peek(todayQuery(shopId).key).value as Today | undefined;
  const listed = GROUPS.flatMap((group) => (cache.peek(ordersQuery(shopId, group).key).value as PageOf<SellerOrder> | undefined)?.items ?? []);
  return [...listed, ...(today ? [...today.toAccept, ...today.toShip, ...today.toHandOver] : [])].find((order) => order.id === orderId);
}

export function knownProduct(shopId: string, productId: string): ShopProduct | undefined {
  return (cache.peek(productsQuery(shopId).key).value as PageOf<ShopProduct> | undefined)?.items.find((product) => product.id === productId);
}

/** An answer that may be shown before its own question was ever asked. */
export const orKnown = <T>(answer: Answer<T>, known: () => T | undefined): Answer<T> => (answer.data === undefined ? { ...answer, data: known() } : answer);
