import type { Command } from './command-sender';
import { accountDeliveries } from './account-deliveries';
import { orderDeliveries } from './order-deliveries';
import type { CommandType, Payloads } from './payloads';
import { productDeliveries } from './product-deliveries';
import { shopDeliveries } from './shop-deliveries';

/** How one type of command becomes one request; the client id is its idempotency key. */
export type Delivery<Type extends CommandType> = (payload: Payloads[Type], clientId: string) => Promise<unknown>;
export type Deliveries<Types extends CommandType> = { [Type in Types]: Delivery<Type> };

const deliveries: Deliveries<CommandType> = { ...orderDeliveries, ...productDeliveries, ...shopDeliveries, ...accountDeliveries };

/** Hands one command to the server. @throws Problem */
export function deliver({ type, payload, clientId }: Command): Promise<unknown> {
  const delivery = deliveries[type as CommandType] as ((payload: unknown, clientId: string) => Promise<unknown>) | undefined;
  if (!delivery) return Promise.reject(new Error(`no delivery for ${type}`));
  return delivery(payload, clientId);
}
