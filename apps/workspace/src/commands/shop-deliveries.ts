import { answerOf, api } from '../api/client';
import type { Deliveries } from './deliveries';

const shop = (sellerId: string) => ({ params: { path: { sellerId } } });

export const shopDeliveries: Deliveries<'shop.revise' | 'shop.opening'> = {
  'shop.revise': ({ shopId, ...change }) => answerOf(api.PATCH('/api/shops/{sellerId}', { ...shop(shopId), body: change })),
  'shop.opening': ({ shopId, isOpen, holidayUntil }) => answerOf(api.PUT('/api/shops/{sellerId}/opening', { ...shop(shopId), body: { isOpen, ...(holidayUntil ? { holidayUntil } : {}) } })),
};
