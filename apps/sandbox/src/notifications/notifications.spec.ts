import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootedSandbox } from '../testing/booted-sandbox';
import { Merchant } from '../testing/merchant';

describe('notifications', () => {
  let merchant: Merchant;
  let url: string;
  const running: BootedSandbox[] = [];
  const keep = async (sandbox: Promise<BootedSandbox>): Promise<BootedSandbox> => {
    running.push(await sandbox);
    return sandbox;
  };
  /** Retries after 1/60,000 of Midtrans' minutes: milliseconds. */
  const start = (wishes: object = {}): Promise<BootedSandbox> => keep(BootedSandbox.start({ notificationUrl: `${url}/hook`, notificationTimeScale: 1 / 60_000, ...wishes }));
  const pay = (sandbox: BootedSandbox, ref: string): Promise<{ status: number }> => sandbox.post(`/_control/transactions/${ref}/pay`);
  const deliveries = async (sandbox: BootedSandbox, ref: string): Promise<Array<{ status: string; attempts: unknown[] }>> => (await sandbox.get(`/_control/transactions/${ref}`)).json['notifications'] as never;

  beforeEach(async () => {
    merchant = new Merchant();
    url = await merchant.start();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
    await merchant.stop();
  });

  it('tells of birth and payment, as Veritrans, signed', async () => {
    const sandbox = await start();
    await sandbox.charge('n-1');
    await merchant.hears(1);
    await pay(sandbox, 'n-1');
    const [, paid] = await merchant.hears(2);
    expect(merchant.statuses).toEqual(['pending', 'settlement']);
    expect(paid).toMatchObject({ path: '/hook', headers: { 'user-agent': 'Veritrans', 'content-type': 'application/json' }, body: { status_message: 'midtrans payment notification', status_code: '200', issuer: 'gopay' } });
    expect(paid?.body['signature_key']).toMatch(/^[0-9a-f]{128}$/);
  });

  it('retries with the very same bytes until accepted', async () => {
    const sandbox = await start({ notifyPending: false });
    merchant.answers = [503, 404, 302];
    await sandbox.charge('n-2');
    await pay(sandbox, 'n-2');
    const heard = await merchant.hears(4);
    expect(new Set(heard.map(({ text }) => text)).size).toBe(1);
  });

  it('gives up after one retry of a 500, and sends again on request', async () => {
    const sandbox = await start({ notifyPending: false });
    merchant.answers = [500, 500];
    await sandbox.charge('n-3');
    await pay(sandbox, 'n-3');
    await merchant.hears(2);
    const again = await sandbox.post('/_control/transactions/n-3/notify');
    expect(again.json['notification']).toMatchObject({ status: 'delivered', attempts: [{ answer: 500 }, { answer: 500 }, { answer: 200 }] });
  });

  it('follows 307 and reports to overriding and appended addresses', async () => {
    const sandbox = await start({ notifyPending: false });
    await sandbox.charge('n-4', undefined, undefined, { 'x-override-notification': `${url}/moved, ${url}/b`, 'x-append-notification': `${url}/c` });
    await pay(sandbox, 'n-4');
    expect((await merchant.hears(3)).map(({ path }) => path).sort()).toEqual(['/b', '/c', '/hook']);
    expect((await sandbox.charge('n-5', undefined, undefined, { 'x-override-notification': 'a,b,c,d' })).json['status_code']).toBe('400');
  });

  it('still sends after a kill what was not answered before it', async () => {
    merchant.answers = [503];
    const sandbox = await start({ notifyPending: false, notificationTimeScale: 1 });
    await sandbox.charge('n-6');
    await pay(sandbox, 'n-6');
    await merchant.hears(1);
    const image = await sandbox.afterKill();
    running.push(image);
    expect(await deliveries(image, 'n-6')).toMatchObject([{ status: 'waiting' }]);
    const again = await image.post('/_control/transactions/n-6/notify');
    expect(again.json['notification']).toMatchObject({ status: 'delivered' });
  });

  it('expires at boot what fell due while it was off', async () => {
    const sandbox = await start({ notifyPending: false });
    await sandbox.charge('n-7', { payment_type: 'qris' });
    const journal = join(sandbox.config.dataDir, 'journal.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(/"expiresAt":"\d{4}/, '"expiresAt":"2001'));
    await keep(sandbox.afterKill());
    expect((await merchant.hears(1))[0]?.body).toMatchObject({ order_id: 'n-7', transaction_status: 'expire', status_code: '202' });
  });

  it('loses, duplicates and swaps on demand, for as many as asked', async () => {
    const sandbox = await start();
    await sandbox.post('/_control/notifications', { mode: 'lose', count: 1 });
    await sandbox.charge('n-8');
    expect(await deliveries(sandbox, 'n-8')).toMatchObject([{ status: 'lost', attempts: [] }]);
    await sandbox.post('/_control/notifications', { mode: 'duplicate', count: 1 });
    await pay(sandbox, 'n-8');
    await merchant.hears(2);
    expect(merchant.statuses).toEqual(['settlement', 'settlement']);

    await sandbox.post('/_control/notifications', { mode: 'reorder' });
    await sandbox.charge('n-9');
    await pay(sandbox, 'n-9');
    await merchant.hears(4);
    expect(merchant.statuses.slice(2)).toEqual(['settlement', 'pending']);
    await sandbox.post('/_control/notifications', { mode: 'normal' });
    expect((await sandbox.get('/_control/notifications')).json).toMatchObject({ mode: 'normal' });
  });

  it('delays on demand', async () => {
    const sandbox = await start({ notifyPending: false });
    await sandbox.post('/_control/notifications', { mode: 'delay', count: 1, delay_ms: 60_000 });
    await sandbox.charge('n-10');
    await sandbox.charge('n-11');
    await pay(sandbox, 'n-10');
    await pay(sandbox, 'n-11');
    expect((await merchant.hears(1))[0]?.body['order_id']).toBe('n-11');
    expect(await deliveries(sandbox, 'n-10')).toMatchObject([{ status: 'waiting', attempts: [] }]);
  });

  it('tells of a refund twice: when taken, and when the bank has moved the money', async () => {
    const sandbox = await start({ notifyPending: false });
    await sandbox.charge('n-12');
    await pay(sandbox, 'n-12');
    await sandbox.post('/midtrans/v2/n-12/refund', { refund_key: 'r' }, sandbox.serverKey);
    const [, taken, done] = await merchant.hears(3);
    expect(taken?.text).not.toContain('bank_confirmed_at');
    expect(done?.text).toContain('bank_confirmed_at');
  });
});
