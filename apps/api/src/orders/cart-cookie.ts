import { days } from '@etalase/kernel';
import { CART_COOKIE } from '@etalase/orders';
import type { Settings } from '@etalase/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

const FORM = /^[\w-]{24}$/;

/** `undefined` for no cookie and for one we cannot have made. */
export function cartIdOf(request: FastifyRequest): string | undefined {
  const id = request.cookies[CART_COOKIE];
  return id !== undefined && FORM.test(id) ? id : undefined;
}

/** Secure wherever people come by https; plain http is for localhost only. */
export function setCartCookie(reply: FastifyReply, settings: Settings, cartId: string): void {
  void reply.setCookie(CART_COOKIE, cartId, { path: '/', httpOnly: true, sameSite: 'lax', secure: settings.PUBLIC_ORIGIN.startsWith('https:'), maxAge: days(30) / 1000 });
}
