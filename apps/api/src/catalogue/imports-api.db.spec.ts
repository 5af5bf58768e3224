import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CheckImport } from '@etalase/catalogue';
import { createHttpApp, Database, HttpModule, Logger, PlatformModule, ProblemFilter, Secrets } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { AccountsApiModule } from '../accounts/accounts-api.module';
import { configureApi } from '../configure-api';
import { SellersApiModule } from '../sellers/sellers-api.module';
import { CatalogueApiModule } from './catalogue-api.module';

@Module({ imports: [PlatformModule, HttpModule, AccountsApiModule, SellersApiModule, CatalogueApiModule] })
class SpecModule {}

describe('a spreadsheet over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let owner: { cookie: string };
  let stranger: { cookie: string };
  let shop: string;

  const call = (method: 'GET' | 'POST' | 'DELETE', url: string, headers?: { cookie: string }, payload?: object) => app.inject({ method, url: `/api${url}`, payload, headers });
  async function signIn(phone: string): Promise<{ cookie: string }> {
    await call('POST', '/auth/code', undefined, { phone });
    const [event] = await app.get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = 'accounts.SignInCodeRequested' ORDER BY id DESC LIMIT 1`);
    const entered = await call('POST', '/auth/session', undefined, { phone, code: app.get(Secrets).open(event?.payload.sealedCode ?? '', 'sign-in-code') });
    return { cookie: `etalase_sid=${entered.cookies[0]?.value}` };
  }
  function upload(files: Record<string, Buffer>, headers = owner) {
    const parts = Object.entries(files).flatMap(([field, content]) => [Buffer.from(`--x\r\nContent-Disposition: form-data; name="${field}"; filename="../${field}.csv"\r\nContent-Type: text/csv\r\n\r\n`), content, Buffer.from('\r\n')]);
    return app.inject({ method: 'POST', url: `/api/shops/${shop}/imports`, payload: Buffer.concat([...parts, Buffer.from('--x--\r\n')]), headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' } });
  }

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, RATE_LIMITS: 'false' });
    app = await createHttpApp({ module: SpecModule, configure: configureApi });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(LoadRegions).execute({ provinceCode: '18' });
    owner = await signIn('0812-9200-0001');
    stranger = await signIn('0812-9200-0002');
    const villageCode = app.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    shop = (await call('POST', '/shops', owner, { name: 'Dapur Lembar', villageCode, phone: '0812-9200-0001', story: 'Sejak 1998.' })).json().sellerId;
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is uploaded, looked through, and shows its wrong cells', async () => {
    const started = await upload({ sheet: Buffer.from('Nama produk;Harga;Berat;Kategori;Satuan\nKopi;1;250;Kopi;bungkus\n') });
    expect(started.statusCode).toBe(201);
    const { importId } = started.json();
    await app.get(CheckImport).execute({ importId });
    expect((await call('GET', `/shops/${shop}/imports/${importId}`, owner)).json()).toMatchObject({ state: 'checked', fileName: 'sheet.csv', summary: { rows: 1, faults: 1 } });
    expect((await call('GET', `/shops/${shop}/imports/${importId}/faults`, owner)).json().items).toMatchObject([{ cell: 'B2', value: '1' }]);
    expect((await call('POST', `/shops/${shop}/imports/${importId}/confirmation`, owner, {})).statusCode).toBe(409);
    expect((await call('GET', `/shops/${shop}/imports`, owner)).json().items).toMatchObject([{ id: importId }]);
    const others = [call('GET', `/shops/${shop}/imports`, stranger), call('GET', `/shops/${shop}/imports/${importId}`, stranger), call('DELETE', `/shops/${shop}/imports/${importId}`, stranger), upload({ sheet: Buffer.from('x') }, stranger), call('GET', `/shops/${shop}/sheet`, stranger)];
    expect((await Promise.all(others)).map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404, 404]);
    expect((await call('DELETE', `/shops/${shop}/imports/${importId}`, owner)).statusCode).toBe(204);
  });

  it.each([
    ['nothing', () => ({}), 422, 'sheet'], ['a picture', () => ({ sheet: Buffer.from([0x89, 0x50, 0, 0]) }), 422, 'sheet'], ['50 MB', () => ({ sheet: Buffer.alloc(50 * 1024 * 1024, 65) }), 413, 'sheet'],
    ['50 MB of photos', () => ({ sheet: Buffer.from('Nama produk\nx'), photos: Buffer.alloc(50 * 1024 * 1024) }), 413, 'photos'], ['a zip that is none', () => ({ sheet: Buffer.from('Nama produk\nx'), photos: Buffer.from('x') }), 422, 'photos'],
  ])('refuses %s in words', async (_, files, status, field) => {
    const answer = await upload(files() as Record<string, Buffer>);
    expect([answer.statusCode, answer.json().fields]).toEqual([status, [{ field, message: expect.stringMatching(/\.$/) }]]);
  });

  it.each([['/sheet', 'spreadsheetml'], ['/sheet?kind=csv', 'text/csv'], ['/sheet/example', 'spreadsheetml'], ['/sheet/example?kind=csv', 'text/csv']])('gives %s as a file', async (path, type) => {
    const answer = await call('GET', `/shops/${shop}${path}`, owner);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([200, expect.stringContaining(type), expect.stringMatching(/^attachment; filename="[a-z-]+\.(xlsx|csv)"$/)]);
    expect((await call('GET', `/shops/${shop}/sheet?kind=exe`, owner)).statusCode).toBe(400);
  });
});
