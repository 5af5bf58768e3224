import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RequestSignInCode, SignInWithCode, SignOut } from '@etalase/accounts';
import { Public, SESSION_COOKIE, Settings } from '@etalase/platform';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import { cookieOptions, localeOf, ownPath, type ShopRequest } from '../rendering/visitor';
import { codePage, signInPage } from './sign-in.pages';
import { SignInDraft } from './sign-in-draft';

type Form = Record<string, unknown>;
const text = (value: unknown, max: number): string => (typeof value === 'string' ? value.trim().slice(0, max) : '');

/** Phone, code, done. Between the two pages the number rests sealed in a cookie, never in an address. */
@Public()
@Controller()
export class SignInController {
  constructor(
    private readonly pages: Pages,
    private readonly settings: Settings,
    private readonly draft: SignInDraft,
    private readonly requestCode: RequestSignInCode,
    private readonly signIn: SignInWithCode,
    private readonly signOut: SignOut,
  ) {}

  @Get('masuk')
  async ask(@Query('ke') then: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const goal = ownPath(then, '/pesanan');
    if (request.actor) {
      await reply.redirect(goal, 303);
      return;
    }
    await this.pages.personal(request, reply, (shop) => signInPage(shop, { phone: '', then: goal }));
  }

  @Post('masuk')
  async sendCode(@Body() form: Form = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const phone = text(form.phone, 30);
    const then = ownPath(form.ke, '/pesanan');
    try {
      await this.requestCode.execute({ phone, address: request.ip, locale: localeOf(request) });
      this.draft.keep(reply, { phone, then });
      await reply.redirect('/masuk/kode', 303);
    } catch (error) {
      await this.refuse(request, reply, error, (problem) => (shop) => signInPage(shop, { phone, then, problem }));
    }
  }

  @Get('masuk/kode')
  async askCode(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const draft = this.draft.read(request);
    if (!draft) {
      await reply.redirect('/masuk', 303);
      return;
    }
    await this.pages.personal(request, reply, (shop) => codePage(shop, { phone: draft.phone }));
  }

  @Post('masuk/ulang')
  async sendAgain(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const draft = this.draft.read(request);
    try {
      if (draft) await this.requestCode.execute({ phone: draft.phone, address: request.ip, locale: localeOf(request), channel: 'sms' });
      await reply.redirect('/masuk/kode', 303);
    } catch (error) {
      await this.refuse(request, reply, error, (resent) => (shop) => codePage(shop, { phone: draft?.phone ?? '', resent }));
    }
  }

  @Post('masuk/kode')
  async enter(@Body() form: Form = {}, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const draft = this.draft.read(request);
    if (!draft) {
      await reply.redirect('/masuk', 303);
      return;
    }
    try {
      const { token, expiresAt } = await this.signIn.execute({ phone: draft.phone, code: text(form.code, 12).replace(/\D/g, ''), address: request.ip, userAgent: String(request.headers['user-agent'] ?? '') });
      // A browser has one session, as at the API.
      const before = request.cookies[SESSION_COOKIE];
      if (before) await this.signOut.execute({ token: before });
      void reply.setCookie(SESSION_COOKIE, token, cookieOptions(this.settings, Math.floor((expiresAt.getTime() - Date.now()) / 1000)));
      this.draft.forget(reply);
      await reply.redirect(draft.then, 303);
    } catch (error) {
      await this.refuse(request, reply, error, (problem) => (shop) => codePage(shop, { phone: draft.phone, problem }));
    }
  }

  @Post('keluar')
  async leave(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.signOut.execute({ token });
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
    await reply.redirect('/', 303);
  }

  private async refuse(request: ShopRequest, reply: FastifyReply, error: unknown, page: (problem: string) => Parameters<Pages['personal']>[2]): Promise<void> {
    await this.pages.personal(request, reply, async (shop) => {
      const { message, status, isFault } = explain(error, shop);
      if (isFault) throw error;
      return { ...(await page(message)(shop)), status };
    });
  }
}
