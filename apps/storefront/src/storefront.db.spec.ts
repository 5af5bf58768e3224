import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, Database, Secrets } from '@etalase/platform';
import { LoadRegions } from '@etalase/regions';
import { cloneDatabase, type TestDatabase } from '../../../test/support/database';
import { configureStorefront } from './configure-storefront';
import { StorefrontModule } from './storefront.module';

// The addresses of built files come from the build; here their names are enough.
jest.mock('./rendering/client-files', () => ({ builtFolder: () => null, readAssets: () => (name: string) => `/aset/${name}` }));

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000', host: 'localhost:3000' };

describe('the shop over HTTP', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATABASE_POOL: '2', PUBLIC_ORIGIN: 'http://localhost:3000', API_ORIGIN: 'http://127.0.0.1:9', DATA_DIR: join(tmpdir(), `etalase-shop-${process.pid}`) });
    app = await createHttpApp({ module: StorefrontModule, configure: configureStorefront });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(LoadRegions).execute({ provinceCode: '18' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers: { accept: 'text/html', host: 'localhost:3000', ...headers } });
  const post = (url: string, form: Record<string, string>, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url, payload: new URLSearchParams(form).toString(), headers: { ...FORM, accept: 'text/html', ...headers } });
  const cookieOf = (answer: { cookies: { name: string; value: string }[] }, name: string): string => `${name}=${answer.cookies.find((cookie) => cookie.name === name)?.value}`;

  it('shows pages under a policy that forbids inline code, and answers "not changed"', async () => {
    const answer = await get('/');
    expect([answer.statusCode, answer.headers['content-security-policy']]).toEqual([200, expect.stringContaining("default-src 'none'")]);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'private, no-cache' });
    const again = await get('/', { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it('speaks English when asked, remembers it, and goes back by the button', async () => {
    const english = await get('/bantuan?lang=en');
    expect(english.body).toContain('<html lang="en">');
    expect((await get('/bantuan', { cookie: cookieOf(english, 'etalase_bahasa') })).body).toContain('<html lang="en">');
    const back = await post('/bahasa', { lang: 'id' }, { referer: 'http://localhost:3000/bantuan?lang=en' });
    expect([back.statusCode, back.headers.location]).toEqual([303, '/bantuan']);
    expect((await post('/bahasa', { lang: 'id' }, { referer: 'https://evil.example/x' })).headers.location).toBe('/');
  });

  it.each(['/tidak-ada', '/produk/tidak-ada', '/toko/tidak-ada', '/desa/18.99.99.9999', '/desa/18.01', '/kabupaten/99', '/kategori/tidak-ada', '/pesanan/tidak-ada', '/bayar/tidak-ada', '/foto/..%2f..%2fkeys.json', '/foto/x.avif', '/og/produk/tidak-ada.jpg', '/sitemap/produk-0.xml', '/%00'])('answers %s with a friendly page', async (path) => {
    const answer = await get(path);
    expect([path, answer.statusCode]).toEqual([path, expect.any(Number)]);
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.body).not.toMatch(/Error|at \/|stack/);
  });

  it('gives scripts problem details instead of a page', async () => {
    const answer = await get('/bayar/tidak-ada/status', { accept: 'application/json' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });

  it('takes no form from another site, with or without a session', async () => {
    const elsewhere: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }];
    for (const headers of elsewhere) {
      expect((await post('/keranjang/tambah', { variantId: 'x', quantity: '1' }, headers)).statusCode).toBe(403);
    }
  });

  it('refuses a cart line that cannot be, in words and without half-doing it', async () => {
    for (const form of [{}, { variantId: 'x', quantity: '1' }, { variantId: '00000000-0000-7000-8000-000000000001', quantity: '-1' }, { variantId: '00000000-0000-7000-8000-000000000001', quantity: '1' }, { variantId: "'; DROP", quantity: '😀' }]) {
      const answer = await post('/keranjang/tambah', form as Record<string, string>);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).toContain('<h1>');
    }
    const [row] = await app.get(Database).adhoc<{ count: string }>('SELECT count(*) AS count FROM orders.cart_line');
    expect(Number(row?.count)).toBe(0);
  });

  it('finds villages by their own and by their district’s name', async () => {
    const labels = (await get('/wilayah?q=kedaton', { accept: 'application/json' })).json().map(({ label }: { label: string }) => label);
    expect(labels).toEqual(expect.arrayContaining([expect.stringMatching(/Kec\. Kedaton, Kota Bandar Lampung$/)]));
  });

  it('sends the way to the cart when there is nothing to order', async () => {
    expect((await get('/checkout')).headers.location).toBe('/keranjang');
    expect((await get('/checkout/kirim')).headers.location).toBe('/checkout');
    expect((await post('/checkout/bayar', { kunci: 'abcdefgh' })).headers.location).toBe('/checkout');
  });

  it('keeps what was typed and names each field that is wrong', async () => {
    const answer = await post('/checkout', { aksi: 'lanjut', name: 'Rina <b>', phone: '123', cariDesa: 'kedaton', address: 'x' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="Rina &lt;b>"');
    expect(answer.body).toContain('id="phone-error"');
    expect(answer.body).toContain('id="address-error"');
    expect(answer.body).toContain('name="villageCode"');
  });

  it('signs in by code without a script and never puts the number into an address', async () => {
    const asked = await post('/masuk', { phone: '0812 0000 0091', ke: '//evil.example' });
    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/masuk/kode']);
    const draft = cookieOf(asked, 'etalase_masuk');
    expect(draft).not.toContain('0812');
    const wrong = await post('/masuk/kode', { code: '000000' }, { cookie: draft });
    expect([wrong.statusCode >= 400, wrong.body.includes('id="code-error"')]).toEqual([true, true]);
    const [event] = await app.get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = 'accounts.SignInCodeRequested' ORDER BY id DESC LIMIT 1`);
    const entered = await post('/masuk/kode', { code: app.get(Secrets).open(event?.payload.sealedCode ?? '', 'sign-in-code') }, { cookie: draft });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/pesanan']);
    expect((await get('/pesanan', { cookie: cookieOf(entered, 'etalase_sid') })).body).toContain('0812-0000-0091');
    expect((await get('/pesanan')).headers.location).toBe('/masuk?ke=/pesanan');
  });

  it('says so when the API is away', async () => {
    const answer = await get('/api/me', { accept: 'application/json' });
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'api.unavailable']);
  });
});
