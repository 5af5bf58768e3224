import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Query } from '../../queries/query-cache';

export type SellerShipping = components['schemas']['SellerShippingDto'];
export type Delivery = SellerShipping['deliveries'][number];

/** How the goods of a shop get to their buyers; only its owner may ask. */
export const shippingQuery = (sellerId: string): Query<SellerShipping> => ({ key: `shop/${sellerId}/shipping`, load: () => answerOf(api.GET('/api/shops/{sellerId}/shipping', { params: { path: { sellerId } } })) });

export interface Place {
  code: string;
  name: string;
}

/** What lies in a regency or province; it changes once a year. */
export const placesIn = (code: string): Query<Place[]> => ({ key: `regions/${code}`, load: async () => (await answerOf(api.GET('/api/regions/{code}/children', { params: { path: { code } } }))).items });

export const regencyOf = (code: string): string => code.slice(0, 5);
export const provinceOf = (code: string): string => code.slice(0, 2);
