import type { FastifyReply } from 'fastify';
import type { Locale } from '@etalase/kernel';
import type { RequestWithActor, Settings } from '@etalase/platform';
import { isLocale } from './shops';

export const LANGUAGE_COOKIE = 'etalase_bahasa';
const YEAR_SECONDS = 31_536_000;

export type ShopRequest = RequestWithActor & { cookies: Record<string, string | undefined> };

interface CookieOptions {
  path: string;
  sameSite: 'lax';
  secure: boolean;
  httpOnly: boolean;
  maxAge: number;
}

/** Secure wherever people come by https; plain http is for localhost only. */
export const cookieOptions = (settings: Settings, maxAge: number, more: Partial<CookieOptions> = {}): CookieOptions => ({ path: '/', sameSite: 'lax', secure: settings.PUBLIC_ORIGIN.startsWith('https:'), httpOnly: true, maxAge, ...more });

/** `?lang=` wins over the cookie and is remembered; Bahasa Indonesia when neither says. */
export function localeOf(request: ShopRequest): Locale {
  const asked = (request.query as Record<string, unknown> | undefined)?.lang;
  if (isLocale(asked)) return asked;
  const kept = request.cookies[LANGUAGE_COOKIE];
  return isLocale(kept) ? kept : 'id';
}

export function rememberLocale(reply: FastifyReply, settings: Settings, locale: Locale): void {
  void reply.setCookie(LANGUAGE_COOKIE, locale, cookieOptions(settings, YEAR_SECONDS));
}

/** A path of our own to go on to; anything else leads home. */
export function ownPath(value: unknown, fallback = '/'): string {
  return typeof value === 'string' && value.length <= 500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(value) ? value : fallback;
}
