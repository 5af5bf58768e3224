import { call } from './client';
import type { Me } from './views';

/** Asks for a sign-in code. @returns when another one may be asked for. @throws Problem */
export async function requestCode(phone: string, channel: 'whatsapp' | 'sms'): Promise<{ resendAt: number }> {
  const answer = await call<{ resendAfter: string }>('POST', '/api/auth/code', { phone, channel });
  return { resendAt: Date.parse(answer.resendAfter) };
}

/** Exchanges a code for the session cookie. @throws Problem */
export async function signIn(phone: string, code: string): Promise<Me> {
  await call('POST', '/api/auth/session', { phone, code });
  return readMe();
}

export const readMe = (): Promise<Me> => call<Me>('GET', '/api/me');

export async function signOut(): Promise<void> {
  await call('DELETE', '/api/auth/session');
}
