import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '@etalase/kernel';
import { ShowRefundPlace } from '@etalase/orders';
import { NameRefundAccount } from '@etalase/payments';
import { Public, RateLimiter } from '@etalase/platform';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { refundPage } from './refund.page';

/** A link has 192 bits; the limit is for whoever would try anyway. */
const LOOKS = { limit: 60, windowSeconds: 900 };
const textOf = (form: unknown, field: string): string => {
  const value = (form as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value.slice(0, 100) : '';
};

/** Where a refund goes that the rail cannot do; whoever holds the link sent to the shopper's phone may say so. */
@Public()
@Controller('pengembalian/:token')
export class RefundController {
  constructor(
    private readonly pages: Pages,
    private readonly showPlace: ShowRefundPlace,
    private readonly nameAccount: NameRefundAccount,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  async place(@Param('token') token: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limiter.hit(`refund-page:${request.ip}`, LOOKS);
    const place = await this.showPlace.execute({ token });
    await this.pages.personal(request, reply, (shop) => refundPage(shop, { token, place }));
  }

  @Post()
  async name(@Param('token') token: string, @Body() form: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limiter.hit(`refund-page:${request.ip}`, LOOKS);
    const typed = { bank: textOf(form, 'bank'), number: textOf(form, 'number'), holder: textOf(form, 'holder') };
    try {
      await this.nameAccount.execute({ token, ...typed });
      await reply.redirect(`/pengembalian/${token}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not_found') throw error;
      const place = await this.showPlace.execute({ token });
      await this.pages.personal(request, reply, (shop) => {
        const { fields, message, status } = explain(error, shop);
        return { ...refundPage(shop, { token, place, typed, problems: fields, message: fields.length > 0 ? undefined : message }), status };
      });
    }
  }
}
