import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '@etalase/kernel';
import { CheckPayment } from '@etalase/payments';
import { ApiProblem, type Bill, PayBill, ShowBill } from '@etalase/payments-api';
import { notFound, Public, RateLimiter } from '@etalase/platform';
import { qrPicture, qrSvg } from '../payment/qr';
import { readMethod } from '../payment/methods';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { billAddress, billPage, endOfBill, openBillAttempt } from './bill.page';

const CHECKS = { limit: 12, windowSeconds: 60 };

/** A bill of a program (`/v1`), paid on our page: whoever holds its secret may see and pay it. */
@Public()
@Controller('tagihan/:secret')
export class BillController {
  constructor(
    private readonly pages: Pages,
    private readonly showBill: ShowBill,
    private readonly payBill: PayBill,
    private readonly checkPayment: CheckPayment,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Param('secret') secret: string, @Query('cek') checked: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.render(request, reply, secret, { wasNotFound: checked === '1' });
  }

  @Post()
  async choose(@Param('secret') secret: string, @Body('metode') code: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const method = readMethod(code);
    try {
      if (method && !(await this.payBill.execute({ secret, method, requestId: request.id }))) throw notFound();
      await reply.redirect(billAddress(secret), 303);
    } catch (error) {
      await this.render(request, reply, secret, { error });
    }
  }

  /** "Saya sudah bayar": asks the rail now. */
  @Post('cek')
  async check(@Param('secret') secret: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.limiter.hit(`bill-check:${secret}`, CHECKS);
      const { facts } = await this.find(secret);
      if (facts) await this.checkPayment.execute({ paymentIntentId: facts.id });
      const { intent } = await this.find(secret);
      await reply.redirect(`${billAddress(secret)}${intent.status === 'succeeded' ? '' : '?cek=1'}`, 303);
    } catch (error) {
      await this.render(request, reply, secret, { error });
    }
  }

  /** Asked by the page every few seconds; reads the database only. @param seen how the bill stood when the page was drawn */
  @Get('status')
  async status(@Param('secret') secret: string, @Query('seen') seen: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ next: string | null }> {
    void reply.header('cache-control', 'no-store');
    const bill = await this.find(secret);
    const isAsSeen = typeof seen === 'string' ? seen === bill.intent.status : !endOfBill(bill);
    return { next: isAsSeen ? null : billAddress(secret) };
  }

  @Get('qr.png')
  async picture(@Param('secret') secret: string, @Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/png').header('cache-control', 'no-store').send(await qrPicture(await this.qrOf(secret)));
  }

  @Get('qr.svg')
  async drawing(@Param('secret') secret: string, @Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/svg+xml').header('cache-control', 'no-store').send(await qrSvg(await this.qrOf(secret)));
  }

  private async qrOf(secret: string): Promise<string> {
    const action = openBillAttempt(await this.find(secret), this.clock.now())?.nextAction;
    if (action?.type !== 'qris_display_qr_code') throw notFound();
    return action.qrString;
  }

  private async find(secret: string): Promise<Bill> {
    const bill = await this.showBill.execute({ secret });
    if (!bill) throw notFound();
    return bill;
  }

  private async render(request: ShopRequest, reply: FastifyReply, secret: string, news: { wasNotFound?: boolean; error?: unknown }): Promise<void> {
    const bill = await this.find(secret);
    const now = this.clock.now();
    const action = openBillAttempt(bill, now)?.nextAction;
    const svg = action?.type === 'qris_display_qr_code' ? await qrSvg(action.qrString) : null;
    await this.pages.personal(request, reply, (shop) => {
      // A program's words are English; the payer reads what they can do about it.
      const told = news.error === undefined ? null : news.error instanceof ApiProblem ? { message: shop.t('bill.failed'), status: 409 } : explain(news.error, shop);
      return { ...billPage(shop, { bill, secret, qrSvg: svg, wasNotFound: news.wasNotFound ?? false, message: told?.message, now }), status: told?.status ?? 200 };
    });
  }
}
