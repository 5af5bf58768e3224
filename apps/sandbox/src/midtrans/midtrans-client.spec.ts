import { createHash } from 'node:crypto';
import { BootedSandbox } from '../testing/booted-sandbox';
import { crc16 } from './qris';

type Reply = Record<string, string> & { actions: Array<Record<string, string>>; va_numbers: Array<Record<string, string>>; refunds: Array<Record<string, string>> };
type Refusal = { httpStatusCode: number | string | null; ApiResponse: { status_code: string; status_message: string; validation_messages?: string[] } };
interface Core {
  charge(body: object): Promise<Reply>;
  apiConfig: { getCoreApiBaseUrl(): string };
  transaction: Record<'status' | 'cancel' | 'expire', (id: string) => Promise<Reply>> & { refund(id: string, body?: object): Promise<Reply>; notification(body: object): Promise<Reply>; statusb2b(id: string): Promise<{ status_code: string; status_message: string; transactions: Reply[] }> };
}
const { CoreApi } = jest.requireActual<{ CoreApi: new (options: object) => Core }>('midtrans-client');

/** The official client, pointed here in the way the payments rail does it. */
function client(base: string, serverKey: string): Core {
  const core = new CoreApi({ isProduction: false, serverKey, clientKey: 'SB-Mid-client' });
  core.apiConfig.getCoreApiBaseUrl = () => `${base}/midtrans`;
  return core;
}

describe('midtrans-client against the sandbox', () => {
  let sandbox: BootedSandbox;
  let core: Core;
  const charge = (order_id: string, part: object, gross_amount = 275_000): Promise<Reply> => core.charge({ transaction_details: { order_id, gross_amount }, ...part });
  const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => Promise.reject(new Error('it was accepted')), (error: Refusal) => error);
  const press = (ref: string, deed: string): Promise<{ status: number }> => sandbox.post(`/_control/transactions/${ref}/${deed}`);

  beforeAll(async () => {
    sandbox = await BootedSandbox.start();
    core = client(sandbox.base, sandbox.config.serverKey);
  });
  afterAll(() => sandbox.stop());

  it('charges QRIS with a scannable code and its picture', async () => {
    const reply = await charge('qris-1', { payment_type: 'qris', qris: { acquirer: 'gopay' } });
    expect(reply).toMatchObject({ status_code: '201', order_id: 'qris-1', gross_amount: '275000.00', currency: 'IDR', payment_type: 'qris', transaction_status: 'pending', fraud_status: 'accept', acquirer: 'gopay' });
    expect(reply['transaction_time']).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
    const text = reply['qr_string'] ?? '';
    expect(text.slice(-4)).toBe(crc16(text.slice(0, -4)));
    expect(reply.actions.map(({ name }) => name)).toEqual(['generate-qr-code', 'generate-qr-code-v2']);
    const picture = await fetch(reply.actions[0]?.['url'] ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).subarray(1, 4).toString()).toBe('PNG');
  });

  it.each(['bca', 'bni', 'bri', 'cimb'])('charges a %s virtual account', async (bank) => {
    const reply = await charge(`va-${bank}`, { payment_type: 'bank_transfer', bank_transfer: { bank } });
    expect(reply.va_numbers).toEqual([{ bank, va_number: expect.stringMatching(/^\d{16,18}$/) as string }]);
  });

  it('charges Permata, Mandiri, Indomaret and Alfamart in their own shapes', async () => {
    const permata = await charge('permata-1', { payment_type: 'bank_transfer', bank_transfer: { bank: 'permata' } });
    expect(permata['permata_va_number']).toMatch(/^\d{16}$/);
    expect(permata).not.toHaveProperty('va_numbers');
    expect(await charge('mandiri-1', { payment_type: 'echannel', echannel: { bill_info1: 'Bayar', bill_info2: 'Etalase' } })).toMatchObject({ biller_code: '70012', bill_key: expect.stringMatching(/^\d{12}$/) as string });
    const indomaret = await charge('indomaret-1', { payment_type: 'cstore', cstore: { store: 'indomaret', message: 'Etalase Desa' } });
    expect(indomaret).toMatchObject({ store: 'indomaret', payment_code: expect.stringMatching(/^\d{14}$/) as string });
    expect(indomaret).not.toHaveProperty('fraud_status');
    expect(await charge('alfamart-1', { payment_type: 'cstore', cstore: { store: 'alfamart' } })).toMatchObject({ store: 'alfamart' });
  });

  it('charges wallets by a link into their app, which leads back to the shop', async () => {
    const gopay = await charge('gopay-1', { payment_type: 'gopay', gopay: { enable_callback: true, callback_url: 'https://toko.test/bayar/1' } });
    expect(gopay.actions.map(({ name }) => name)).toEqual(['generate-qr-code', 'deeplink-redirect', 'get-status', 'cancel']);
    const shopee = await charge('shopee-1', { payment_type: 'shopeepay', shopeepay: { callback_url: 'javascript://alert' } });
    expect(shopee.actions.map(({ name }) => name)).toEqual(['deeplink-redirect']);
    await press('gopay-1', 'pay');
    await press('shopee-1', 'pay');
    const page = async (reply: Reply): Promise<string> => (await fetch(reply.actions.find(({ name }) => name === 'deeplink-redirect')?.['url'] ?? '', { headers: { accept: 'text/html' } })).text();
    expect(await page(gopay)).toContain('https://toko.test/bayar/1?order_id=gopay-1&amp;result=success');
    expect(await page(shopee)).not.toContain('javascript:');
    expect(await core.transaction.refund('gopay-1', { refund_key: 'g', amount: 1_000 })).toMatchObject({ transaction_status: 'partial_refund' });
    expect(await refused(core.transaction.refund('shopee-1', { refund_key: 's', amount: 1_000 }))).toMatchObject({ httpStatusCode: 400 });
    expect(await core.transaction.refund('shopee-1', { refund_key: 's' })).toMatchObject({ transaction_status: 'refund' });
    expect(await refused(charge('shopee-2', { payment_type: 'shopeepay' }, 20_000_001))).toMatchObject({ httpStatusCode: 400 });
  });

  it('follows a payment to settlement, signed', async () => {
    const { transaction_id: id } = await charge('paid-1', { payment_type: 'qris' });
    expect(await core.transaction.status('paid-1')).toMatchObject({ status_code: '201', transaction_status: 'pending' });
    await press('paid-1', 'pay');
    const status = await core.transaction.status(id ?? '');
    expect(status).toMatchObject({ status_code: '200', transaction_status: 'settlement', settlement_time: expect.any(String) as string });
    const signature = createHash('sha512').update(`paid-1200275000.00${sandbox.config.serverKey}`).digest('hex');
    expect(status['signature_key']).toBe(signature);
    expect(await core.transaction.notification(status)).toMatchObject({ transaction_status: 'settlement' });
  });

  it('cancels and expires (the client posts the JSON text null), and lets the order be charged again', async () => {
    const first = await charge('again-1', { payment_type: 'qris' });
    expect(await core.transaction.cancel('again-1')).toMatchObject({ status_code: '200', transaction_status: 'cancel' });
    const second = await charge('again-1', { payment_type: 'qris' });
    expect(second['transaction_id']).not.toBe(first['transaction_id']);
    expect(await core.transaction.expire('again-1')).toMatchObject({ status_code: '407', transaction_status: 'expire' });
    expect(await core.transaction.status('again-1')).toMatchObject({ status_code: '407', transaction_status: 'expire' });
    expect(await core.transaction.status(first['transaction_id'] ?? '')).toMatchObject({ transaction_status: 'cancel' });
  });

  it('refuses like Midtrans: in HTTP for some codes, in the body alone for others', async () => {
    await charge('taken-1', { payment_type: 'qris' });
    expect(await refused(core.transaction.status('nobody'))).toMatchObject({ httpStatusCode: 404 });
    expect(await refused(charge('taken-1', { payment_type: 'qris' }))).toMatchObject({ httpStatusCode: '406' });
    await press('taken-1', 'pay');
    expect(await refused(core.transaction.cancel('taken-1'))).toMatchObject({ httpStatusCode: '412' });
    expect(await refused(charge('much-1', { payment_type: 'qris' }, 10_000_001))).toMatchObject({ httpStatusCode: 400, ApiResponse: { validation_messages: [expect.stringContaining('at most')] } });
    expect(await refused(client(sandbox.base, 'wrong').transaction.status('taken-1'))).toMatchObject({ httpStatusCode: 401, ApiResponse: { status_code: '401' } });
  });

  it('lists every transaction of an order, newest first and by pages, for statusb2b', async () => {
    const bca = { payment_type: 'bank_transfer', bank_transfer: { bank: 'bca' } };
    for (const _ of [1, 2]) {
      await charge('b2b-1', bca);
      await core.transaction.expire('b2b-1');
    }
    const { transaction_id: newest } = await charge('b2b-1', bca);
    const { transactions, ...answer } = await core.transaction.statusb2b('b2b-1');
    expect(answer).toEqual({ status_code: '200', status_message: 'Success, transactions are retrieved' });
    expect(transactions.map((row) => row['transaction_status'])).toEqual(['pending', 'expire', 'expire']);
    expect(transactions[0]).toMatchObject({ transaction_id: newest, order_id: 'b2b-1', gross_amount: '275000.00', va_numbers: [{ bank: 'bca' }], signature_key: expect.stringMatching(/^[0-9a-f]{128}$/) as string });
    const page = (query: string) => sandbox.get(`/midtrans/v2/${newest}/status/b2b?${query}`, sandbox.serverKey);
    expect((await page('per_page=2&page=1')).json['transactions']).toEqual([transactions[2]]);
    expect((await page('per_page=x&page=-1')).json['transactions']).toHaveLength(3);
    expect(await refused(core.transaction.statusb2b('b2b-none'))).toMatchObject({ httpStatusCode: expect.anything() as unknown, ApiResponse: { status_code: '404' } });
    expect((await sandbox.get('/midtrans/v2/b2b-1/status/b2b')).json).toMatchObject({ status_code: '401' });
  });

  it('refunds in parts up to the whole, each key once, and never a virtual account', async () => {
    await charge('refund-1', { payment_type: 'qris' });
    expect(await refused(core.transaction.refund('refund-1'))).toMatchObject({ httpStatusCode: '412' });
    await press('refund-1', 'pay');
    expect(await core.transaction.refund('refund-1', { refund_key: 'a', amount: 75_000, reason: 'rusak' })).toMatchObject({ transaction_status: 'partial_refund', refund_amount: '75000.00', refund_key: 'a' });
    expect(await refused(core.transaction.refund('refund-1', { refund_key: 'a', amount: 1 }))).toMatchObject({ httpStatusCode: '406' });
    expect(await refused(core.transaction.refund('refund-1', { refund_key: 'b', amount: 200_001 }))).toMatchObject({ httpStatusCode: '414' });
    expect(await core.transaction.refund('refund-1', { refund_key: 'b' })).toMatchObject({ transaction_status: 'refund', refund_amount: '200000.00' });
    expect((await core.transaction.status('refund-1')).refunds.map((row) => row['refund_key'])).toEqual(['a', 'b']);
    await press('va-bca', 'pay');
    expect(await refused(core.transaction.refund('va-bca'))).toMatchObject({ httpStatusCode: '412' });
  });

  it('honours an idempotency key: same answer, no second charge; not for Permata; not when too long', async () => {
    const key = { 'idempotency-key': 'key-1' };
    const first = await sandbox.charge('idem-1', undefined, 50_000, key);
    expect((await sandbox.charge('idem-1', undefined, 50_000, key)).json).toEqual(first.json);
    expect((await sandbox.charge('idem-1')).json['status_code']).toBe('406');
    const permata = { payment_type: 'bank_transfer', bank_transfer: { bank: 'permata' } };
    await sandbox.charge('idem-2', permata, 50_000, { 'idempotency-key': 'key-2' });
    expect((await sandbox.charge('idem-2', permata, 50_000, { 'idempotency-key': 'key-2' })).json['status_code']).toBe('406');
    await sandbox.charge('idem-3', undefined, 50_000, { 'idempotency-key': 'k'.repeat(47) });
    expect((await sandbox.charge('idem-3', undefined, 50_000, { 'idempotency-key': 'k'.repeat(47) })).json['status_code']).toBe('406');
  });

  it('does not choke on broken, huge or absent bodies', async () => {
    expect((await sandbox.post('/midtrans/v2/charge', '{broken', sandbox.serverKey)).json).toMatchObject({ status_code: '413' });
    expect((await sandbox.post('/midtrans/v2/charge', `"${'x'.repeat(600_000)}"`, sandbox.serverKey)).json).toMatchObject({ status_code: '413' });
    expect((await sandbox.post('/midtrans/v2/charge', 'null', sandbox.serverKey)).json).toMatchObject({ status_code: '500' });
    expect((await sandbox.post('/midtrans/v2/charge', '', sandbox.serverKey)).json).toMatchObject({ status_code: '500' });
    expect((await sandbox.get('/midtrans/v2/%00/status', sandbox.serverKey)).json).toMatchObject({ status_code: '404' });
  });
});
