import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isId } from '@etalase/kernel';
import type { SellerAct } from '@etalase/orders';
import { notFound, type RequestWithActor } from '@etalase/platform';

/** Shop, part and person of an act; what is no id names nothing, so it is not found. */
export const ActOn = createParamDecorator((_: unknown, context: ExecutionContext): Omit<SellerAct, 'clientId'> => {
  const request = context.switchToHttp().getRequest<RequestWithActor>();
  const { sellerId, sellerOrderId } = request.params as Record<string, string | undefined>;
  if (!isId(sellerId) || !isId(sellerOrderId) || !request.actor) throw notFound();
  return { sellerId, sellerOrderId, by: request.actor.personId };
});
