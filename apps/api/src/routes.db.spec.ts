import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnsurePerson, GrantRole, isRole, needsSecondFactor, RequestSignInCode, type Role, ROLES, SignInWithCode, SignInCodeRequested } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { createHttpApp, Database, Logger, ProblemFilter, type ScopeKind, Secrets, SESSION_COOKIE } from '@etalase/platform';
import { cloneDatabase, type TestDatabase } from '../../../test/support/database';
import { type Route, routesOf } from '../../../test/support/routes';
import { proveSessions } from '../../../test/support/second-factor';
import { ApiModule } from './api.module';
import { configureApi } from './configure-api';

const SHOP = newId();
const OTHER_SHOP = newId();
const PROVINCE = '18';

const scopeIdOf: Record<ScopeKind, string> = { seller: SHOP, village: '18.04.11.2003', regency: '18.04', province: PROVINCE, platform: 'platform' };

describe('routes of the API', () => {
  let app: NestFastifyApplication;
  let cloned: TestDatabase;
  let routes: Route[];
  const tokens = new Map<Role | 'nobody special', string>();

  beforeAll(async () => {
    cloned = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', DATABASE_URL: cloned.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'false' });
    app = await createHttpApp({ module: ApiModule, configure: configureApi });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    routes = routesOf(app);
    // Nobody holds it: it is what a mandate gives for one request (mandates have a matrix of their own).
    const roles = [...Object.keys(ROLES).filter(isRole).filter((role) => role !== 'seller.assistant'), 'nobody special' as const];
    for (const [index, role] of roles.entries()) tokens.set(role, await signIn(role, `+62812000070${String(index).padStart(2, '0')}`));
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await cloned.drop();
  });

  async function signIn(role: Role | 'nobody special', phone: string, isProven = true): Promise<string> {
    const personId = await app.get(EnsurePerson).execute({ phone });
    if (role !== 'nobody special') {
      const scopeKind = ROLES[role].scopes[0];
      await app.get(GrantRole).execute({ personId, role, scopeKind, scopeId: scopeIdOf[scopeKind], cause: 'spec', grantedBy: personId });
    }
    await app.get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const [event] = await app.get(Database).adhoc<{ payload: { sealedCode: string } }>('SELECT payload FROM platform.outbox WHERE name = $1 ORDER BY id DESC LIMIT 1', [SignInCodeRequested.name]);
    const code = app.get(Secrets).open(event!.payload.sealedCode, 'sign-in-code');
    const { token } = await app.get(SignInWithCode).execute({ phone, code, address: '127.0.0.1', userAgent: 'spec' });
    if (isProven) await proveSessions(app.get(Database), personId);
    return token;
  }

  const call = (route: Route, token: string | undefined, shop: string) => {
    const url = `${/^\/(health|metrics)/.test(route.path) ? '' : '/api'}${route.path.replace(':sellerId', shop).replace(':villageCode', scopeIdOf.village).replaceAll(/:\w+/g, newId())}`;
    return app.inject({ method: route.method, url, cookies: token ? { [SESSION_COOKIE]: token } : {}, headers: { 'content-type': 'application/json' }, ...(route.method === 'GET' ? {} : { payload: '{}' }) });
  };
  /** Problem codes the guard alone gives. */
  const GUARD = new Set(['access.sign_in_first', 'access.not_allowed', 'access.second_factor_first', 'access.foreign_origin']);
  const codeOf = (body: string): string => {
    try {
      return String((JSON.parse(body) as { code?: unknown }).code);
    } catch {
      return '';
    }
  };

  it('every route states its caller', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter((route) => !route.rule).map((route) => route.name)).toEqual([]);
  });

  it('nobody gets past a guarded route without signing in', async () => {
    for (const route of routes.filter(({ rule }) => rule?.kind === 'allow')) {
      const answer = await call(route, undefined, SHOP);
      expect([route.name, answer.statusCode, codeOf(answer.body)]).toEqual([route.name, 401, 'access.sign_in_first']);
    }
  });

  it('the whole matrix of routes and roles answers as the role table says', async () => {
    let cells = 0;
    for (const route of routes.filter(({ rule }) => rule?.kind === 'allow')) {
      const { capability, scope, isByReach } = route.rule!;
      for (const [role, token] of tokens) {
        const rule = role === 'nobody special' ? undefined : ROLES[role];
        const has = capability === 'self' || (rule?.capabilities as readonly string[] | undefined)?.includes(capability!) === true;
        const reaches = isByReach && rule?.scopes[0] === 'regency' ? true : scope ? rule?.scopes[0] === scope.kind || rule?.scopes[0] === 'platform' : rule?.scopes[0] === 'province' || rule?.scopes[0] === 'platform';
        const isAllowed = has && (capability === 'self' || reaches === true);
        const answer = await call(route, token, SHOP);
        const code = codeOf(answer.body);
        const passed = !GUARD.has(code) && !(scope !== undefined && code === 'access.not_found' && !isAllowed);
        expect([route.name, role, passed]).toEqual([route.name, role, isAllowed]);
        expect([route.name, role, answer.statusCode < 500]).toEqual([route.name, role, true]);
        cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(300);
  }, 120_000);

  it('no right of office counts before the second factor, and the answer says so', async () => {
    let cells = 0;
    for (const [index, role] of Object.keys(ROLES).filter(isRole).filter(needsSecondFactor).entries()) {
      const token = await signIn(role, `+62812000071${String(index).padStart(2, '0')}`, false);
      for (const route of routes.filter(({ rule }) => rule?.kind === 'allow' && rule.capability !== 'self')) {
        const proven = codeOf((await call(route, tokens.get(role), SHOP)).body);
        const answer = await call(route, token, SHOP);
        expect([route.name, role, answer.statusCode]).toEqual([route.name, role, route.rule?.scope ? 404 : 403]);
        if (GUARD.has(proven) || route.rule?.scope) continue;
        expect([route.name, role, codeOf(answer.body)]).toEqual([route.name, role, 'access.second_factor_first']);
        cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(20);
  }, 120_000);

  it('another shop does not exist for an owner', async () => {
    const token = tokens.get('seller.owner');
    for (const route of routes.filter(({ rule }) => rule?.scope?.kind === 'seller')) {
      const answer = await call(route, token, OTHER_SHOP);
      expect([route.name, answer.statusCode]).toEqual([route.name, 404]);
    }
  });

  it('a cookie acts only from our own pages', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/auth/session', cookies: { [SESSION_COOKIE]: tokens.get('nobody special')! }, headers: { origin: 'https://elsewhere.example', host: 'localhost:3000' } });
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([403, 'access.foreign_origin']);
  });
});
