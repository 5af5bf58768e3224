import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { newId } from '@etalase/kernel';
import { AcceptSellerOrder, ConfirmReceived, PackSellerOrder, ShipSellerOrder } from '@etalase/orders';
import { Database, HttpModule } from '@etalase/platform';
import { DecideReview } from '@etalase/reviews';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { StorefrontModule } from '../storefront.module';

// The addresses of built files come from the build; here their names are enough.
jest.mock('../rendering/client-files', () => ({ builtFolder: () => null, readAssets: () => (name: string) => `/aset/${name}` }));

type Fields = Record<string, string | Buffer>;

describe('reviews on the shop, by plain forms', () => {
  let stage: OrdersStage;
  let app: NestFastifyApplication;
  let http: FastifyInstance;
  let shop: StagedShop;
  let slug: string;

  beforeAll(async () => {
    stage = await OrdersStage.open({ env: { RATE_LIMITS: 'false', PAGE_CACHE: 'false' } }, [HttpModule, StorefrontModule]);
    app = stage.context.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await http.register(cookie);
    await http.register(multipart);
    await app.init();
    await http.ready();
    shop = await stage.shop({ kopi: 1000 });
    slug = (await stage.get(Database).adhoc<{ slug: string }>('SELECT slug FROM catalogue.product WHERE seller_id = $1', [shop.id]))[0]!.slug;
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await stage.close();
  });

  const get = (url: string) => http.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
  const bodyOf = (fields: Fields): { payload: Buffer; headers: Record<string, string> } => {
    const parts = Object.entries(fields).map(([name, value]) => {
      const head = typeof value === 'string' ? `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n` : `--b\r\ncontent-disposition: form-data; name="${name}"; filename="foto.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), Buffer.from(value), Buffer.from('\r\n')]);
    });
    return { payload: Buffer.concat([...parts, Buffer.from('--b--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=b', accept: 'text/html' } };
  };
  const send = (url: string, fields: Fields) => http.inject({ method: 'POST', url, ...bodyOf(fields) });
  const bought = async (isCompleted = true): Promise<{ token: string; form: string }> => {
    const { token, parts } = await stage.paid([[shop.variants.kopi!, 1]]);
    const sellerOrderId = parts[0]!.id;
    const act = () => ({ sellerId: shop.id, sellerOrderId, by: newId(), clientId: newId() });
    await stage.get(AcceptSellerOrder).execute(act());
    await stage.get(PackSellerOrder).execute(act());
    await stage.get(ShipSellerOrder).execute({ ...act(), courier: 'Kurir', resi: 'KN0012' });
    if (isCompleted) await stage.get(ConfirmReceived).execute({ token, sellerOrderId });
    return { token, form: `/pesanan/${token}/ulasan/${sellerOrderId}/0` };
  };
  const photo = (): Promise<Buffer> => sharp({ create: { width: 640, height: 640, channels: 3, background: '#7b1e2b' } }).jpeg().toBuffer();

  it('leads from the order to the form, and from the form to the product page', async () => {
    const waiting = await bought(false);
    expect((await get(`/pesanan/${waiting.token}`)).body).not.toContain('/ulasan"');
    expect((await get(waiting.form)).body).not.toContain('name="stars"');
    expect((await send(waiting.form, { stars: '5', text: '' })).statusCode).toBe(409);

    const { token, form } = await bought();
    expect((await get(`/pesanan/${token}`)).body).toContain(`href="/pesanan/${token}/ulasan"`);
    expect((await get(`/pesanan/${token}/ulasan`)).body).toContain(`href="${form}"`);
    const page = await get(form);
    expect(page.body).toContain(`action="${form}"`);
    expect(page.body.match(/type="radio"[^>]*name="stars"|name="stars"[^>]*type="radio"/g)).toHaveLength(5);

    const sent = await send(form, { stars: '5', text: 'Harum sekali.', photos: await photo() });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/pesanan/${token}/ulasan?kabar=terkirim`]);
    expect((await get(`/pesanan/${token}/ulasan?kabar=terkirim`)).body).toContain('Terima kasih, ulasan Anda sudah tampil');
    expect((await get(`/pesanan/${token}/ulasan`)).body).toContain('-320.jpg" alt="Foto 1 dari Anda"');
    const product = (await get(`/produk/${slug}`)).body;
    for (const words of ['Harum sekali.', 'Ibu P.', '5 dari 5 bintang', 'Baru 1 ulasan', '-320.jpg', '/lapor"']) expect(product).toContain(words);
    expect(product).not.toContain('aggregateRating');
    expect(product).not.toContain('Ibu Pembeli');
    expect((await get(`/produk/${slug}/ulasan`)).body).toContain('Harum sekali.');

    const changed = await send(form, { stars: '2', text: 'Ternyata apek.', isAnonymous: 'ya' });
    expect(changed.statusCode).toBe(303);
    expect((await get(`/produk/${slug}`)).body).toContain('Ternyata apek.');
    await send((await bought()).form, { stars: '5', text: '' });
    await send((await bought()).form, { stars: '5', text: '' });
    const rated = (await get(`/produk/${slug}`)).body;
    expect(rated).toContain('"aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":3');
    const shopPage = (await get('/toko/toko-1')).body;
    for (const words of ['Kata pembeli', '4,0', '3 ulasan', 'Ternyata apek.']) expect(shopPage).toContain(words);
  });

  it.each<[string, Fields, string]>([
    ['no stars', { text: 'Enak' }, 'Pilih nilai, 1 sampai 5 bintang.'],
    ['stars out of range', { stars: '9', text: 'Enak' }, 'Pilih nilai, 1 sampai 5 bintang.'],
    ['a phone number', { stars: '4', text: 'Hubungi 0812 3456 7890' }, 'Jangan tulis nomor HP'],
    ['a long text', { stars: '4', text: 'a'.repeat(1001) }, 'paling panjang 1.000 huruf'],
    ['a file that is no photo', { stars: '4', photos: Buffer.from('%PDF-1.7 not a photo') }, 'Pilih fotonya sekali lagi.'],
  ])('says what is wrong with %s and keeps what was typed', async (_, fields, words) => {
    const { form } = await bought();
    const answer = await send(form, fields);
    expect([answer.statusCode >= 400 && answer.statusCode < 500, answer.body.includes(words)]).toEqual([true, true]);
    if (typeof fields.text === 'string') expect(answer.body).toContain(`>${fields.text}</textarea>`);
    expect((await get(form)).body).toContain('Kirim ulasan');
  });

  it('knows no order and no line by guessing', async () => {
    const { token, form } = await bought();
    const other = await bought();
    for (const url of [form.replace(token, 'guess'), form.replace(token, other.token), `${form}1`, form.replace(/\/0$/, '/-1'), `/pesanan/${token}/ulasan/x/0`]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
      expect([url, (await send(url, { stars: '5' })).statusCode]).toEqual([url, 404]);
    }
  });

  it('takes reports from anybody, with a reason, and shows nothing that is hidden', async () => {
    await send((await bought()).form, { stars: '1', text: 'Tidak ada hubungannya.' });
    const [review] = await stage.get(Database).adhoc<{ id: string }>(`SELECT id FROM reviews.review WHERE text = 'Tidak ada hubungannya.'`);
    const url = `/ulasan/${review!.id}/lapor`;
    const form = (fields: Record<string, string>) => http.inject({ method: 'POST', url, payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' } });
    expect((await get(url)).body).toContain('Tidak ada hubungannya.');
    expect((await form({})).body).toContain('Pilih alasan laporan.');
    expect((await form({ reason: 'other', note: '' })).body).toContain('Ceritakan alasannya');
    const sent = await form({ reason: 'not_about_product', note: '' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${url}?kabar=terkirim`]);
    expect((await get(`/produk/${slug}`)).body).toContain('Tidak ada hubungannya.');
    await stage.get(DecideReview).execute({ reviewId: review!.id, outcome: 'hide', reason: 'Bukan tentang barang.', by: newId() });
    expect((await get(`/produk/${slug}`)).body).not.toContain('Tidak ada hubungannya.');
    expect((await get(url)).statusCode).toBe(404);
  });
});
