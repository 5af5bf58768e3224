import type { Actor, Capability, Grant, Reach, ScopeKind } from '@etalase/platform';
import { isWithin } from '@etalase/regions';

interface RoleRule {
  /** Kinds of scope the role can be given in. */
  scopes: readonly ScopeKind[];
  capabilities: readonly Capability[];
  /** Money, people's data or the whole province: gives nothing until the session has proved a second factor. */
  isGuarded?: true;
}

const SHOP_WORK: readonly Capability[] = ['seller.order.read', 'seller.order.fulfil', 'seller.product.read', 'seller.product.write', 'seller.stock.write', 'seller.review.reply'];
/** Until transfers by hand have a maker and a checker of their own, both may note one. Payouts have. */
const FINANCE: readonly Capability[] = ['finance.payment.read', 'finance.refund.pay'];
const JOIN: readonly Capability[] = ['seller.join.write', 'seller.shop.write'];
const OFFICE: readonly Capability[] = ['office.requirement.write', 'office.complaint.decide', 'office.product.review', 'office.category.write', 'office.review.moderate', 'office.seller.review', 'office.tariff.write', 'office.queue.read', 'office.message.read', 'office.audit.read', 'office.training.read', 'office.certificate.write', 'training.batch.manage'];

/**
 * What each role may do. A capability is computed from the grants at each act; nothing stores it.
 * Every signed-in person is a shopper and has `self` without a grant. Roles with no capability yet belong to later parts.
 */
export const ROLES = {
  'seller.owner': { scopes: ['seller'], capabilities: [...SHOP_WORK, ...JOIN, 'seller.money.read', 'seller.staff.manage'] },
  'seller.staff': { scopes: ['seller'], capabilities: SHOP_WORK },
  /** Never granted: what a mandate gives for one request (`x-on-behalf-of`). Money and people stay the owner's own. */
  'seller.assistant': { scopes: ['seller'], capabilities: [...SHOP_WORK, ...JOIN] },
  'village.operator': { scopes: ['village'], capabilities: ['village.seller.assist', 'village.seller.review'] },
  'village.head': { scopes: ['village'], capabilities: ['village.nominate'] },
  'group.chair': { scopes: ['village'], capabilities: [] },
  'group.treasurer': { scopes: ['village'], capabilities: [] },
  'group.member': { scopes: ['village'], capabilities: [] },
  facilitator: { scopes: ['regency', 'province'], capabilities: [] },
  coordinator: { isGuarded: true, scopes: ['regency', 'province'], capabilities: ['office.training.read', 'training.batch.manage'] },
  'regency.admin': { isGuarded: true, scopes: ['regency'], capabilities: ['office.complaint.decide', 'office.product.review', 'office.seller.review', 'office.training.read', 'training.batch.manage'] },
  'province.admin': { isGuarded: true, scopes: ['province', 'platform'], capabilities: OFFICE },
  'finance.maker': { isGuarded: true, scopes: ['platform'], capabilities: [...FINANCE, 'finance.payout.make'] },
  'finance.checker': { isGuarded: true, scopes: ['platform'], capabilities: [...FINANCE, 'finance.payout.approve', 'finance.key.manage'] },
  auditor: { isGuarded: true, scopes: ['province', 'platform'], capabilities: ['finance.payment.read', 'office.audit.read', 'office.message.read'] },
} as const satisfies Record<string, RoleRule>;

export type Role = keyof typeof ROLES;
export const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role);

const ruleOf = (role: string): RoleRule | undefined => (isRole(role) ? ROLES[role] : undefined);
export const needsSecondFactor = (role: string): boolean => ruleOf(role)?.isGuarded === true;
export const roleFitsScope = (role: Role, kind: ScopeKind): boolean => ruleOf(role)?.scopes.includes(kind) ?? false;

/** Whether a grant reaches a scope. A seller's scope is never reached from above: the office has acts of its own. */
function covers(grant: Grant, scope: { kind: ScopeKind; id: string }): boolean {
  if (grant.scopeKind === scope.kind && grant.scopeId === scope.id) return true;
  if (grant.scopeKind === 'platform') return true;
  const isRegion = scope.kind === 'village' || scope.kind === 'regency' || scope.kind === 'province';
  const reachesDown = grant.scopeKind === 'province' || grant.scopeKind === 'regency';
  return isRegion && reachesDown && isWithin(scope.id, grant.scopeId);
}

/** Grants of this actor that give the capability somewhere, now. */
const giving = (actor: Actor, capability: Capability): Grant[] =>
  actor.grants.filter((grant) => ruleOf(grant.role)?.capabilities.includes(capability) === true && (actor.isProven === true || !needsSecondFactor(grant.role)));

/**
 * Without a scope the act touches the whole province, so only a grant of that width gives it: a regency's admin or a
 * seller cannot reach a province-wide list by leaving the scope out.
 */
export function mayDo(actor: Actor, capability: Capability, scope?: { kind: ScopeKind; id: string }): boolean {
  if (capability === 'self') return true;
  return giving(actor, capability).some((grant) => (scope ? covers(grant, scope) : grant.scopeKind === 'province' || grant.scopeKind === 'platform'));
}

/** Where the capability holds: provinces and regencies of the actor's roles of office. A shop or village reaches nothing but itself, by its own routes. */
export function reachOf(actor: Actor, capability: Capability): Reach {
  const grants = giving(actor, capability);
  if (grants.some((grant) => grant.scopeKind === 'platform')) return null;
  return [...new Set(grants.filter((grant) => grant.scopeKind === 'province' || grant.scopeKind === 'regency').map((grant) => grant.scopeId))];
}
