import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rupiah } from '@etalase/kernel';
import { readSettings, type Transactions } from '@etalase/platform';
import type { RailCharge } from '../domain/rail';
import { MidtransRail } from './midtrans-rail';

interface Heard {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const SETTLED = { status_code: '200', transaction_id: 't-1', order_id: 'o-1', gross_amount: '50000.00', currency: 'IDR', transaction_status: 'settlement', settlement_time: '2026-11-24 10:00:00' };
const CHARGE: RailCharge = { railOrderId: 'o-1', method: 'qris', amount: rupiah(50_000), description: 'Pesanan K7M4', payer: { name: 'Pembeli', phone: '+6281200000001' }, items: [{ name: 'x'.repeat(60), amount: rupiah(50_000) }], lifetimeSeconds: 900 };

/** The wire manners of Midtrans that the sandbox does not all have: payments.md §0. */
describe('MidtransRail on the wire', () => {
  let server: Server;
  let rail: MidtransRail;
  let answer: { http: number; body: string };
  let heard: Heard[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
        response.writeHead(answer.http, { 'content-type': 'application/json' }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const settings = readSettings({ NODE_ENV: 'test', DATABASE_URL: 'postgres://unused', MIDTRANS_CORE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, MIDTRANS_SERVER_KEY: 'SB-Mid-server-wire' });
    rail = new MidtransRail(settings, { currentRunner: () => undefined } as Transactions);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    heard = [];
  });
  const says = (http: number, body: unknown): void => {
    answer = { http, body: typeof body === 'string' ? body : JSON.stringify(body) };
  };
  const unavailable = { code: 'payments.rail_unavailable' };

  it('sends the key as Basic user, the order id as Idempotency-Key, items that fit and add up', async () => {
    says(200, { ...SETTLED, status_code: '201', transaction_status: 'pending', qr_string: '000201', expiry_time: '2026-11-24 10:15:00' });
    expect(await rail.charge(CHARGE)).toMatchObject({ kind: 'created', transaction: { instrument: { qrString: '000201' }, expiresAt: new Date('2026-11-24T03:15:00Z') } });
    expect(heard[0]).toMatchObject({ method: 'POST', url: '/v2/charge', headers: { authorization: `Basic ${Buffer.from('SB-Mid-server-wire:').toString('base64')}`, 'idempotency-key': 'o-1' } });
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ transaction_details: { order_id: 'o-1', gross_amount: 50_000 }, item_details: [{ name: 'x'.repeat(50), price: 50_000, quantity: 1 }], custom_expiry: { expiry_duration: 900, unit: 'second' } });
  });

  it.each([200, 406])('reads a duplicate order id, sent with HTTP %i', async (http) => {
    says(http, { status_code: '406', status_message: 'duplicate' });
    expect(await rail.charge(CHARGE)).toEqual({ kind: 'duplicate' });
  });

  it.each([400, 402])('reads %i as a refusal', async (http) => {
    says(http, { status_code: String(http), status_message: 'One or more parameters in the payload is invalid.' });
    expect(await rail.charge(CHARGE)).toEqual({ kind: 'refused', reason: 'One or more parameters in the payload is invalid.' });
  });

  it.each([[500, '{}'], [503, '<html>'], [429, '{}'], [200, ''], [200, 'null'], [200, '{}'], [200, { status_code: '202', status_message: 'still running' }], [200, { status_code: '500' }]])(
    'concludes nothing from HTTP %i %j',
    async (http, body) => {
      says(http, body);
      await expect(rail.charge(CHARGE)).rejects.toMatchObject(unavailable);
    },
  );

  it('concludes nothing from a refused connection', async () => {
    const closed = new MidtransRail(readSettings({ NODE_ENV: 'test', DATABASE_URL: 'postgres://unused', MIDTRANS_CORE_URL: 'http://127.0.0.1:1' }), { currentRunner: () => undefined } as Transactions);
    await expect(closed.status('o-1')).rejects.toMatchObject(unavailable);
  });

  it.each([[404, { status_code: '404' }], [200, { status_code: '404' }]])('knows that the rail does not know (HTTP %i)', async (http, body) => {
    says(http, body);
    expect(await rail.status('o-1')).toBeNull();
    expect(await rail.cancel('o-1')).toEqual({ kind: 'unknown' });
  });

  it.each([200, 407])('takes "expired" as an answer, sent with HTTP %i', async (http) => {
    says(http, { ...SETTLED, status_code: '407', transaction_status: 'expire' });
    expect(await rail.status('o-1')).toMatchObject({ status: 'expire' });
    expect(await rail.expire('o-1')).toMatchObject({ kind: 'done', transaction: { status: 'expire' } });
  });

  it('reads refunds, their confirmation, and the moment of payment in GMT+7', async () => {
    says(200, { ...SETTLED, transaction_status: 'partial_refund', refunds: [{ refund_key: 'a', bank_confirmed_at: '2026-11-24 11:00:00' }, { refund_key: 'b' }] });
    expect(await rail.status('o-1')).toMatchObject({ status: 'partial_refund', paidAt: new Date('2026-11-24T03:00:00Z'), refunds: [{ key: 'a', isConfirmed: true }, { key: 'b', isConfirmed: false }] });
    expect(heard[0]).toMatchObject({ method: 'GET', url: '/v2/o-1/status' });
  });

  it.each([['200', 'accepted'], ['202', 'denied'], ['406', 'duplicate'], ['412', 'not_refundable'], ['414', 'too_much']])('reads the answer %s to a refund', async (code, meaning) => {
    says(200, { status_code: code });
    expect(await rail.refund({ railOrderId: 'o-1', key: 'refund-1', amount: rupiah(20_000), reason: 'Habis' })).toBe(meaning);
    expect(heard[0]).toMatchObject({ url: '/v2/o-1/refund', headers: { 'idempotency-key': 'refund-1' } });
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ refund_key: 'refund-1', amount: 20_000, reason: 'Habis' });
  });

  it('says which setting is wrong when the key is refused, without the key', async () => {
    says(401, { status_code: '401' });
    await expect(rail.status('o-1')).rejects.toThrow('Midtrans does not accept MIDTRANS_SERVER_KEY');
  });
});
