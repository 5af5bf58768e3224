import { type Actor, CAPABILITIES, type Grant } from '@etalase/platform';
import { mayDo, needsSecondFactor, reachOf, roleFitsScope, ROLES } from './roles';

const actor = (...grants: Grant[]): Actor => ({ personId: 'p', sessionId: 's', phone: '+6281200000001', name: null, grants, isProven: true });
const owner: Grant = { role: 'seller.owner', scopeKind: 'seller', scopeId: 'A' };
const staff: Grant = { role: 'seller.staff', scopeKind: 'seller', scopeId: 'A' };
const regency: Grant = { role: 'regency.admin', scopeKind: 'regency', scopeId: '18.04' };
const province: Grant = { role: 'province.admin', scopeKind: 'province', scopeId: '18' };
const A = { kind: 'seller', id: 'A' } as const;

describe('what roles may do', () => {
  it('gives everyone who is signed in only what is their own', () => {
    expect(CAPABILITIES.filter((capability) => mayDo(actor(), capability))).toEqual(['self']);
  });

  it('binds a seller to the own shop', () => {
    expect(mayDo(actor(owner), 'seller.money.read', A)).toBe(true);
    expect(mayDo(actor(owner), 'seller.money.read', { kind: 'seller', id: 'B' })).toBe(false);
    expect(mayDo(actor(owner), 'seller.order.read')).toBe(false);
  });

  it('lets staff work but not see money or change the shop', () => {
    expect(mayDo(actor(staff), 'seller.order.fulfil', A)).toBe(true);
    expect((['seller.money.read', 'seller.shop.write', 'seller.staff.manage'] as const).some((capability) => mayDo(actor(staff), capability, A))).toBe(false);
  });

  it('keeps a regency within its borders', () => {
    expect(mayDo(actor(regency), 'office.seller.review', { kind: 'village', id: '18.04.11.2003' })).toBe(true);
    expect(mayDo(actor(regency), 'office.seller.review', { kind: 'village', id: '18.05.11.2003' })).toBe(false);
    expect(mayDo(actor(regency), 'office.seller.review')).toBe(false);
  });

  it('says how far a right of office reaches: a province, a regency, everywhere, nowhere', () => {
    expect(reachOf(actor(province), 'office.seller.review')).toEqual(['18']);
    expect(reachOf(actor(regency, { ...regency, scopeId: '18.05' }, regency), 'office.seller.review')).toEqual(['18.04', '18.05']);
    expect(reachOf(actor(regency, { role: 'province.admin', scopeKind: 'platform', scopeId: '*' }), 'office.seller.review')).toBeNull();
    expect(reachOf(actor(regency), 'office.category.write')).toEqual([]);
    expect(reachOf({ ...actor(regency), isProven: false }, 'office.seller.review')).toEqual([]);
    expect(reachOf(actor(owner, { role: 'village.operator', scopeKind: 'village', scopeId: '18.04.11.2003' }), 'village.seller.review')).toEqual([]);
  });

  it('does not open shops to the province, nor money to its admins', () => {
    expect(mayDo(actor(province), 'office.complaint.decide')).toBe(true);
    expect(mayDo(actor(province), 'seller.order.read', A)).toBe(false);
    expect(mayDo(actor(province), 'finance.payment.read')).toBe(false);
  });

  it('gives the rights of office only to a session that has proved its second factor', () => {
    const unproven = (...grants: Grant[]): Actor => ({ ...actor(...grants), isProven: false });
    const guarded = ['coordinator', 'regency.admin', 'province.admin', 'finance.maker', 'finance.checker', 'auditor'];
    for (const role of guarded) expect(CAPABILITIES.filter((capability) => mayDo(unproven({ role, scopeKind: 'platform', scopeId: '*' }), capability))).toEqual(['self']);
    expect(Object.keys(ROLES).filter(needsSecondFactor).sort()).toEqual(guarded.sort());
    expect(mayDo(unproven(owner), 'seller.money.read', A)).toBe(true);
    // Every right that is not a seller's own comes from a guarded role.
    for (const [role, rule] of Object.entries(ROLES)) if (rule.capabilities.some((capability) => /^(office|finance)\./.test(capability))) expect([role, needsSecondFactor(role)]).toEqual([role, true]);
  });

  it('ignores a role nobody knows', () => {
    expect(mayDo(actor({ role: 'constructor', scopeKind: 'platform', scopeId: '*' }), 'office.audit.read')).toBe(false);
  });

  it('names scopes each role can be given in', () => {
    expect(roleFitsScope('seller.owner', 'platform')).toBe(false);
    expect(Object.values(ROLES).every((rule) => rule.scopes.length > 0)).toBe(true);
  });
});
