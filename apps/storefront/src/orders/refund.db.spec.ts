import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hours, newId, newToken, rupiah } from '@etalase/kernel';
import { CreatePaymentIntent, RefundLink } from '@etalase/payments';
import { createHttpApp, Database } from '@etalase/platform';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { configureStorefront } from '../configure-storefront';
import { StorefrontModule } from '../storefront.module';

// The addresses of built files come from the build; here their names are enough.
jest.mock('../rendering/client-files', () => ({ builtFolder: () => null, readAssets: () => (name: string) => `/aset/${name}` }));

describe('the page of a refund link', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATABASE_POOL: '2', PUBLIC_ORIGIN: 'http://localhost:3000', API_ORIGIN: 'http://127.0.0.1:9', DATA_DIR: join(tmpdir(), `etalase-refund-${process.pid}`) });
    app = await createHttpApp({ module: StorefrontModule, configure: configureStorefront });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = (url: string) => app.inject({ method: 'GET', url, headers: { accept: 'text/html', host: 'localhost:3000' } });
  const post = (url: string, form: Record<string, string>) => app.inject({ method: 'POST', url, payload: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000', host: 'localhost:3000', accept: 'text/html' } });

  /** An ended order whose money waits for an account. */
  async function waiting(): Promise<{ link: string; order: string }> {
    const [orderId, token, number] = [newId(), newToken(), `K${newId().slice(-5).toUpperCase()}`];
    const expiresAt = new Date(Date.now() + hours(24));
    const { id } = await app.get(CreatePaymentIntent).execute({ reference: orderId, amount: rupiah(35_000), splits: [{ reference: newId(), account: newId(), amount: rupiah(35_000), label: `${number}-A` }], payer: { name: 'Rina', phone: '+6281200000001' }, description: `Pesanan ${number}`, expiresAt });
    const run = (sql: string, values: unknown[]) => app.get(Database).adhoc(sql, values);
    await run(
      `INSERT INTO orders.orders (id, number, token, state, recipient_name, phone, village_code, village_label, address, locale, items_total, shipping_total, total, payment_intent_id, policy, placed_at, pay_by)
       VALUES ($1, $2, $3, 'cancelled', 'Rina', '+6281200000001', '18.71.10.1003', 'Kel. Kedaton', 'Jalan Kartini 12', 'id', 35000, 0, 35000, $4, '{}', now(), now())`,
      [orderId, number, token, id],
    );
    await run(`INSERT INTO payments.attempt (id, intent_id, number, method, booked, next_check_at, created_at) VALUES ($1, $2, 1, 'bca', 'suspense', now(), now())`, [`${id}-1`, id]);
    await run(`INSERT INTO payments.refund (id, key, kind, intent_id, attempt_id, amount, reason, status, next_check_at, created_at) VALUES ($1, $4, 'late', $2, $3, 35000, 'Terlambat', 'requires_action', now(), now())`, [newId(), id, `${id}-1`, newId()]);
    const link = await app.get(RefundLink).execute({ paymentIntentId: id });
    return { link: `/pengembalian/${link?.token}`, order: `/pesanan/${token}` };
  }

  it('takes an account by a plain form, says it back masked, and never writes it into a field again', async () => {
    const { link, order } = await waiting();
    const page = await get(link);
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'private, no-cache']);
    for (const words of ['Rp35.000', '<meta name="robots" content="noindex"/>', `action="${link}"`, 'name="holder"']) expect(page.body).toContain(words);
    expect((await get(order)).body).toContain('Menunggu nomor rekening Anda');

    const saved = await post(link, { bank: '451', number: '7123 4567 89', holder: 'Pembeli Uji' });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, link]);
    const after = await get(link);
    expect(after.body).toContain('BSI •••• 6789 a.n. P. U.');
    for (const secret of ['712345', 'Pembeli Uji']) expect(after.body).not.toContain(secret);
    const tracking = (await get(order)).body;
    expect(tracking).toContain('Kami transfer ke BSI •••• 6789');
    // Whoever follows the parcel cannot redirect the money.
    expect(tracking).not.toContain('/pengembalian/');
  });

  it.each([
    ['bank', { bank: '', number: '7123456789', holder: 'Rina' }],
    ['number', { bank: '451', number: '12', holder: 'Rina' }],
    ['number', { bank: '451', number: '7123456789;--', holder: 'Rina' }],
    ['holder', { bank: '451', number: '7123456789', holder: '<script>' }],
    ['bank', {}],
  ])('names the field that is wrong (%s) and keeps what was typed', async (field, form) => {
    const { link } = await waiting();
    const answer = await post(link, form as Record<string, string>);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-error"`);
    expect(answer.body).not.toContain('<script>');
    const [row] = await app.get(Database).adhoc<{ named: number }>('SELECT count(*)::int AS named FROM payments.refund_account WHERE version > 0 AND masked LIKE $1', ['%Rina']);
    expect(row?.named).toBe(0);
  });

  it.each(['/pengembalian/tidak-ada', `/pengembalian/${'x'.repeat(150)}`, '/pengembalian/%F0%9F%98%80'])('does not know %s', async (link) => {
    expect((await get(link)).statusCode).toBe(404);
    expect((await post(link, { bank: '451', number: '7123456789', holder: 'Rina' })).statusCode).toBe(404);
  });

  it('sends the link again from the order page, but says it only to the phone', async () => {
    const { order, link } = await waiting();
    const answer = await post(`${order}/tautan-pengembalian`, {});
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${order}?kabar=tautan`]);
    const page = await get(`${order}?kabar=tautan`);
    expect(page.body).toContain('Tautan sudah kami kirim lagi');
    expect(page.body).not.toContain(link);
    const [event] = await app.get(Database).adhoc<{ count: number }>(`SELECT count(*)::int AS count FROM platform.outbox WHERE name = 'orders.RefundAccountAsked' AND payload->>'token' = $1`, [order.split('/')[2]]);
    expect(event?.count).toBe(1);
  });
});
