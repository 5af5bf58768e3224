import { Body, Controller, Get, Headers, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrdersOfPerson, PlaceOrder } from '@etalase/orders';
import { type Actor, Allow, CurrentActor, Public } from '@etalase/platform';
import type { FastifyRequest } from 'fastify';
import { PageQuery } from '../page-query';
import { cartIdOf } from './cart-cookie';
import { OrderSummaryPageDto } from './order.dto';
import { PlacedOrderDto, PlaceOrderDto } from './place-order.dto';

@ApiTags('orders')
@Controller()
export class PlaceOrderController {
  constructor(
    private readonly place: PlaceOrder,
    private readonly ordersOfPerson: OrdersOfPerson,
  ) {}

  /** Orders the cart of the cookie. The same key with the same body gives the same order, with another body 409. */
  @Post('orders')
  @Public()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Made by the client once a checkout; 8 to 64 letters, digits, `.`, `_` or `-`' })
  @ApiCreatedResponse({ type: PlacedOrderDto })
  async placeOrder(@Body() body: PlaceOrderDto, @Headers('idempotency-key') key: string | undefined, @Req() request: FastifyRequest, @CurrentActor() actor: Actor | undefined): Promise<PlacedOrderDto> {
    return PlacedOrderDto.of(await this.place.execute({ ...body, idempotencyKey: key ?? '', cartId: cartIdOf(request) ?? '', personId: actor?.personId }));
  }

  /** Also what was ordered as a guest with the signed-in person's phone number. */
  @Get('me/orders')
  @Allow('self')
  @ApiOkResponse({ type: OrderSummaryPageDto })
  async listMyOrders(@Query() page: PageQuery, @CurrentActor() actor: Actor): Promise<OrderSummaryPageDto> {
    return OrderSummaryPageDto.of(await this.ordersOfPerson.execute({ personId: actor.personId, phone: actor.phone, ...page }));
  }
}
