import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CancelOrder, ConfirmReceived, SendRefundLink, ShowOrder } from '@etalase/orders';
import { Public } from '@etalase/platform';
import type { ShopRequest } from '../rendering/visitor';
import { OrderActs, partIdOf } from './order-acts';
import { ORDER_NEWS, type OrderNews } from './order.page';

/** One order by its unguessable link, and what its shopper may do. */
@Public()
@Controller('pesanan/:token')
export class OrderController {
  constructor(
    private readonly acts: OrderActs,
    private readonly showOrder: ShowOrder,
    private readonly cancelOrder: CancelOrder,
    private readonly confirmReceived: ConfirmReceived,
    private readonly sendRefundLink: SendRefundLink,
  ) {}

  @Get()
  async order(@Param('token') token: string, @Query('kabar') news: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const order = await this.showOrder.execute({ token });
    await this.acts.page(request, reply, order, isNews(news) ? news : null);
  }

  @Post('batal')
  cancel(@Param('token') token: string, @Body() _form: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'batal' }, () => this.cancelOrder.execute({ token }));
  }

  @Post('bagian/:part/batal')
  cancelPart(@Param('token') token: string, @Param('part') part: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'batal' }, () => this.cancelOrder.execute({ token, sellerOrderId: partIdOf(part) }));
  }

  @Post('bagian/:part/terima')
  received(@Param('token') token: string, @Param('part') part: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'terima' }, () => this.confirmReceived.execute({ token, sellerOrderId: partIdOf(part) }));
  }

  /** The refund link goes to the phone of the order, never onto this page. */
  @Post('tautan-pengembalian')
  sendLink(@Param('token') token: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'tautan' }, () => this.sendRefundLink.execute({ token }));
  }
}

const isNews = (value: unknown): value is OrderNews => typeof value === 'string' && Object.hasOwn(ORDER_NEWS, value);
