import type { SellerOrder } from '../../api/views';
import { oldOrderQuery, orderQuery } from '../../queries/questions';
import { type Answer, usePack, useQuery } from '../../queries/use-query';

/** From the phone; an order that ended long ago from the server. */
export function useOrder(shopId: string, orderId: string): Answer<SellerOrder> {
  const kept = usePack(orderQuery(shopId, orderId));
  const isOld = kept.data === undefined && !kept.isLoading && kept.error === undefined;
  const old = useQuery(isOld ? oldOrderQuery(shopId, orderId) : null);
  return isOld ? old : kept;
}
