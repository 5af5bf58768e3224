import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OrdersOfPerson } from '@etalase/orders';
import { Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { ordersPage } from './orders.page';

@Public()
@Controller('pesanan')
export class MyOrdersController {
  constructor(
    private readonly pages: Pages,
    private readonly orders: OrdersOfPerson,
  ) {}

  /** Public so that a guest is led to the sign-in page rather than refused. */
  @Get()
  async list(@Query('hal') cursor: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request;
    if (!actor) {
      await reply.redirect('/masuk?ke=/pesanan', 303);
      return;
    }
    const page = await this.orders.execute({ personId: actor.personId, phone: actor.phone, ...(typeof cursor === 'string' && cursor ? { cursor: cursor.slice(0, 500) } : {}) });
    await this.pages.personal(request, reply, (shop) => ordersPage(shop, { orders: page.items, nextCursor: page.nextCursor, phone: actor.phone }));
  }
}
