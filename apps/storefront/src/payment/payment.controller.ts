import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '@etalase/kernel';
import { CheckOrderPayment, type OrderView, PayOrder, ShowOrder } from '@etalase/orders';
import { notFound, Public, RateLimiter } from '@etalase/platform';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { readMethod } from './methods';
import { isPast, nextFrom, nextOf } from './next-page';
import { openAttempt, paymentPage } from './payment.page';
import { qrPicture, qrSvg } from './qr';

const CHECKS = { limit: 12, windowSeconds: 60 };

/** The page with the code to pay: the same code each time it is opened. */
@Public()
@Controller('bayar/:token')
export class PaymentController {
  constructor(
    private readonly pages: Pages,
    private readonly showOrder: ShowOrder,
    private readonly payOrder: PayOrder,
    private readonly checkPayment: CheckOrderPayment,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  @Get()
  async pay(@Param('token') token: string, @Query('cek') checked: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(request, reply, await this.showOrder.execute({ token }), { wasNotFound: checked === '1' });
  }

  @Post()
  async choose(@Param('token') token: string, @Body('metode') code: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const method = readMethod(code);
    try {
      if (method) await this.payOrder.execute({ token, method });
      await reply.redirect(`/bayar/${token}`, 303);
    } catch (error) {
      await this.show(request, reply, await this.showOrder.execute({ token }), { error });
    }
  }

  /** "Saya sudah bayar": asks the rail now. */
  @Post('cek')
  async check(@Param('token') token: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.limiter.hit(`shop-pay-check:${token}`, CHECKS);
      const order = await this.checkPayment.execute({ token });
      await reply.redirect(order.state === 'awaiting_payment' ? `/bayar/${token}?cek=1` : nextOf(order), 303);
    } catch (error) {
      await this.show(request, reply, await this.showOrder.execute({ token }), { error });
    }
  }

  /** Asked by the page every few seconds; reads the database only. */
  @Get('status')
  async status(@Param('token') token: string, @Query('seen') seen: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ next: string | null }> {
    void reply.header('cache-control', 'no-store');
    const order = await this.showOrder.execute({ token });
    return { next: nextFrom(order, seen) };
  }

  @Get('qr.png')
  async picture(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const order = await this.showOrder.execute({ token });
    const action = openAttempt({ order, now: this.clock.now() })?.nextAction;
    if (action?.type !== 'qris_display_qr_code') throw notFound();
    await reply.type('image/png').header('cache-control', 'no-store').send(await qrPicture(action.qrString));
  }

  private async show(request: ShopRequest, reply: FastifyReply, order: OrderView, news: { wasNotFound?: boolean; error?: unknown }): Promise<void> {
    if (isPast(order)) {
      await reply.redirect(nextOf(order), 303);
      return;
    }
    const now = this.clock.now();
    const action = openAttempt({ order, now })?.nextAction;
    const svg = action?.type === 'qris_display_qr_code' ? await qrSvg(action.qrString) : null;
    await this.pages.personal(request, reply, (shop) => {
      const told = news.error === undefined ? null : explain(news.error, shop);
      const message = told ? (told.isFault ? shop.t('pay.rail_down') : told.message) : undefined;
      return { ...paymentPage(shop, { order, qrSvg: svg, wasNotFound: news.wasNotFound ?? false, message, now }), status: told?.status ?? 200 };
    });
  }
}
