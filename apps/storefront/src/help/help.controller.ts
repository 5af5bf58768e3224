import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { certificatePage, helpPage, offlinePage } from './help.pages';

const cleanCode = (code: unknown): string => (typeof code === 'string' ? code.replace(/[^\w./-]/g, '').slice(0, 40) : '');

@Public()
@Controller()
export class HelpController {
  constructor(private readonly pages: Pages) {}

  @Get('bantuan')
  help(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.shared(request, reply, helpPage);
  }

  /** Kept by the service worker and shown when a page cannot be fetched. */
  @Get('luring')
  offline(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.shared(request, reply, offlinePage);
  }

  @Get('sertifikat')
  async check(@Query('kode') typed: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const code = cleanCode(typed);
    if (code) await reply.redirect(`/sertifikat/${encodeURIComponent(code)}`, 303);
    else await this.pages.shared(request, reply, (shop) => certificatePage(shop, null));
  }

  @Get('sertifikat/:code')
  certificate(@Param('code') code: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.personal(request, reply, (shop) => certificatePage(shop, cleanCode(code)));
  }
}
