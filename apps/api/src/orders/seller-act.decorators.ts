import { applyDecorators, Controller, createParamDecorator, type ExecutionContext, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { isId } from '@etalase/kernel';
import type { SellerAct } from '@etalase/orders';
import { AllowInShop, notFound, type RequestWithActor } from '@etalase/platform';
import { SellerWorkOrderDto } from './seller-order.dto';

/** What every act has: whose shop, which part, by whom. */
export type On = Omit<SellerAct, 'clientId'>;

/** A controller of what the people of a shop do with one part of an order. */
export const SellerActs = (): ClassDecorator =>
  applyDecorators(ApiTags('shop orders'), ApiParam({ name: 'sellerId', format: 'uuid' }), ApiParam({ name: 'sellerOrderId', format: 'uuid' }), Controller('shops/:sellerId/orders/:sellerOrderId'), AllowInShop('seller.order.fulfil'));

/** One act, answered with the part as it is now. @param form the body as a form, where photos may come along */
export const Act = (path: string, form?: Type): MethodDecorator =>
  applyDecorators(Post(path), HttpCode(200), ...(form ? [ApiConsumes('multipart/form-data', 'application/json'), ApiBody({ type: form })] : []), ApiOkResponse({ type: SellerWorkOrderDto }));

/** Shop, part and person of an act; what is no id names nothing, so it is not found. */
export const ActOn = createParamDecorator((_: unknown, context: ExecutionContext): On => {
  const request = context.switchToHttp().getRequest<RequestWithActor>();
  const { sellerId, sellerOrderId } = request.params as Record<string, string | undefined>;
  if (!isId(sellerId) || !isId(sellerOrderId) || !request.actor) throw notFound();
  return { sellerId, sellerOrderId, by: request.actor.personId };
});
