import { answerOf, api } from '../api/client';
import { readMe } from '../api/session';
import type { Category, Inbox, Me, MoneyLine, OrderGroup, PageOf, SellerOrder, Shop, ShopMoney, ShopProduct, Today } from '../api/views';
import type { Query } from './query-cache';

// Every question the workspace asks, by key. Keys of one shop start with `shop/<id>/`, so that one line makes them all old.

export const meQuery: Query<Me> = { key: 'me', load: readMe };
export const inboxQuery: Query<Inbox> = { key: 'inbox', load: () => answerOf(api.GET('/api/inbox')) };
/** Both levels in one list; a parent has no `parentSlug`. */
export const categoriesQuery: Query<Category[]> = {
  key: 'categories',
  load: async () => (await answerOf(api.GET('/api/categories'))).items.flatMap(({ children, ...parent }) => [parent, ...children]),
};

export const shopKey = (shopId: string): string => `shop/${shopId}/`;
export const ordersKey = (shopId: string): string => `${shopKey(shopId)}orders`;

/** Enough for a busy day in one answer; older rows come by cursor. */
const ROWS = 50;

const inShop = (sellerId: string) => ({ params: { path: { sellerId } } });
const rowsInShop = (sellerId: string, cursor?: string) => ({ params: { path: { sellerId }, query: { limit: ROWS, ...(cursor === undefined ? {} : { cursor }) } } });

export const todayQuery = (shopId: string): Query<Today> => ({ key: `${ordersKey(shopId)}/today`, load: () => answerOf(api.GET('/api/shops/{sellerId}/today', inShop(shopId))) });
export const ordersQuery = (shopId: string, group: OrderGroup): Query<PageOf<SellerOrder>> => ({ key: `${ordersKey(shopId)}/in/${group}`, load: () => moreOrders(shopId, group) });
export const moreOrders = (sellerId: string, state: OrderGroup, cursor?: string): Promise<PageOf<SellerOrder>> =>
  answerOf(api.GET('/api/shops/{sellerId}/orders', { params: { path: { sellerId }, query: { state, limit: ROWS, ...(cursor === undefined ? {} : { cursor }) } } }));
export const orderQuery = (sellerId: string, sellerOrderId: string): Query<SellerOrder> => ({
  key: `${ordersKey(sellerId)}/one/${sellerOrderId}`,
  load: () => answerOf(api.GET('/api/shops/{sellerId}/orders/{sellerOrderId}', { params: { path: { sellerId, sellerOrderId } } })),
});

/** A hundred products are one answer: most shops have fewer, and the counters of all of them work without a line. */
const MOST_PRODUCTS = 100;
export const productsQuery = (shopId: string): Query<PageOf<ShopProduct>> => ({ key: `${shopKey(shopId)}products`, load: () => moreProducts(shopId) });
export const moreProducts = (sellerId: string, cursor?: string): Promise<PageOf<ShopProduct>> =>
  answerOf(api.GET('/api/shops/{sellerId}/products', { params: { path: { sellerId }, query: { limit: MOST_PRODUCTS, ...(cursor === undefined ? {} : { cursor }) } } }));
export const productQuery = (sellerId: string, productId: string): Query<ShopProduct> => ({
  key: `${shopKey(sellerId)}products/${productId}`,
  load: () => answerOf(api.GET('/api/shops/{sellerId}/products/{productId}', { params: { path: { sellerId, productId } } })),
});
export const shopQuery = (shopId: string): Query<Shop> => ({ key: `${shopKey(shopId)}profile`, load: () => answerOf(api.GET('/api/shops/{sellerId}', inShop(shopId))) });

export const moneyQuery = (shopId: string): Query<ShopMoney> => ({ key: `${shopKey(shopId)}money`, load: () => answerOf(api.GET('/api/shops/{sellerId}/money', inShop(shopId))) });
export const moneyLinesQuery = (shopId: string): Query<PageOf<MoneyLine>> => ({ key: `${shopKey(shopId)}money/lines`, load: () => moreMoneyLines(shopId) });
export const moreMoneyLines = (shopId: string, cursor?: string): Promise<PageOf<MoneyLine>> => answerOf(api.GET('/api/shops/{sellerId}/money/lines', rowsInShop(shopId, cursor)));
