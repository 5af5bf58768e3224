import { call } from '../api/client';
import { readMe } from '../api/session';
import type { CategoryView, Me, News, Page, SellerBalanceView, SellerMoneyLine, SellerOrder, Shop, ShopProduct, Today } from '../api/views';
import type { Query } from './query-cache';

// Every question the workspace asks, by key. Keys of one shop start with `shop/<id>/`, so that one line makes them all old.

const ask = <T>(key: string, path: string): Query<T> => ({ key, load: () => call<T>('GET', path) });

export const meQuery: Query<Me> = { key: 'me', load: readMe };

export const shopKey = (shopId: string): string => `shop/${shopId}/`;
export const ordersKey = (shopId: string): string => `${shopKey(shopId)}orders`;

export const todayQuery = (shopId: string): Query<Today> => ask(`${ordersKey(shopId)}/today`, `/api/shops/${shopId}/today`);
export const ordersQuery = (shopId: string, state: string): Query<Page<SellerOrder>> => ask(`${ordersKey(shopId)}/in/${state}`, `/api/shops/${shopId}/orders?state=${state}`);
export const orderQuery = (shopId: string, orderId: string): Query<SellerOrder> => ask(`${ordersKey(shopId)}/one/${orderId}`, `/api/shops/${shopId}/orders/${orderId}`);
export const productsQuery = (shopId: string): Query<Page<ShopProduct>> => ask(`${shopKey(shopId)}products`, `/api/shops/${shopId}/products`);
export const productQuery = (shopId: string, productId: string): Query<ShopProduct> => ask(`${shopKey(shopId)}products/${productId}`, `/api/shops/${shopId}/products/${productId}`);
export const categoriesQuery: Query<CategoryView[]> = ask('categories', '/api/categories');
export const balanceQuery = (shopId: string): Query<SellerBalanceView> => ask(`${shopKey(shopId)}money`, `/api/shops/${shopId}/money`);
export const moneyLinesQuery = (shopId: string): Query<Page<SellerMoneyLine>> => ask(`${shopKey(shopId)}money/lines`, `/api/shops/${shopId}/money/lines`);
export const shopQuery = (shopId: string): Query<Shop> => ask(`${shopKey(shopId)}profile`, `/api/shops/${shopId}`);
export const newsQuery: Query<Page<News> & { unread: number }> = ask('news', '/api/inbox');
