import { useEffect } from 'preact/hooks';
import { answerOf, api } from '../../api/client';
import type { SellerShipping, ShopPhoto } from '../../api/views';
import type { Query } from '../../queries/query-cache';
import { useForeseen } from '../../queries/use-foreseen';
import { type Answer, cache } from '../../queries/use-query';
import type { LocalCommand } from '../../sync/local-command';
import { foreseePhotos, foreseeShipping } from '../../sync/foresee-face';

/** How the goods of a shop get to their buyers; only its owner may ask. */
export const shippingQuery = (sellerId: string): Query<SellerShipping> => ({ key: `shop/${sellerId}/shipping`, load: () => answerOf(api.GET('/api/shops/{sellerId}/shipping', { params: { path: { sellerId } } })) });
export const shopPhotosQuery = (sellerId: string): Query<ShopPhoto[]> => ({ key: `shop/${sellerId}/photos`, load: async () => (await answerOf(api.GET('/api/shops/{sellerId}/photos', { params: { path: { sellerId } } }))).items });

const isOf = (shopId: string) => (command: LocalCommand): boolean => command.shopId === shopId && command.kind.startsWith('shop.');
export const useShipping = (shopId: string): Answer<SellerShipping> => useForeseen(shippingQuery(shopId), { isOf: isOf(shopId), step: foreseeShipping });
export const useShopPhotos = (shopId: string): Answer<ShopPhoto[]> => useForeseen(shopPhotosQuery(shopId), { isOf: isOf(shopId), step: foreseePhotos });

export type Delivery = SellerShipping['deliveries'][number];

export interface Place {
  code: string;
  name: string;
}

/** What lies in a regency or province; it changes once a year. */
export const placesIn = (code: string): Query<Place[]> => ({ key: `regions/${code}`, load: async () => (await answerOf(api.GET('/api/regions/{code}/children', { params: { path: { code } } }))).items });

export const regencyOf = (code: string): string => code.slice(0, 5);
export const provinceOf = (code: string): string => code.slice(0, 2);

/** Taken along once, so that the shop can be set up where there is no signal: what it looks like, how it sends, and the districts around it. */
export function useTakenAlong(shop: { id: string; villageCode: string }, isOwner: boolean): void {
  useEffect(() => {
    if (!isOwner) return;
    for (const query of [shippingQuery(shop.id), shopPhotosQuery(shop.id), placesIn(provinceOf(shop.villageCode)), placesIn(regencyOf(shop.villageCode))]) if (cache.peek(query.key).value === undefined) void cache.refresh(query);
  }, [shop.id, isOwner]);
}
