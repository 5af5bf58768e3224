import { answerOf, api } from './client';
import type { Me } from './views';

/** Asks for a sign-in code. @returns when another one may be asked for. @throws Problem */
export async function requestCode(phone: string, channel: 'whatsapp' | 'sms'): Promise<{ resendAt: number }> {
  const { resendAfter } = await answerOf(api.POST('/api/auth/code', { body: { phone, channel, locale: 'id' } }));
  return { resendAt: Date.parse(resendAfter) };
}

/** Exchanges a code for the session cookie. @throws Problem */
export async function signIn(phone: string, code: string): Promise<void> {
  await api.POST('/api/auth/session', { body: { phone, code } });
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
