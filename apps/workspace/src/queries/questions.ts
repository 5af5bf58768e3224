import { answerOf, api } from '../api/client';
import { readMe } from '../api/session';
import type { Category, Inbox, Me, MoneyLine, OrderGroup, PageOf, SellerOrder, Shop, ShopMoney, ShopProduct, ShopVariant, StockMove } from '../api/views';
import { type Contact, contactsOf, type Helper, helpersOf } from '../words/contacts';
import { type Today, todayOf } from '../words/today';
import type { PackQuery } from './pack-query';
import type { Query } from './query-cache';

// Every question the workspace asks: of the server by key, or of what the phone keeps of a shop.

export const meQuery: Query<Me> = { key: 'me', load: readMe };
export const inboxQuery: Query<Inbox> = { key: 'inbox', load: () => answerOf(api.GET('/api/inbox')) };
/** Both levels in one list; a parent has no `parentSlug`. */
export const categoriesQuery: Query<Category[]> = {
  key: 'categories',
  load: async () => (await answerOf(api.GET('/api/categories'))).items.flatMap(({ children, ...parent }) => [parent, ...children]),
};

/** Answers older than the pack come from the server, page by page. The first page has no cursor of ours. */
export const OLDER = '';
const ROWS = 50;

const GROUPS: Record<OrderGroup, readonly string[]> = {
  todo: ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivery_failed'],
  on_the_way: ['shipped', 'reshipped', 'delivered', 'complained', 'decided', 'appealed'],
  ended: ['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_partial', 'resolved_reject'],
};
const newestFirst = <Row extends { id: string }>(rows: Iterable<Row>): Row[] => [...rows].sort((a, b) => (a.id < b.id ? 1 : -1));

export const todayQuery = (shopId: string): PackQuery<Today> => ({ shopId, read: todayOf });
export const ordersQuery = (shopId: string, group: OrderGroup): PackQuery<PageOf<SellerOrder>> => ({
  shopId,
  read: ({ orders }) => ({ items: newestFirst([...orders.values()].filter((order) => GROUPS[group].includes(order.state))), nextCursor: group === 'ended' ? OLDER : null }),
});
export const moreOrders = (sellerId: string, state: OrderGroup, cursor: string): Promise<PageOf<SellerOrder>> =>
  answerOf(api.GET('/api/shops/{sellerId}/orders', { params: { path: { sellerId }, query: { state, limit: ROWS, ...(cursor === OLDER ? {} : { cursor }) } } }));
/** Buyers of open orders, and who helps. */
export const contactsQuery = (shopId: string): PackQuery<{ buyers: Contact[]; helpers: Helper[] }> => ({ shopId, read: ({ orders, contacts }) => ({ buyers: contactsOf(orders.values()), helpers: helpersOf(contacts) }) });
export const orderQuery = (shopId: string, orderId: string): PackQuery<SellerOrder> => ({ shopId, read: ({ orders }) => orders.get(orderId) });
/** An order that ended before the pack begins. */
export const oldOrderQuery = (sellerId: string, sellerOrderId: string): Query<SellerOrder> => ({
  key: `shop/${sellerId}/orders/${sellerOrderId}`,
  load: () => answerOf(api.GET('/api/shops/{sellerId}/orders/{sellerOrderId}', { params: { path: { sellerId, sellerOrderId } } })),
});

export const productsQuery = (shopId: string): PackQuery<ShopProduct[]> => ({ shopId, read: ({ products, isComplete }) => (isComplete ? newestFirst(products.values()) : undefined) });
export const productQuery = (shopId: string, productId: string): PackQuery<ShopProduct> => ({ shopId, read: ({ products }) => products.get(productId) });
export interface StockOfVariant {
  product: ShopProduct;
  variant: ShopVariant;
  moves: readonly StockMove[];
}
/** A variant with what the phone keeps of its history. */
export const stockQuery = (shopId: string, productId: string, variantId: string): PackQuery<StockOfVariant> => ({
  shopId,
  read: ({ products, moves }) => {
    const product = products.get(productId);
    const variant = product?.variants.find((one) => one.id === variantId);
    return product && variant && { product, variant, moves: moves.get(variantId) ?? [] };
  },
});
export const moreStockMoves = (sellerId: string, variantId: string, cursor: string): Promise<PageOf<StockMove>> =>
  answerOf(api.GET('/api/shops/{sellerId}/variants/{variantId}/stock/moves', { params: { path: { sellerId, variantId }, query: { limit: ROWS, ...(cursor === OLDER ? {} : { cursor }) } } }));
export const shopQuery = (shopId: string): PackQuery<Shop> => ({ shopId, read: ({ shop }) => shop ?? undefined });
export const moneyQuery = (shopId: string): PackQuery<ShopMoney & { lines: MoneyLine[] }> => ({ shopId, read: ({ money }) => money ?? undefined });
export const moreMoneyLines = (sellerId: string, cursor: string): Promise<PageOf<MoneyLine>> =>
  answerOf(api.GET('/api/shops/{sellerId}/money/lines', { params: { path: { sellerId }, query: { limit: ROWS, ...(cursor === OLDER ? {} : { cursor }) } } }));
