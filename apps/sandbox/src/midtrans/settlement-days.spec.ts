import { BootedSandbox } from '../testing/booted-sandbox';
import { Merchant } from '../testing/merchant';

const DAY = 86_400_000;

describe('the sandbox’s clock and its settlement files', () => {
  let sandbox: BootedSandbox;
  const merchant = new Merchant();
  const press = (ref: string, deed: string) => sandbox.post(`/_control/transactions/${ref}/${deed}`);
  const move = (by: number) => sandbox.post('/_control/clock', { advance_ms: by });
  const rows = async (day: string): Promise<string[][]> => {
    const answer = await sandbox.get(`/midtrans/reports/settlement-${day}.csv`, sandbox.serverKey);
    expect(answer.type).toContain('text/csv');
    return answer.text.trim().split('\r\n').slice(1).map((line) => line.split(','));
  };
  const tries = async (ref: string): Promise<number | undefined> => ((await sandbox.get(`/_control/transactions/${ref}`)).json as unknown as { notifications: { attempts: unknown[] }[] }).notifications[0]?.attempts.length;
  const today = async (): Promise<string> => new Date(Date.parse(String((await sandbox.get('/_control/clock')).json['now'])) + 7 * 3_600_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    sandbox = await BootedSandbox.start({ notificationUrl: `${await merchant.start()}/hook`, notifyPending: false });
  });
  afterAll(async () => {
    await sandbox.stop();
    await merchant.stop();
  });

  it('expires on its own clock, retries on it, and keeps it over a restart', async () => {
    merchant.answers = [404];
    await sandbox.charge('clock-1', { payment_type: 'bank_transfer', bank_transfer: { bank: 'bca' } });
    for (const to of ['2020-01-01T00:00:00Z', '9999-12-31T00:00:00Z', '2030-W05-1', '2030-02-31T00:00:00Z', '2030-01-01T00:00:00', 'besok']) expect([to, (await sandbox.post('/_control/clock', { to })).status]).toEqual([to, 422]);
    const moved = await move(DAY + 1_000);
    expect(moved.json).toMatchObject({ ahead_ms: DAY + 1_000 });
    expect((await merchant.hears(1))[0]?.body['transaction_status']).toBe('expire');
    // The shop said 404, so Midtrans comes again after two of its minutes: a few seconds here, and none when the clock is moved.
    while ((await tries('clock-1')) !== 1) continue;
    await move(600_000);
    await merchant.hears(2);
    expect((await sandbox.get('/midtrans/v2/clock-1/status', sandbox.serverKey)).json).toMatchObject({ transaction_status: 'expire' });
    const woken = await sandbox.afterKill();
    expect((await woken.get('/_control/clock')).json).toMatchObject({ ahead_ms: DAY + 601_000 });
    await woken.stop();
  });

  it('lists what moved in a day once: gross, fee and net, and what came later in a later file', async () => {
    const first = await today();
    await sandbox.charge('day-1', undefined, 150_000);
    await sandbox.charge('day-2', { payment_type: 'bank_transfer', bank_transfer: { bank: 'bri' } }, 80_000);
    await sandbox.charge('day-3', { payment_type: 'cstore', cstore: { store: 'alfamart' } }, 60_000);
    for (const ref of ['day-1', 'day-2']) await press(ref, 'pay');
    await sandbox.post('/midtrans/v2/day-1/refund', { refund_key: 'r-1', amount: 20_000 }, sandbox.serverKey);
    expect((await sandbox.get(`/midtrans/reports/settlement-${first}.csv`, sandbox.serverKey)).status).toBe(404);
    expect((await sandbox.post('/_control/day', {})).json).toMatchObject({ day: first, lines: 3 });
    const file = await rows(first);
    expect(file.map(([, order, , type, kind, , gross, fee, net, , reference]) => [order, type, kind, gross, fee, net, reference])).toEqual([
      ['day-1', 'qris', 'payment', '150000.00', '1050.00', '148950.00', ''],
      ['day-1', 'qris', 'refund', '-20000.00', '0.00', '-20000.00', 'r-1'],
      ['day-2', 'bank_transfer', 'payment', '80000.00', '4440.00', '75560.00', ''],
    ]);
    await move(DAY);
    const second = await today();
    expect(file[0]?.[9]).toBe(second);
    await press('day-2', 'reversal');
    await move(DAY);
    expect(await rows(second)).toMatchObject([[expect.anything(), 'day-2', expect.anything(), 'bank_transfer', 'reversal', expect.anything(), '-80000.00', '-4440.00', '-75560.00', await today(), '']]);
    expect(await rows(first)).toEqual(file);
  });

  it('takes back a part of a payment, and says in the file alone how much', async () => {
    const day = await today();
    await sandbox.charge('part-1', undefined, 90_000);
    await press('part-1', 'pay');
    expect((await sandbox.post('/_control/transactions/part-1/chargeback?amount=90000')).json).toMatchObject({ error: { message: expect.stringContaining('exceeds') as string } });
    expect((await sandbox.post('/_control/transactions/part-1/chargeback?amount=25000')).json).toMatchObject({ transaction_status: 'partial_chargeback', status_code: '200', gross_amount: '90000.00' });
    await sandbox.post('/_control/day', {});
    expect((await rows(day)).filter(([, order]) => order === 'part-1').map(([, , , , kind, , gross, fee]) => [kind, gross, fee])).toEqual([['payment', '90000.00', '630.00'], ['chargeback', '-25000.00', '0.00']]);
  });

  it('asks for the key, knows the calendar, and starts over after a reset', async () => {
    expect((await sandbox.get(`/midtrans/reports/settlement-${await today()}.csv`)).status).toBe(401);
    for (const day of ['2026-02-31', 'yesterday', '9999-01-01']) expect((await sandbox.post('/_control/day', { day })).status).toBe(422);
    expect((await sandbox.get('/midtrans/reports/settlement-2026-02-31.csv', sandbox.serverKey)).status).toBe(404);
    const page = await sandbox.get('/midtrans', { accept: 'text/html' });
    expect(page.text).toContain('Berkas harian');
    await sandbox.post('/_control/reset');
    expect((await sandbox.get('/_control/clock')).json).toMatchObject({ ahead_ms: 0 });
    expect((await sandbox.get('/_control/day')).json).toEqual({ days: [] });
  });
});
