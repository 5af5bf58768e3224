import { BootedSandbox } from '../testing/booted-sandbox';
import { Merchant } from '../testing/merchant';

interface Client {
  createTransaction(body: object): Promise<{ token: string; redirect_url: string }>;
  createTransactionRedirectUrl(body: object): Promise<string>;
  apiConfig: { getSnapApiBaseUrl(): string; getCoreApiBaseUrl(): string };
  transaction: Record<'status' | 'cancel' | 'approve' | 'deny', (id: string) => Promise<Record<string, string>>>;
}
type Refusal = { httpStatusCode: number | string; ApiResponse: { error_messages: string[] } };
const { Snap, CoreApi } = jest.requireActual<Record<'Snap' | 'CoreApi', new (options: object) => Client>>('midtrans-client');

describe('Snap, with the official client', () => {
  let sandbox: BootedSandbox;
  let snap: Client;
  let core: Client;
  const merchant = new Merchant();
  const html = { accept: 'text/html' };
  const page = (order_id: string, more: object = {}, gross_amount = 150_000) => snap.createTransaction({ transaction_details: { order_id, gross_amount }, enabled_payments: ['credit_card'], credit_card: { secure: true }, callbacks: { finish: 'https://toko.test/bayar/1' }, ...more });
  const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => Promise.reject(new Error('it was accepted')), (error: Refusal) => error);
  const form = (path: string, fields: Record<string, string>) => fetch(sandbox.base + path, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', ...html }, body: new URLSearchParams(fields).toString() });
  const pathOf = (url: string): string => new URL(url).pathname;
  const press = (ref: string, deed: string) => sandbox.post(`/_control/transactions/${ref}/${deed}`);
  /** As a person does it: choose a card, type the code. @returns where the browser ends */
  const payBy = async (url: string, number: string, otp = '112233'): Promise<string> => {
    const first = (await form(`${pathOf(url)}/card`, { number })).headers.get('location') ?? '';
    if (!first.startsWith('/midtrans/3ds/')) return first;
    expect((await sandbox.get(first, html)).text).toContain('Masukkan kode OTP');
    return (await form(first, { otp })).headers.get('location') ?? '';
  };

  beforeAll(async () => {
    sandbox = await BootedSandbox.start({ notificationUrl: `${await merchant.start()}/hook`, notifyPending: false });
    const options = { isProduction: false, serverKey: sandbox.config.serverKey, clientKey: 'SB-Mid-client' };
    [snap, core] = [new Snap(options), new CoreApi(options)];
    snap.apiConfig.getSnapApiBaseUrl = () => `${sandbox.base}/snap/v1`;
    core.apiConfig.getCoreApiBaseUrl = () => `${sandbox.base}/midtrans`;
  });
  afterAll(async () => {
    await sandbox.stop();
    await merchant.stop();
  });

  it('makes a page that is no transaction until the payer pays', async () => {
    const { token, redirect_url } = await page('snap-1');
    expect(token).toHaveLength(36);
    expect(redirect_url).toBe(`${sandbox.base}/snap/v4/redirection/${token}`);
    expect(await refused(core.transaction.status('snap-1'))).toMatchObject({ httpStatusCode: 404 });
    const answer = await sandbox.get(pathOf(redirect_url), html);
    for (const word of ['Rp150.000', 'Kartu uji', '4811 1111 1111 1114', 'https://toko.test/bayar/1']) expect(answer.text).toContain(word);
    expect(await payBy(redirect_url, '4811111111111114')).toBe('https://toko.test/bayar/1?order_id=snap-1&status_code=200&transaction_status=capture');
    const status = await core.transaction.status('snap-1');
    expect(status).toMatchObject({ status_code: '200', transaction_status: 'capture', fraud_status: 'accept', payment_type: 'credit_card', masked_card: '48111111-1114', gross_amount: '150000.00' });
    expect(JSON.stringify(status)).not.toContain('4811111111111114');
    expect((await merchant.hears(1))[0]?.body).toMatchObject({ transaction_status: 'capture', fraud_status: 'accept', status_code: '200' });
    expect((await sandbox.get(pathOf(redirect_url), html)).text).toContain('Pembayaran sudah diterima');
    expect(await refused(page('snap-1'))).toMatchObject({ httpStatusCode: 400, ApiResponse: { error_messages: [expect.stringContaining('has been paid and utilized')] } });
  });

  it('only reserves a card where the merchant wants to capture it later', async () => {
    const { redirect_url } = await snap.createTransaction({ transaction_details: { order_id: 'snap-held', gross_amount: 150_000 }, credit_card: { secure: true, type: 'authorize' } });
    await payBy(redirect_url, '4811111111111114');
    expect(await core.transaction.status('snap-held')).toMatchObject({ status_code: '200', transaction_status: 'authorize', fraud_status: 'accept' });
    expect(await core.transaction.cancel('snap-held')).toMatchObject({ transaction_status: 'cancel' });
  });

  it('denies, lets the payer take another card, and doubts some until a person decides', async () => {
    const { redirect_url } = await page('snap-2');
    expect(await payBy(redirect_url, '4911111111111113')).toContain('status_code=202&transaction_status=deny');
    expect((await sandbox.get(pathOf(redirect_url), html)).text).toContain('Kartu tadi ditolak');
    expect(await payBy(redirect_url, '4811111111111114', '000000')).toContain('transaction_status=deny');
    expect(await payBy(redirect_url, '4511111111111117')).toContain('transaction_status=capture');
    expect(await core.transaction.status('snap-2')).toMatchObject({ status_code: '201', transaction_status: 'capture', fraud_status: 'challenge' });
    expect(await core.transaction.approve('snap-2')).toMatchObject({ status_code: '200', fraud_status: 'accept' });
    expect(await refused(core.transaction.approve('snap-2'))).toMatchObject({ httpStatusCode: '412' });
    expect(await core.transaction.cancel('snap-2')).toMatchObject({ transaction_status: 'cancel' });

    const other = await page('snap-3');
    await payBy(other.redirect_url, '5510111111111115');
    expect(await core.transaction.deny('snap-3')).toMatchObject({ transaction_status: 'deny', fraud_status: 'deny' });
    expect(await payBy((await page('snap-4')).redirect_url, '4611111111111116')).toContain('transaction_status=deny');
    expect(await payBy((await page('snap-5')).redirect_url, '4411111111111118')).toContain('transaction_status=capture');
  });

  it('is told by controls what a payer and a bank do, and settles by the end of the day', async () => {
    for (const [ref, deed, status, fraud] of [['c-1', '3ds', 'capture', 'accept'], ['c-2', 'challenge', 'capture', 'challenge'], ['c-3', 'deny', 'deny', 'accept'], ['c-4', 'pay', 'capture', 'accept']] as const) {
      await page(ref);
      expect((await press(ref, deed)).json).toMatchObject({ order_id: ref, transaction_status: status, fraud_status: fraud });
    }
    await sandbox.post('/_control/day', {});
    expect(await core.transaction.status('c-1')).toMatchObject({ transaction_status: 'settlement', status_code: '200' });
    expect(await core.transaction.status('c-2')).toMatchObject({ transaction_status: 'cancel' });
    expect((await press('c-1', 'chargeback')).json).toMatchObject({ transaction_status: 'chargeback' });
    expect((await press('c-4', 'reversal')).json).toMatchObject({ transaction_status: 'deny' });
  });

  it('refuses like Snap', async () => {
    expect(await refused(snap.createTransaction({}))).toMatchObject({ httpStatusCode: 400, ApiResponse: { error_messages: ['transaction_details.order_id is required', 'transaction_details.gross_amount is required'] } });
    expect(await refused(page('wrong-1', { item_details: [{ name: 'Kopi', price: 1, quantity: 1 }] }))).toMatchObject({ ApiResponse: { error_messages: ['transaction_details.gross_amount is not equal to the sum of item_details'] } });
    const stranger = new Snap({ isProduction: false, serverKey: 'wrong', clientKey: 'x' });
    stranger.apiConfig.getSnapApiBaseUrl = snap.apiConfig.getSnapApiBaseUrl;
    expect(await refused(stranger.createTransaction({}))).toMatchObject({ httpStatusCode: 401, ApiResponse: { error_messages: [expect.stringContaining('unauthorized')] } });
    const { token, redirect_url } = await page('closed-1');
    const close = () => sandbox.post(`/snap/v1/transactions/${token}/cancel`, undefined, sandbox.serverKey);
    expect((await close()).json).toEqual({ canceled_at: expect.any(String) as string });
    expect((await close()).json).toEqual({ error_messages: ['token already canceled'] });
    expect((await sandbox.get(pathOf(redirect_url), html)).text).toContain('Toko sudah menutup');
    expect((await form(`${pathOf(redirect_url)}/card`, { number: '4811111111111114' })).status).toBe(404);
    expect((await sandbox.post('/snap/v1/transactions/none/cancel', undefined, sandbox.serverKey)).json).toEqual({ error_messages: ['token not found'] });
  });

  it('has a page for the other ways too', async () => {
    const url = await snap.createTransactionRedirectUrl({ transaction_details: { order_id: 'other-1', gross_amount: 50_000 }, enabled_payments: ['bank_transfer', 'other_qris'] });
    const answer = await sandbox.get(pathOf(url), html);
    expect(answer.text).toContain('BCA Virtual Account');
    expect(answer.text).not.toContain('Kartu uji');
    const place = (await form(`${pathOf(url)}/bca_va`, {})).headers.get('location') ?? '';
    expect((await sandbox.get(place, html)).text).toContain('Nomor BCA Virtual Account');
    expect(await core.transaction.status('other-1')).toMatchObject({ transaction_status: 'pending', payment_type: 'bank_transfer' });
    expect((await form(`${pathOf(url)}/indomaret`, {})).status).toBe(404);
  });
});
