import { BeginSecondFactor, codeAt, ConfirmSecondFactor, EnsurePerson, GrantRole, needsSecondFactor } from '@etalase/accounts';
import { Clock, DomainError } from '@etalase/kernel';
import { type ScopeKind, Transactions } from '@etalase/platform';
import type { DemoPerson } from '../content';
import type { Get } from './boot';
import type { DemoContent } from './demo-content';
import { idOf } from './ids';
import { demoSecret } from './demo-secret';
import { settleOutbox } from './settle-outbox';

const CAUSE = 'provinsi contoh';

export interface People {
  /** Owner of each shop, by slug. */
  owners: Map<string, string>;
  admin: string;
  /** Decides what was appealed against. */
  secondOfficer: string;
  regencyAdmin: string;
  /** Of the first shop's village. */
  operator: string;
  /** Head of the same village. */
  head: string;
  shopper: { id: string; phone: string };
}

/** Everybody one can sign in as, with their roles: the owner of every shop, helpers, the office, one shopper. */
export async function loadPeople(get: Get, { shops, people, provinceCode }: DemoContent): Promise<People> {
  const ensure = get(EnsurePerson);
  const grant = get(GrantRole);
  const owners = new Map<string, string>();
  const known: { role: DemoPerson['role']; id: string; phone: string }[] = [];
  await get(Transactions).run(async () => {
    for (const { slug, phone } of shops) {
      const personId = await ensure.execute({ phone });
      owners.set(slug, personId);
      await grant.execute({ personId, role: 'seller.owner', scopeKind: 'seller', scopeId: idOf('shop', slug), cause: CAUSE, grantedBy: null });
    }
    for (const { label, role, phone, shopSlug, villageCode, regencyCode } of people) {
      // Sellers write their own name; being greeted as "Pemilik" is nobody's.
      const personId = await ensure.execute(shopSlug ? { phone } : { phone, name: label });
      known.push({ role, id: personId, phone });
      const scope = scopeOf(role, shopSlug, { provinceCode, villageCode, regencyCode });
      if (scope) await grant.execute({ personId, role, ...scope, cause: CAUSE, grantedBy: null });
    }
    await settleOutbox(get);
  });
  for (const { role, id, phone } of known) if (needsSecondFactor(role)) await enrol(get, { personId: id, phone });
  const [admin, secondOfficer] = known.filter(({ role }) => role === 'province.admin');
  const regencyAdmin = known.find(({ role }) => role === 'regency.admin');
  const operator = known.find(({ role }) => role === 'village.operator');
  const head = known.find(({ role }) => role === 'village.head');
  const shopper = known.find(({ role }) => role === 'shopper');
  if (!admin || !secondOfficer || !regencyAdmin || !operator || !head || !shopper) throw new Error('the demo needs three officers, an operator and a head of a village, and a shopper');
  return { owners, admin: admin.id, secondOfficer: secondOfficer.id, regencyAdmin: regencyAdmin.id, operator: operator.id, head: head.id, shopper };
}

/** The office's authenticator app of the demo is a page of the sandbox, which knows the secret from the list of people. */
async function enrol(get: Get, person: { personId: string; phone: string }): Promise<void> {
  try {
    const { secret } = await get(BeginSecondFactor).execute({ ...person, secret: demoSecret(person.phone) });
    await get(ConfirmSecondFactor).execute({ personId: person.personId, sessionId: null, code: codeAt(secret, get(Clock).now()) });
  } catch (error) {
    // A run that was cut off goes on.
    if (!(error instanceof DomainError) || error.code !== 'accounts.second_factor_there') throw error;
  }
}

/** A shopper needs no role; owners have theirs already. */
function scopeOf(role: DemoPerson['role'], shopSlug: string | null, { provinceCode, villageCode, regencyCode }: { provinceCode: string } & Pick<DemoPerson, 'villageCode' | 'regencyCode'>): { scopeKind: ScopeKind; scopeId: string } | null {
  if ((role === 'village.operator' || role === 'village.head') && villageCode !== undefined) return { scopeKind: 'village', scopeId: villageCode };
  if (role === 'seller.staff' && shopSlug) return { scopeKind: 'seller', scopeId: idOf('shop', shopSlug) };
  if (role === 'regency.admin' && regencyCode !== undefined) return { scopeKind: 'regency', scopeId: regencyCode };
  if (role === 'province.admin') return { scopeKind: 'province', scopeId: provinceCode };
  if (role === 'finance.maker' || role === 'finance.checker') return { scopeKind: 'platform', scopeId: 'platform' };
  return null;
}
