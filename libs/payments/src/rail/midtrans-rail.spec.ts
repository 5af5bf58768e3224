import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, Clock, rupiah, seconds } from '@etalase/kernel';
import { type Logger, readSettings, type Transactions } from '@etalase/platform';
import type { RailCharge } from '../domain/rail';
import type { RailHealthRepository } from '../persistence/rail-health.repository';
import { MidtransRail, prepare } from './midtrans-rail';
import { RailHealth } from './rail-health';

interface Heard {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const SETTLED = { status_code: '200', transaction_id: 't-1', order_id: 'o-1', gross_amount: '50000.00', currency: 'IDR', transaction_status: 'settlement', settlement_time: '2026-11-24 10:00:00' };
const CHARGE: RailCharge = { railOrderId: 'o-1', method: 'qris', amount: rupiah(50_000), description: 'Pesanan K7M4', payer: { name: 'Pembeli', phone: '+6281200000001' }, items: [{ name: 'x'.repeat(60), amount: rupiah(50_000) }], lifetimeSeconds: 900, isReserved: false, returnUrl: null };

class HandClock extends Clock {
  moment = new Date('2026-11-24T03:00:00Z');
  now = (): Date => this.moment;
}

/** The wire manners of Midtrans that the sandbox does not all have: payments.md §0. */
describe('MidtransRail on the wire', () => {
  let server: Server;
  let rail: MidtransRail;
  let answer: { http: number; body: string };
  /** Where a question is answered otherwise. */
  let onGet: typeof answer | null;
  /** Where Snap answers otherwise than Core. */
  let onPage: typeof answer | null;
  let heard: Heard[];
  const clock = new HandClock();
  const written: string[] = [];
  const kept = { failing: (name: string) => Promise.resolve(void written.push(`${name} fails`)), recovered: (name: string) => Promise.resolve(void written.push(`${name} is back`)) } as unknown as RailHealthRepository;
  const railAt = (url: string, more: Record<string, string> = {}): MidtransRail =>
    new MidtransRail(readSettings({ NODE_ENV: 'test', DATABASE_URL: 'postgres://unused', ...more, MIDTRANS_SNAP_URL: `${url}/snap`, MIDTRANS_CORE_URL: url, MIDTRANS_SERVER_KEY: 'SB-Mid-server-wire' }), { currentRunner: () => undefined } as Transactions, new RailHealth(kept, clock, {} as Logger));
  const here = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
        const { http, body: text } = (request.method === 'GET' ? onGet : request.url?.startsWith('/snap') ? onPage : null) ?? answer;
        response.writeHead(http, { 'content-type': 'application/json' }).end(text);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    [heard, onGet, onPage] = [[], null, null];
    written.length = 0;
    rail = railAt(here());
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

  it('reads 400 as a refusal', async () => {
    says(400, { status_code: '400', status_message: 'One or more parameters in the payload is invalid.' });
    expect(await rail.charge(CHARGE)).toEqual({ kind: 'refused', reason: 'One or more parameters in the payload is invalid.' });
  });

  it('goes over the page of Snap, with that method alone, where Core has not activated it', async () => {
    says(402, { status_code: '402', status_message: 'Payment channel is not activated.' });
    expect(await rail.charge(CHARGE)).toEqual({ kind: 'refused', reason: 'Payment channel is not activated.' });
    expect(heard.map(({ url }) => url)).toEqual(['/v2/charge', '/snap/transactions']);
    onPage = { http: 201, body: JSON.stringify({ token: 'page-1', redirect_url: 'https://pay.test/page-1' }) };
    expect(await rail.charge(CHARGE)).toMatchObject({ kind: 'created', transaction: { status: 'pending', instrument: { redirectUrl: 'https://pay.test/page-1', pageToken: 'page-1' } } });
    expect(JSON.parse(heard.at(-1)?.body ?? '')).toMatchObject({ enabled_payments: ['other_qris'], transaction_details: { order_id: 'o-1', gross_amount: 50_000 } });
  });

  it('goes there at once where the operator wants it, and refuses a name that is no way to pay', async () => {
    onPage = { http: 201, body: JSON.stringify({ token: 'page-1', redirect_url: 'https://pay.test/page-1' }) };
    expect(await railAt(here(), { MIDTRANS_PAGE_METHODS: 'bca,indomaret' }).charge({ ...CHARGE, method: 'bca' })).toMatchObject({ kind: 'created', transaction: { instrument: { pageToken: 'page-1' } } });
    expect(heard.map(({ url }) => url)).toEqual(['/snap/transactions']);
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ enabled_payments: ['bca_va'] });
    expect(() => railAt(here(), { MIDTRANS_PAGE_METHODS: 'bca,bcaa' })).toThrow('bcaa');
  });

  it.each([[500, '{}'], [503, '<html>'], [429, '{}'], [200, ''], [200, 'null'], [200, '{}'], [200, { status_code: '202', status_message: 'still running' }], [200, { status_code: '500' }]])(
    'concludes nothing from HTTP %i %j',
    async (http, body) => {
      says(http, body);
      await expect(rail.charge(CHARGE)).rejects.toMatchObject(unavailable);
    },
  );

  it('concludes nothing from a refused connection', async () => {
    const closed = railAt('http://127.0.0.1:1');
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
    onGet = { http: 200, body: JSON.stringify(SETTLED) };
    expect(await rail.refund({ railOrderId: 'o-1', key: 'refund-1', amount: rupiah(20_000), reason: 'Habis' })).toBe(meaning);
    expect(heard[0]).toMatchObject({ url: '/v2/o-1/refund', headers: { 'idempotency-key': 'refund-1' } });
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ refund_key: 'refund-1', amount: 20_000, reason: 'Habis' });
  });

  it('waits with the refund of a card whose money has not come', async () => {
    says(200, { status_code: '412' });
    onGet = { http: 200, body: JSON.stringify({ ...SETTLED, transaction_status: 'capture', fraud_status: 'accept' }) };
    await expect(rail.refund({ railOrderId: 'o-1', key: 'refund-1', amount: rupiah(20_000), reason: 'Habis' })).rejects.toMatchObject(unavailable);
  });

  it('leaves a way to pay alone that failed five times, and nothing else', async () => {
    says(503, '{}');
    onGet = { http: 404, body: '{"status_code":"404"}' };
    const charge = (method: RailCharge['method']) => rail.charge({ ...CHARGE, method });
    for (let left = 6; left > 0; left -= 1) await expect(charge('qris')).rejects.toMatchObject(unavailable);
    expect(heard).toHaveLength(5);
    await expect(charge('bca')).rejects.toMatchObject(unavailable);
    expect(heard).toHaveLength(6);
    expect(await rail.status('o-1')).toBeNull();
    expect(written).toEqual(['qris fails']);
    clock.moment = after(clock.moment, seconds(2));
    says(402, { status_code: '402', status_message: 'Payment channel is not activated.' });
    // A refusal is an answer: it is back.
    expect(await charge('qris')).toMatchObject({ kind: 'refused' });
    expect(written).toEqual(['qris fails', 'qris is back']);
  });

  it.each([['post', 10_000], ['get', 4_000]])('waits for a %s so long and no longer', (method, milliseconds) => {
    expect(prepare({ method, headers: { set: () => undefined } })).toMatchObject({ timeout: milliseconds });
  });

  it('says which setting is wrong when the key is refused, without the key', async () => {
    says(401, { status_code: '401' });
    await expect(rail.status('o-1')).rejects.toThrow('Midtrans does not accept MIDTRANS_SERVER_KEY');
  });
});
