import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database, createHttpApp, HttpModule, Logger, PlatformModule, ProblemFilter, Secrets } from '@etalase/platform';
import { LoadRegions } from '@etalase/regions';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { RegionsApiModule } from '../regions/regions-api.module';
import { AccountsApiModule } from './accounts-api.module';

@Module({ imports: [PlatformModule, HttpModule, RegionsApiModule, AccountsApiModule] })
class SpecModule {}

describe('accounts and regions over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const phone = '0812-9000-0001';

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATABASE_POOL: '1', PUBLIC_ORIGIN: 'https://etalase.example' });
    app = await createHttpApp({ module: SpecModule, configure: async (created) => void created.setGlobalPrefix('api') });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(LoadRegions).execute({ provinceCode: '18' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = {}) => app.inject({ method, url, payload, headers });
  const lastCode = async (): Promise<string> => {
    const [event] = await app.get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = 'accounts.SignInCodeRequested' ORDER BY id DESC LIMIT 1`);
    return app.get(Secrets).open(event?.payload.sealedCode ?? '', 'sign-in-code');
  };

  it('signs in, keeps a name, signs out', async () => {
    expect((await call('GET', '/api/me')).statusCode).toBe(401);
    expect((await call('POST', '/api/auth/code', { phone })).json()).toEqual({ expiresAt: expect.any(String), resendAfter: expect.any(String) });
    const wrong = await call('POST', '/api/auth/session', { phone, code: 'abc' });
    expect([wrong.statusCode, wrong.json().fields]).toEqual([400, [{ field: 'code', message: 'Kode terdiri dari 6 angka.' }]]);

    const entered = await call('POST', '/api/auth/session', { phone, code: await lastCode() });
    expect(entered.json()).toMatchObject({ phone: '+6281290000001', name: null, grants: [], sellerIds: [] });
    const [cookie] = entered.cookies;
    expect(cookie).toMatchObject({ name: 'etalase_sid', httpOnly: true, sameSite: 'Lax', secure: true, path: '/' });
    const signedIn = { cookie: `etalase_sid=${cookie?.value}` };

    expect((await call('PATCH', '/api/me', { name: ' Bu  Sari ' }, signedIn)).json()).toMatchObject({ name: 'Bu Sari' });
    expect((await call('GET', '/api/me', undefined, signedIn)).json()).toMatchObject({ name: 'Bu Sari' });
    expect((await call('PATCH', '/api/me', { name: 'x' }, { ...signedIn, origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await call('PATCH', '/api/me', { name: 'a\u0000b' }, signedIn)).statusCode).toBe(400);
    expect((await call('DELETE', '/api/auth/session', undefined, signedIn)).statusCode).toBe(204);
    expect((await call('GET', '/api/me', undefined, signedIn)).statusCode).toBe(401);
  });

  it('has one session in a browser: who signs in ends that of who was there before', async () => {
    const enter = async (number: string, headers: Record<string, string> = {}): Promise<Record<string, string>> => {
      await call('POST', '/api/auth/code', { phone: number });
      const { cookies } = await call('POST', '/api/auth/session', { phone: number, code: await lastCode() }, headers);
      return { cookie: `etalase_sid=${cookies[0]?.value}` };
    };
    const mother = await enter('081290000011');
    const elsewhere = await enter('081290000012');
    const daughter = await enter('081290000013', mother);
    const status = async (headers: Record<string, string>): Promise<number> => (await call('GET', '/api/me', undefined, headers)).statusCode;
    expect([await status(mother), await status(daughter), await status(elsewhere)]).toEqual([401, 200, 200]);
  });

  it('says when a code may be asked for again', async () => {
    await call('POST', '/api/auth/code', { phone: '081290000002' });
    const again = await call('POST', '/api/auth/code', { phone: '+62 812-9000-0002' });
    expect([again.statusCode, again.json().code, Number(again.headers['retry-after']) > 0]).toEqual([429, 'accounts.wait_to_resend', true]);
  });

  it.each([[{}], [{ phone: '12' }], [{ phone: ['0812'] }], [{ phone: '0'.repeat(1000) }], [{ phone, channel: 'pigeon' }], [{ phone, admin: true }]])('refuses %j with a field', async (body) => {
    const answer = await call('POST', '/api/auth/code', body);
    expect([400, 422]).toContain(answer.statusCode);
    expect(answer.json().fields.length).toBeGreaterThan(0);
  });

  it('finds regions while typing, cacheable', async () => {
    const found = await call('GET', '/api/regions/search?q=sekin%20lampung%20barat&level=village');
    expect(found.headers['cache-control']).toMatch(/^public/);
    expect(found.json().items[0]).toMatchObject({ level: 'village', label: expect.stringContaining('Kab. Lampung Barat') });
    expect((await call('GET', '/api/regions/18/children')).json().items).toHaveLength(15);
    expect((await call('GET', '/api/regions/18.01.04/children')).json().items[0]).toMatchObject({ level: 'village', signal: 'unknown' });
    expect((await call('GET', '/api/regions/search?q=%00%F0%9F%98%80')).json()).toEqual({ items: [] });
    const statuses = await Promise.all(['/api/regions/search', '/api/regions/search?q=a&within=1;2', '/api/regions/search?q=a&limit=1000', '/api/regions/18%00/children', '/api/regions/36/children'].map(async (url) => (await call('GET', url)).statusCode));
    expect(statuses).toEqual([400, 400, 400, 400, 404]);
  });
});
