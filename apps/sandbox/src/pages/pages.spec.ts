import { writeFileSync } from 'node:fs';
import { Secret, TOTP } from 'otpauth';
import { BootedSandbox } from '../testing/booted-sandbox';

const codeAt = (secret: string, at: Date): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

describe('pages', () => {
  let sandbox: BootedSandbox;
  const html = { accept: 'text/html' };
  const press = (path: string, form = ''): ReturnType<BootedSandbox['post']> => sandbox.post(path, form, { 'content-type': 'application/x-www-form-urlencoded', ...html });

  beforeAll(async () => {
    sandbox = await BootedSandbox.start();
  });
  afterAll(() => sandbox.stop());

  it('shows a code to pay by, and pays when the button is pressed', async () => {
    const va = (await sandbox.charge('page-1', { payment_type: 'bank_transfer', bank_transfer: { bank: 'bri' } })).json as unknown as { transaction_id: string; va_numbers: Array<{ va_number: string }> };
    const number = va.va_numbers[0]?.va_number ?? '';
    const page = await sandbox.get(`/midtrans/transactions/${va.transaction_id}`, html);
    expect(page.type).toContain('text/html');
    expect(page.text.replaceAll(' ', '')).toContain(number);
    for (const word of ['Rp50.000', 'Bayar', 'Gagal', 'Kedaluwarsa', 'WIB']) expect(page.text).toContain(word);
    expect((await sandbox.get(`/midtrans?q=${number}`, html)).text).toContain('page-1');

    expect((await press(`/midtrans/transactions/${va.transaction_id}/pay`)).status).toBe(303);
    expect((await sandbox.get(`/midtrans/transactions/${va.transaction_id}`, html)).text).toContain('Lunas');
    expect(await press(`/midtrans/transactions/${va.transaction_id}/expire`)).toMatchObject({ status: 412, text: expect.stringContaining('sudah tidak bisa diubah') as string });
  });

  it('draws the QR of a QRIS payment', async () => {
    await sandbox.charge('page-2');
    expect((await sandbox.get('/midtrans/transactions/page-2', html)).text).toContain('<svg');
  });

  it('sets traffic and outages from forms', async () => {
    expect((await press('/midtrans/traffic', 'mode=lose&count=all')).status).toBe(303);
    expect((await sandbox.get('/_control/notifications')).json).toMatchObject({ mode: 'lose', count: null });
    expect((await press('/outage', 'channel=sms&mode=down')).status).toBe(303);
    expect((await sandbox.get('/', html)).text).toContain('sms mati');
  });

  it('shows the second codes of the demo’s officers, and of a key that is pasted', async () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    writeFileSync(sandbox.config.peopleFile, JSON.stringify([{ label: 'Petugas keuangan', phone: '0812-0000-9002', totpSecret: secret }, { label: 'Pemilik toko', phone: '0812-0000-0001' }]));
    const codes = new Set<string>();
    // Once more, should the half minute end in between.
    for (const _ of [1, 2]) codes.add(codeAt(secret, new Date())).add((/class="code">(\d{6})</.exec((await sandbox.get('/pengaman', html)).text) ?? [])[1] ?? '');
    expect(codes.size).toBeLessThanOrEqual(2);
    expect((await sandbox.get('/pengaman', html)).text).toContain('Petugas keuangan');
    expect((await sandbox.get('/pengaman', html)).text).not.toContain('Pemilik toko');
    expect((await sandbox.get('/pengaman?kunci=gezd%20gnbv%20gy3t%20qojq', html)).text).toMatch(/class="code">\d{6}</);
    expect((await sandbox.get('/pengaman?kunci=%3Cb%3E', html)).text).toContain('tidak bisa dibaca');
  });

  it.each(['/', '/pengaman', '/midtrans', '/iris', '/iris?q[]=1', '/whatsapp', '/sms', '/mail', '/push', '/midtrans?q[]=1', '/sms?to[]=1'])('answers %s', async (path) => expect((await sandbox.get(path, html)).status).toBe(200));

  it('has a friendly page for what is not there', async () => {
    expect(await sandbox.get('/midtrans/transactions/none', html)).toMatchObject({ status: 404, text: expect.stringContaining('Transaksi ini tidak ada') as string });
    expect(await sandbox.get('/none', html)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' });
  });
});
