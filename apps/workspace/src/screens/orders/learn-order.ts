import type { SellerOrder } from '../../api/views';
import { orderQuery, ordersKey, shopKey } from '../../queries/questions';
import { cache } from '../../queries/use-query';

/** The receipt of a step is the order as it is now; every list that may hold it is old, and so is the money. */
export function learnOrder(order: SellerOrder): void {
  cache.invalidate(ordersKey(order.sellerId));
  cache.invalidate(`${shopKey(order.sellerId)}money`);
  cache.learn(orderQuery(order.sellerId, order.id).key, order);
}
