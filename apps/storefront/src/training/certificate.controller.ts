import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@etalase/platform';
import { CheckCertificate, normalCode } from '@etalase/seller-training';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { askPage, proofPage } from './certificate.pages';
import { checkerPage } from './checker.page';

/** What was typed: a code with or without dashes, or the whole link. */
const codeIn = (typed: unknown): string => {
  if (typeof typed !== 'string') return '';
  const [, inLink] = /\/sertifikat\/([^/?#\s]+)/.exec(typed) ?? [];
  return (inLink ?? typed).replace(/[^\w-]/g, '').slice(0, 40);
};

/** Anybody may ask whether a paper is true. */
@Public()
@Controller('sertifikat')
export class CertificateController {
  constructor(
    private readonly pages: Pages,
    private readonly check: CheckCertificate,
  ) {}

  @Get()
  async ask(@Query('kode') typed: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const code = codeIn(typed);
    if (code) await reply.redirect(`/sertifikat/${encodeURIComponent(normalCode(code) ?? code)}`, 303);
    else await this.pages.shared(request, reply, (shop) => askPage(shop, null));
  }

  /** Checks on the phone itself; the service worker shows it for any certificate while there is no signal. */
  @Get('periksa')
  offline(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.shared(request, reply, checkerPage);
  }

  @Get(':code')
  async certificate(@Param('code') typed: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const certificate = await this.check.execute(typed);
    await this.pages.personal(request, reply, (shop) => (certificate ? proofPage(shop, certificate) : askPage(shop, codeIn(typed))));
  }
}
