import type { SellerOrder } from '../../api/views';
import { ordersKey, shopKey } from '../../queries/questions';
import { cache } from '../../queries/use-query';

/** After a step every list that may hold the order is old, and so is the money. */
export function refreshOrder(order: SellerOrder): void {
  cache.invalidate(ordersKey(order.sellerId));
  cache.invalidate(`${shopKey(order.sellerId)}money`);
}
