import type { FastifyReply } from 'fastify';
import { CART_COOKIE } from '@etalase/orders';
import type { Settings } from '@etalase/platform';
import { CART_COUNT_COOKIE } from '../rendering/cart-count';
import { cookieOptions, type ShopRequest } from '../rendering/visitor';

const MONTH_SECONDS = 30 * 86_400;
const TOKEN = /^[\w-]{16,64}$/;

export function cartIdOf(request: ShopRequest): string | undefined {
  const id = request.cookies[CART_COOKIE];
  return id && TOKEN.test(id) ? id : undefined;
}

export function rememberCart(reply: FastifyReply, settings: Settings, cartId: string): void {
  void reply.setCookie(CART_COOKIE, cartId, cookieOptions(settings, MONTH_SECONDS));
}

/** The number is public on purpose: the shop's script reads it on pages the browser kept. */
export function rememberCount(request: ShopRequest, reply: FastifyReply, settings: Settings, count: number): void {
  // The page of this very answer shows the new number too.
  request.cookies[CART_COUNT_COOKIE] = String(count);
  void reply.setCookie(CART_COUNT_COOKIE, String(Math.min(9_999, count)), cookieOptions(settings, MONTH_SECONDS, { httpOnly: false }));
}
