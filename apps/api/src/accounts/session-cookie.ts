import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE, type Settings } from '@etalase/platform';

/** Secure wherever people come by https; plain http is for localhost only. */
const options = (settings: Settings) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: settings.PUBLIC_ORIGIN.startsWith('https:') }) as const;

export function setSessionCookie(reply: FastifyReply, settings: Settings, token: string, expires: Date): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...options(settings), expires });
}

export function clearSessionCookie(reply: FastifyReply, settings: Settings): void {
  void reply.clearCookie(SESSION_COOKIE, options(settings));
}
