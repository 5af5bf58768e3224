import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { helpPage, offlinePage } from './help.pages';

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
}
