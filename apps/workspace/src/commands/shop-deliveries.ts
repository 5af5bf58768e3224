import { answerOf, api } from '../api/client';
import type { Deliveries } from './deliveries';

/** INTERIM until the shop controllers land. */
const patch = (path: string, body: unknown): Promise<unknown> => answerOf((api.PATCH as (path: string, init: unknown) => Promise<{ data?: unknown; response: Response }>)(path, { body }));

export const shopDeliveries: Deliveries<'shop.revise' | 'shop.opening'> = {
  'shop.revise': ({ shopId, ...change }) => patch(`/api/shops/${shopId}`, change),
  'shop.opening': ({ shopId, isOpen }) => patch(`/api/shops/${shopId}/opening`, { isOpen }),
};
