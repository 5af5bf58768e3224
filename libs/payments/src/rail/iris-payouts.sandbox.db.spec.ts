import { createHash } from 'node:crypto';
import { newId, rupiah } from '@etalase/kernel';
import { PayoutRail } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { PaymentsModule } from '../payments.module';

interface Sandbox {
  readonly base: string;
  readonly config: { readonly irisMerchantKey: string };
  post(path: string, body?: object): Promise<{ status: number }>;
  get(path: string): Promise<{ json: Record<string, unknown> }>;
  stop(): Promise<void>;
}
// Not an import: the sandbox is the outside world. It is started here and then only spoken to over HTTP.
const { BootedSandbox } = jest.requireActual<{ BootedSandbox: { start(wishes?: object): Promise<Sandbox> } }>('../../../../apps/sandbox/src/testing/booted-sandbox');

describe('payouts through Iris', () => {
  let context: TestContext;
  let sandbox: Sandbox;
  let rail: PayoutRail;
  const destination = { provider: 'bri', number: '0000900004', holder: 'Warga Uji, S.Pd. (Éka)' };
  const outage = (mode: string) => sandbox.post('/_control/outage', { channel: 'iris', mode });
  const create = (id: string, amount = 90_010, to = destination) => rail.create({ id, amount: rupiah(amount), destination: to });

  beforeAll(async () => {
    sandbox = await BootedSandbox.start({ irisBalance: 100_000 });
    context = await bootContexts([PaymentsModule], { env: { MIDTRANS_IRIS_URL: `${sandbox.base}/iris/api/v1` } });
    rail = context.module.get<PayoutRail>(PayoutRail as never);
  });
  afterAll(async () => {
    await context.close();
    await sandbox.stop();
  });

  it('makes one payout for one id, sends it with the other key, and says how it stands', async () => {
    const id = newId();
    const first = await create(id);
    expect(await create(id)).toEqual(first);
    const reference = first.kind === 'created' ? first.reference : '';
    expect(await rail.status(reference)).toEqual({ reference, status: 'queued', notes: id, amount: 90_010, error: null });
    expect(await rail.approve(reference)).toEqual({ kind: 'approved' });
    expect(await rail.approve(reference)).toMatchObject({ kind: 'refused' });
    expect((await rail.status(reference))?.status).toBe('processed');
    await sandbox.post(`/_control/payouts/${id}/complete`);
    await sandbox.post(`/_control/payouts/${id}/fail`);
    expect(await rail.status(reference)).toMatchObject({ status: 'failed', error: 'Beneficiary account is closed' });
    expect(await rail.status('none')).toBeNull();
  });

  it('tells a plain no from what nobody knows', async () => {
    const id = newId();
    await create(id);
    expect(await create(id, 1)).toMatchObject({ kind: 'unclear' });
    expect(await create(newId(), 1, { ...destination, provider: 'bank-entah' })).toMatchObject({ kind: 'refused', reason: expect.stringContaining('beneficiary_bank is not supported') as string });
    const rich = await create(newId(), 200_000);
    expect(rich.kind === 'created' && (await rail.approve(rich.reference))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('sufficient balance') as string });
    await outage('down');
    await expect(create(newId())).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await expect(rail.status('x')).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await outage('up');
    const stranger = await bootContexts([PaymentsModule], { env: { MIDTRANS_IRIS_URL: `${sandbox.base}/iris/api/v1`, IRIS_CREATOR_KEY: 'another-key' } });
    await expect(stranger.module.get<PayoutRail>(PayoutRail as never).create({ id: newId(), amount: rupiah(1), destination })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await stranger.close();
  });

  it('reads its statement: what left, and what came back', async () => {
    const id = newId();
    const made = await create(id, 1_000);
    const reference = made.kind === 'created' ? made.reference : '';
    await rail.approve(reference);
    await sandbox.post(`/_control/payouts/${id}/fail`);
    const today = new Date().toISOString().slice(0, 10);
    const lines = await rail.statement(today, today);
    await sandbox.post('/_control/topup', { amount: 123_000 });
    expect(await rail.topUps(today, today)).toEqual([{ amount: 123_000, at: expect.any(Date) as Date }]);
    expect(lines.filter((line) => line.reference === reference)).toEqual([{ reference, amount: 1_000, isDebit: false, at: expect.any(Date) as Date }, { reference, amount: 1_000, isDebit: true, at: expect.any(Date) as Date }]);
  });

  it('believes only news that is signed over its very bytes', () => {
    const body = '{"reference_no":"abc","amount":"90010.00","status":"completed"}';
    const signature = createHash('sha512').update(body + sandbox.config.irisMerchantKey).digest('hex');
    expect(rail.readNotification(body, signature)).toMatchObject({ reference: 'abc' });
    for (const [text, sign] of [[`${body} `, signature], [body, ''], [body, signature.replace(/^./, (first) => (first === '0' ? '1' : '0'))]] as const) {
      expect(() => rail.readNotification(text, sign)).toThrow(expect.objectContaining({ code: 'payments.notification_forged' }));
    }
    const topup = '{"order_id":"x","status":"topup"}';
    expect(rail.readNotification(topup, createHash('sha512').update(topup + sandbox.config.irisMerchantKey).digest('hex')).reference).toBeNull();
  });

  it('is never called inside a transaction', async () => {
    await expect(context.module.get(Transactions).run(() => create(newId()))).rejects.toThrow('inside a transaction');
  });
});
