import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Secrets, Settings } from '@etalase/platform';
import { cookieOptions, ownPath, type ShopRequest } from '../rendering/visitor';

const COOKIE = 'etalase_masuk';
const PURPOSE = 'shop-sign-in';
const KEPT_SECONDS = 900;

interface Draft {
  phone: string;
  /** Where to go afterwards. */
  then: string;
}

@Injectable()
export class SignInDraft {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  keep(reply: FastifyReply, draft: Draft): void {
    void reply.setCookie(COOKIE, this.secrets.seal(JSON.stringify(draft), PURPOSE), cookieOptions(this.settings, KEPT_SECONDS, { path: '/masuk' }));
  }

  forget(reply: FastifyReply): void {
    void reply.clearCookie(COOKIE, { path: '/masuk' });
  }

  read(request: ShopRequest): Draft | null {
    const sealed = request.cookies[COOKIE];
    if (!sealed) return null;
    try {
      const { phone, then } = JSON.parse(this.secrets.open(sealed, PURPOSE)) as Draft;
      return { phone, then: ownPath(then, '/pesanan') };
    } catch {
      return null;
    }
  }
}
