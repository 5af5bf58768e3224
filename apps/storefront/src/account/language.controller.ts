import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public, Settings } from '@etalase/platform';
import { isLocale } from '../rendering/shops';
import { ownPath, rememberLocale, type ShopRequest } from '../rendering/visitor';

@Public()
@Controller('bahasa')
export class LanguageController {
  constructor(private readonly settings: Settings) {}

  /** Remembers the language and leads back to the page the button was on. */
  @Post()
  async choose(@Body('lang') lang: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    if (isLocale(lang)) rememberLocale(reply, this.settings, lang);
    await reply.redirect(pageBefore(request), 303);
  }
}

/** The page a request came from, if it is one of ours and can be opened by GET. */
function pageBefore({ headers, host }: ShopRequest): string {
  try {
    const before = new URL(String(headers.referer));
    before.searchParams.delete('lang');
    return before.host === host ? ownPath(`${before.pathname}${before.search}`) : '/';
  } catch {
    return '/';
  }
}
