import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock, hours, newId, rupiah, SystemClock } from '@etalase/kernel';
import { CancelPayment, CheckPayment, CreatePaymentIntent, PaymentsModule, type PaymentIntentView, type PaymentMethod, ReceiveRailNotification, RefundSplit, SendRefund, ShowPayment, StartPayment } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { eventually } from '../../../../test/support/eventually';

interface Sandbox {
  readonly base: string;
  readonly config: { readonly serverKey: string };
  post(path: string, body?: object): Promise<{ status: number }>;
  stop(): Promise<void>;
}
// Not an import: the sandbox is the outside world. It is started here and then only spoken to over HTTP.
const { BootedSandbox } = jest.requireActual<{ BootedSandbox: { start(wishes: object): Promise<Sandbox> } }>('../../../../apps/sandbox/src/testing/booted-sandbox');

describe('the official client against the sandbox', () => {
  let context: TestContext;
  let sandbox: Sandbox;
  let ear: Server;

  beforeAll(async () => {
    ear = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        context.module.get(ReceiveRailNotification).execute({ rawBody: Buffer.concat(chunks).toString() }).then(() => response.writeHead(200).end(), () => response.writeHead(500).end());
      });
    });
    await new Promise<void>((resolve) => ear.listen(0, '127.0.0.1', resolve));
    sandbox = await BootedSandbox.start({ notificationUrl: `http://127.0.0.1:${(ear.address() as AddressInfo).port}/` });
    context = await bootContexts([PaymentsModule], {
      env: { MIDTRANS_CORE_URL: `${sandbox.base}/midtrans`, MIDTRANS_SERVER_KEY: sandbox.config.serverKey },
      override: (builder) => void builder.overrideProvider(Clock).useClass(SystemClock),
    });
  });
  afterAll(async () => {
    await sandbox.stop();
    await new Promise((resolve) => ear.close(resolve));
    await context.close();
  });

  const create = async (amount = 150_000): Promise<PaymentIntentView & { split: string }> => {
    const split = newId();
    const view = await context.module.get(CreatePaymentIntent).execute({
      reference: newId(),
      amount: rupiah(amount),
      splits: [{ reference: split, account: newId(), amount: rupiah(amount), label: 'Pesanan K7M4-A' }],
      payer: { name: 'Pembeli', phone: '+6281200000001' },
      description: 'Pesanan K7M4',
      expiresAt: new Date(Date.now() + hours(24)),
    });
    return { ...view, split };
  };
  const start = (paymentIntentId: string, method: PaymentMethod): Promise<PaymentIntentView> => context.module.get(StartPayment).execute({ paymentIntentId, method });
  const show = (paymentIntentId: string): Promise<PaymentIntentView> => context.module.get(ShowPayment).execute({ paymentIntentId });
  const isPaid = (id: string): Promise<boolean> => eventually(`payment ${id}`, async () => (await show(id)).status === 'succeeded');
  const press = (ref: string, deed: string): Promise<{ status: number }> => sandbox.post(`/_control/transactions/${ref}/${deed}`);

  it.each<[PaymentMethod, object]>([
    [{ type: 'qris' }, { qrString: expect.stringMatching(/^000201/) }],
    ...(['bca', 'bni', 'bri', 'cimb', 'permata'] as const).map((bank): [PaymentMethod, object] => [{ type: 'id_bank_transfer', bank }, { bank, vaNumber: expect.stringMatching(/^\d+$/) }]),
    [{ type: 'id_bank_transfer', bank: 'mandiri' }, { billerCode: '70012', billKey: expect.stringMatching(/^\d+$/) }],
    [{ type: 'id_cstore', store: 'indomaret' }, { code: expect.stringMatching(/^\w+$/) }],
    [{ type: 'id_cstore', store: 'alfamart' }, { code: expect.stringMatching(/^\w+$/) }],
  ])('pays by %j from the code to the notification', async (method, code) => {
    const { id } = await create();
    const view = await start(id, method);
    expect(view.attempts[0]).toMatchObject({ status: 'pending', nextAction: code });
    const minutesLeft = (Date.parse(view.attempts[0]?.nextAction?.expiresAt ?? '') - Date.now()) / 60_000;
    expect(Math.round(minutesLeft)).toBe(method.type === 'qris' ? 15 : 24 * 60);
    await press(`${id}-1`, 'pay');
    await isPaid(id);
  });

  it('cancels on the rail, and lets the faster payer win', async () => {
    const slow = await create();
    await start(slow.id, { type: 'qris' });
    expect(await context.module.get(CancelPayment).execute({ paymentIntentId: slow.id })).toBe('canceled');
    expect(await press(`${slow.id}-1`, 'pay')).not.toMatchObject({ status: 200 });

    await sandbox.post('/_control/notifications', { mode: 'lose' });
    const fast = await create();
    await start(fast.id, { type: 'qris' });
    await press(`${fast.id}-1`, 'pay');
    expect(await context.module.get(CancelPayment).execute({ paymentIntentId: fast.id })).toBe('already_paid');
    await sandbox.post('/_control/notifications', { mode: 'normal' });
  });

  it('sees a lost payment, an expiry and a denial when asked', async () => {
    await sandbox.post('/_control/notifications', { mode: 'lose' });
    const check = (paymentIntentId: string): Promise<PaymentIntentView> => context.module.get(CheckPayment).execute({ paymentIntentId });
    for (const [deed, status] of [['pay', 'succeeded'], ['expire', 'expired'], ['deny', 'failed']] as const) {
      const { id } = await create();
      await start(id, { type: 'id_bank_transfer', bank: 'bri' });
      await press(`${id}-1`, deed);
      expect((await check(id)).attempts[0]).toMatchObject({ status });
    }
    await sandbox.post('/_control/notifications', { mode: 'normal' });
  });

  it('refunds until the bank confirms, and once for one key', async () => {
    const { id, split } = await create();
    await start(id, { type: 'qris' });
    await press(`${id}-1`, 'pay');
    await isPaid(id);
    const { refundId } = await context.module.get(RefundSplit).execute({ splitReference: split, amount: rupiah(50_000), key: newId(), reason: 'Stok habis' });
    await context.module.get(SendRefund).execute({ refundId: refundId ?? '' });
    await context.module.get(SendRefund).execute({ refundId: refundId ?? '' });
    await eventually('the refund to be confirmed', async () => (await context.outbox('payments.RefundSucceeded')).length > 0);
    expect((await context.outbox('payments.RefundSucceeded')).map((row) => row.payload)).toEqual([expect.objectContaining({ refundId, amountRupiah: 50_000 })]);
  });

  it('says plainly when the rail is away and goes on when it is back', async () => {
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'down' });
    const { id } = await create();
    await expect(start(id, { type: 'qris' })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'up' });
    expect((await start(id, { type: 'qris' })).attempts).toMatchObject([{ id: `${id}-1`, status: 'pending' }]);
  });

  it('does not reach the rail inside a transaction', async () => {
    const { id } = await create();
    await expect(context.module.get(Transactions).run(() => start(id, { type: 'qris' }))).rejects.toThrow('must not be called inside a transaction');
  });
});
