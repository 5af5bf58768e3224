import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { GrantRole } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { createHttpApp, Database, HttpModule, Logger, PlatformModule, ProblemFilter, Secrets } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { proveSessions } from '../../../../test/support/second-factor';
import { AccountsApiModule } from '../accounts/accounts-api.module';
import { configureApi } from '../configure-api';
import { SellersApiModule } from '../sellers/sellers-api.module';
import { CatalogueApiModule } from './catalogue-api.module';

@Module({ imports: [PlatformModule, HttpModule, AccountsApiModule, SellersApiModule, CatalogueApiModule] })
class SpecModule {}

interface Person {
  id: string;
  headers: { cookie: string };
}

describe('a shop and its products over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let village: string;
  let owner: Person;
  let office: Person;
  let sellerId: string;

  const call = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, by?: Person, payload?: object) => app.inject({ method, url: `/api${url}`, payload, headers: by?.headers });
  async function signIn(phone: string): Promise<Person> {
    await call('POST', '/auth/code', undefined, { phone });
    const [event] = await app.get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = 'accounts.SignInCodeRequested' ORDER BY id DESC LIMIT 1`);
    const entered = await call('POST', '/auth/session', undefined, { phone, code: app.get(Secrets).open(event?.payload.sealedCode ?? '', 'sign-in-code') });
    return { id: entered.json().id, headers: { cookie: `etalase_sid=${entered.cookies[0]?.value}` } };
  }
  const upload = async (productId: string, by: Person, content: Buffer, field = 'photo') => {
    const head = `--x\r\nContent-Disposition: form-data; name="${field}"; filename="../../jahat.svg"\r\nContent-Type: image/svg+xml\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]);
    return app.inject({ method: 'POST', url: `/api/shops/${sellerId}/products/${productId}/photos`, payload, headers: { ...by.headers, 'content-type': 'multipart/form-data; boundary=x' } });
  };
  const draft = (): object => ({ name: 'Kopi Robusta Hanakau', description: 'Petik merah.', category: 'kopi', unit: 'bungkus', variants: [{ name: '250 g', price: 35_000, weightGrams: 260, stock: 4 }] });

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, RATE_LIMITS: 'false' });
    app = await createHttpApp({ module: SpecModule, configure: configureApi });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(LoadRegions).execute({ provinceCode: '18' });
    village = app.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    owner = await signIn('0812-9100-0001');
    office = await signIn('0812-9100-0002');
    await app.get(GrantRole).execute({ personId: office.id, role: 'province.admin', scopeKind: 'province', scopeId: '18', cause: 'spec', grantedBy: null });
    await proveSessions(app.get(Database), office.id);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('opens, is verified, and opens its doors', async () => {
    const wrong = await call('POST', '/shops', owner, { name: 'A', villageCode: '18', phone: '12' });
    expect([wrong.statusCode, wrong.json().fields.map((problem: { field: string }) => problem.field)]).toEqual([400, ['name', 'villageCode']]);
    sellerId = (await call('POST', '/shops', owner, { name: 'Dapur Hanakau', villageCode: village, phone: '0812-9100-0001', story: 'Sejak 1998.' })).json().sellerId;
    expect((await call('POST', `/shops/${sellerId}/submission`, owner)).statusCode).toBe(204);
    expect((await call('GET', '/office/sellers/waiting', office)).json().items).toMatchObject([{ id: sellerId }]);
    expect((await call('POST', `/office/sellers/${sellerId}/decisions`, office, { decisions: [{ key: 'shop.profile', outcome: 'accepted' }] })).statusCode).toBe(200);
    expect((await call('PUT', `/shops/${sellerId}/opening`, owner, { isOpen: true })).json()).toMatchObject({ state: 'active', isOpen: true });
    expect((await call('GET', '/shops/by-slug/dapur-hanakau')).json()).toMatchObject({ id: sellerId });
    expect((await call('GET', '/shops/mine', owner)).json().items).toMatchObject([{ id: sellerId }]);
  });

  it('brings a product from the phone to the shelf', async () => {
    const { productId, slug } = (await call('POST', `/shops/${sellerId}/products`, owner, draft())).json();
    const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#8a1c2b' } }).jpeg().toBuffer();
    expect((await upload(productId, owner, photo)).json()).toMatchObject({ photo: { width: 800, height: 600 }, isWaiting: false });
    expect((await call('POST', `/shops/${sellerId}/products/${productId}/submission`, owner)).statusCode).toBe(204);
    expect((await call('GET', '/office/products/in-review', office)).json().items).toMatchObject([{ productId, isNew: true }]);
    expect((await call('POST', `/office/products/${productId}/review`, office, { outcome: 'approved' })).statusCode).toBe(204);
    const page = await call('GET', `/products/${slug}`);
    expect([page.headers['content-type'], page.json()]).toEqual(['application/json; charset=utf-8', expect.objectContaining({ name: 'Kopi Robusta Hanakau', villageCode: village })]);
    const variantId = page.json().variants[0].id;
    const change = { delta: -1, clientId: newId() };
    for (const _ of [1, 2]) expect((await call('POST', `/shops/${sellerId}/variants/${variantId}/stock`, owner, change)).json()).toEqual({ onHand: 3, available: 3 });
    expect((await call('PATCH', `/shops/${sellerId}/variants/${variantId}`, owner, { price: 40_000 })).statusCode).toBe(204);
    const found = await call('GET', '/products?q=kopi%20robsta&regency=18.04&inStock=true');
    expect(found.json()).toMatchObject({ total: 1, items: [{ slug, priceFrom: 40_000 }], facets: { category: [{ value: 'kopi', count: 1 }] } });
    expect((await call('GET', '/categories/kopi/products?sort=price_asc')).json()).toMatchObject({ total: 1, nextCursor: null });
    expect((await call('GET', '/products/suggest?q=kop')).json().items).toEqual(expect.arrayContaining([{ kind: 'product', label: 'Kopi Robusta Hanakau', href: `/produk/${slug}` }]));
  });

  it('hides a shop from everybody else', async () => {
    const stranger = await signIn('0812-9100-0003');
    const { productId } = (await call('POST', `/shops/${sellerId}/products`, owner, draft())).json();
    const answers = await Promise.all([
      call('GET', `/shops/${sellerId}`, stranger), call('GET', `/shops/${sellerId}/products`, stranger), call('PATCH', `/shops/${sellerId}/products/${productId}`, stranger, { name: 'Diambil' }),
      upload(productId, stranger, Buffer.from('x')), call('GET', '/office/products/in-review', stranger), call('GET', `/shops/${sellerId}/products`),
    ]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404, 403, 401]);
  });

  it.each([
    ['/products?sort=cheapest', 400], ['/products?limit=1000', 400], ['/products?priceMin=-1', 400], ['/products?halal=maybe', 400], ['/products?regency=18;drop', 400], ['/products?cursor=abc', 422], [`/products?q=${'a'.repeat(101)}`, 400],
    ['/products?q=a%00b', 400], ['/products?q=%F0%9F%8D%8C%20kopi', 200], [`/products?q=${encodeURIComponent("'); DROP TABLE--")}`, 200], ['/products/tidak-ada', 404], ['/categories/tidak-ada/products', 404], ['/products?unknown=1', 400],
  ])('answers GET %s with %i', async (url, status) => {
    expect((await call('GET', url)).statusCode).toBe(status);
  });

  it('refuses what is no photo, too large, or not there', async () => {
    const { productId } = (await call('POST', `/shops/${sellerId}/products`, owner, draft())).json();
    const svg = await upload(productId, owner, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'));
    expect([svg.statusCode, svg.json().fields[0].field]).toEqual([422, 'photo']);
    expect((await upload(productId, owner, Buffer.alloc(13 * 1024 * 1024))).statusCode).toBe(413);
    expect((await call('POST', `/shops/${sellerId}/products/${productId}/photos`, owner, {})).statusCode).toBe(422);
    expect((await call('POST', `/shops/${sellerId}/products`, owner, { ...draft(), variants: [{ name: 'x', price: 35_000.5, weightGrams: 1, stock: 0 }] })).json().fields[0].field).toBe('variants.0.price');
  });
});
