import { answerOf, api } from './client';
import { toProblem } from './problem';
import type { Me } from './views';

/** Asks for a sign-in code. @returns when another one may be asked for, by this phone's clock. @throws Problem */
export async function requestCode(phone: string, channel: 'whatsapp' | 'sms'): Promise<{ resendAt: number }> {
  const asked = Date.now();
  try {
    const { data, response } = await api.POST('/api/auth/code', { body: { phone, channel, locale: 'id' } });
    // The clock of a phone may be hours off: only how long it takes counts.
    const now = Date.parse(response.headers.get('date') ?? '') || asked;
    return { resendAt: asked + Date.parse(data?.resendAfter ?? '') - now };
  } catch (error) {
    // It was sent a moment ago, and the answer that said so was lost: there is a code to type.
    const { code, retryAfterSeconds } = toProblem(error);
    if (channel !== 'whatsapp' || code !== 'accounts.wait_to_resend') throw error;
    return { resendAt: asked + (retryAfterSeconds ?? 60) * 1_000 };
  }
}

/**
 * Exchanges a code for the session cookie. @throws Problem
 * @param attempt the same for the same try: a code that was spent while its answer was lost opens the session all the same
 */
export async function signIn(phone: string, code: string, attempt: string): Promise<void> {
  await api.POST('/api/auth/session', { body: { phone, code, attempt } });
}

/** Roles that plan classes and answer for them. */
const TRAINERS = new Set(['coordinator', 'regency.admin', 'province.admin']);

/** Who is signed in, with the shops to choose from. @throws Problem 401 */
export async function readMe(): Promise<Me> {
  const [{ id, phone, name, grants, secondFactor }, shops] = await Promise.all([answerOf(api.GET('/api/me')), answerOf(api.GET('/api/shops/mine'))]);
  const villages = grants.filter(({ role }) => role === 'village.operator').map(({ scopeId }) => scopeId);
  const regencies = grants.filter(({ role }) => role === 'regency.admin').map(({ scopeId }) => scopeId);
  const ownShops = grants.filter(({ role }) => role === 'seller.owner').map(({ scopeId }) => scopeId);
  const headOf = grants.filter(({ role }) => role === 'village.head').map(({ scopeId }) => scopeId);
  const trains = grants.filter(({ role }) => TRAINERS.has(role));
  const training = trains.length === 0 ? null : { isProvince: trains.some(({ scopeKind }) => scopeKind !== 'regency'), regency: trains.find(({ scopeKind }) => scopeKind === 'regency')?.scopeId ?? null };
  return { id, phone, name, shops: shops.items, roles: grants.map(({ role }) => role), villages, regencies, ownShops, headOf, training, secondFactor };
}

export async function signOut(): Promise<void> {
  await api.DELETE('/api/auth/session');
}
