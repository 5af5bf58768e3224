import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, Clock, dayIn, days, hours, minutes, newId, rupiah, SystemClock } from '@etalase/kernel';
import { ApplyRailStatus, CancelPayment, CheckPayment, CreatePaymentIntent, DecideCard, PaymentsModule, type PaymentIntentView, type PaymentMethod, ReceiveRailNotification, ReconcileSettlement, RefundSplit, SendRefund, SettlementFiles, ShowPayment, ShowRails, StartPayment, SweepPayments, Tickets, TrialBalance, TurnDownOverdueCards } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { eventually } from '../../../../test/support/eventually';
import { MidtransPages } from './midtrans-page';

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
      env: { MIDTRANS_CORE_URL: `${sandbox.base}/midtrans`, MIDTRANS_SNAP_URL: `${sandbox.base}/snap/v1`, MIDTRANS_REPORTS_URL: `${sandbox.base}/midtrans/reports`, MIDTRANS_SERVER_KEY: sandbox.config.serverKey },
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
    ...(['gopay', 'shopeepay', 'card'] as const).map((type): [PaymentMethod, object] => [{ type }, { type: 'redirect_to_url', url: expect.stringMatching(/^http/) }]),
    ...(['bca', 'bni', 'bri', 'cimb', 'permata'] as const).map((bank): [PaymentMethod, object] => [{ type: 'id_bank_transfer', bank }, { bank, vaNumber: expect.stringMatching(/^\d+$/) }]),
    [{ type: 'id_bank_transfer', bank: 'mandiri' }, { billerCode: '70012', billKey: expect.stringMatching(/^\d+$/) }],
    [{ type: 'id_cstore', store: 'indomaret' }, { code: expect.stringMatching(/^\w+$/) }],
    [{ type: 'id_cstore', store: 'alfamart' }, { code: expect.stringMatching(/^\w+$/) }],
  ])('pays by %j from the code to the notification', async (method, code) => {
    const { id } = await create();
    const view = await start(id, method);
    expect(view.attempts[0]).toMatchObject({ status: 'pending', nextAction: code });
    const minutesLeft = (Date.parse(view.attempts[0]?.nextAction?.expiresAt ?? '') - Date.now()) / 60_000;
    expect(Math.round(minutesLeft)).toBe(['qris', 'gopay', 'shopeepay'].includes(method.type) ? 15 : 24 * 60);
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

  it('gives back a whole ShopeePay payment by the rail, and a part of one by hand', async () => {
    const refund = async (amount: number): Promise<string> => {
      const { id, split } = await create();
      await start(id, { type: 'shopeepay' });
      await press(`${id}-1`, 'pay');
      await isPaid(id);
      const { refundId, status } = await context.module.get(RefundSplit).execute({ splitReference: split, amount: rupiah(amount), key: newId(), reason: 'Stok habis' });
      await context.module.get(SendRefund).execute({ refundId: refundId ?? '' });
      if (status === 'pending') await eventually('the refund to be confirmed', async () => (await context.outbox('payments.RefundSucceeded')).some(({ payload }) => payload.refundId === refundId));
      return status;
    };
    expect([await refund(150_000), await refund(40_000)]).toEqual(['pending', 'requires_action']);
  });

  describe('a card, on the rail’s own page', () => {
    const card = async (deed: string | null): Promise<string> => {
      const { id } = await create();
      await start(id, { type: 'card' });
      if (deed !== null) await press(`${id}-1`, deed);
      return id;
    };
    const becomes = (id: string, status: string): Promise<boolean> => eventually(`payment ${id} ${status}`, async () => (await show(id)).status === status);

    it('that is doubted holds nothing and starts nothing until somebody decides', async () => {
      const [accepted, denied] = [await card('challenge'), await card('challenge')];
      for (const id of [accepted, denied]) {
        await becomes(id, 'processing');
        await expect(start(id, { type: 'qris' })).rejects.toMatchObject({ code: 'payments.in_review' });
      }
      const tickets = (await context.module.get(Tickets).list({ isResolved: false, limit: 100 })).items.filter(({ kind }) => kind === 'card_challenged');
      expect(new Set(tickets.map(({ subject }) => subject))).toEqual(new Set([`${accepted}-1`, `${denied}-1`]));
      const decide = (paymentIntentId: string, outcome: 'approve' | 'deny', reason = 'Pembeli ditelepon, kartunya benar') => context.module.get(DecideCard).execute({ paymentIntentId, outcome, by: 'petugas', reason });
      await expect(decide(accepted, 'approve', 'ya')).rejects.toMatchObject({ code: 'payments.payout_note' });
      await decide(accepted, 'approve');
      expect((await show(accepted)).status).toBe('succeeded');
      await expect(decide(accepted, 'deny')).rejects.toMatchObject({ code: 'payments.card_not_doubted' });
      // In Midtrans' own dashboard it can be said too.
      await press(`${denied}-1`, 'deny');
      await becomes(denied, 'requires_payment_method');
      expect((await start(denied, { type: 'qris' })).attempts).toMatchObject([{ id: `${denied}-2`, status: 'pending' }, { status: 'failed' }]);
      const said = (await context.module.get(Tickets).list({ isResolved: true, limit: 100 })).items.filter(({ kind }) => kind === 'card_challenged').map(({ subject, resolvedBy, resolution }) => [subject, resolvedBy, resolution]);
      expect(new Set(said)).toEqual(new Set([[`${accepted}-1`, 'petugas', 'Pembeli ditelepon, kartunya benar'], [`${denied}-1`, 'rail', 'Diputuskan di Midtrans']]));
      const third = await card('challenge');
      await becomes(third, 'processing');
      await decide(third, 'deny', 'Pembeli tidak kenal kartunya');
      expect((await show(third)).status).toBe('requires_payment_method');
    });

    it('that nobody decides about is denied at its time and not before, also when the rail is away at first', async () => {
      const id = await card('challenge');
      await becomes(id, 'processing');
      const turnDown = (now: Date): Promise<void> => context.module.get(TurnDownOverdueCards).execute({ now });
      const atRail = async () => ((await (await fetch(`${sandbox.base}/_control/transactions/${id}-1`)).json()) as { transaction: Record<string, string> }).transaction;
      // By the rail's clock, on the day on which the card was used.
      const ends = new Date(`${(await atRail()).transaction_time?.slice(0, 10)}T23:30:00+07:00`);
      await turnDown(after(ends, -1));
      expect((await show(id)).status).toBe('processing');
      await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'down' });
      await expect(turnDown(ends)).rejects.toThrow('could not be turned down');
      await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'up' });
      await turnDown(ends);
      expect(await show(id)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'failed' }] });
      expect(await atRail()).toMatchObject({ transaction_status: 'deny', fraud_status: 'deny' });
    });

    it('may stay unpaid: the rail knows nothing of it, and that is no failure; closing it closes the page', async () => {
      const id = await card(null);
      await context.module.get(SweepPayments).execute({ now: new Date(Date.now() + minutes(6)) });
      const waiting = (await show(id)).attempts[0]!;
      expect(waiting).toMatchObject({ status: 'pending', nextAction: { type: 'redirect_to_url' } });
      const page = (waiting.nextAction as { url: string }).url;
      const look = async (): Promise<string> => (await fetch(page, { headers: { accept: 'text/html' } })).text();
      expect(await look()).toContain('Kartu uji');
      expect(await context.module.get(CancelPayment).execute({ paymentIntentId: id })).toBe('canceled');
      expect(await look()).toContain('Toko sudah menutup');
      const late = await card(null);
      await context.module.get(SweepPayments).execute({ now: new Date(Date.now() + hours(25)) });
      expect(await show(late)).toMatchObject({ status: 'requires_payment_method', attempts: [{ status: 'expired' }] });
    });

    it('is given back once its money has come', async () => {
      const { id, split } = await create();
      await start(id, { type: 'card' });
      await press(`${id}-1`, '3ds');
      await isPaid(id);
      const { refundId } = await context.module.get(RefundSplit).execute({ splitReference: split, amount: rupiah(50_000), key: newId(), reason: 'Stok habis' });
      const send = () => context.module.get(SendRefund).execute({ refundId: refundId ?? '' });
      await expect(send()).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
      await press(`${id}-1`, 'settle');
      await send();
      await eventually('the refund to be confirmed', async () => (await context.outbox('payments.RefundSucceeded')).some(({ payload }) => payload.refundId === refundId));
    });
  });

  it('pays by a virtual account on the page of Snap, from the link to the notification', async () => {
    const page = jest.spyOn(MidtransPages.prototype, 'takes').mockReturnValue(true);
    const { id } = await create();
    const { url } = (await start(id, { type: 'id_bank_transfer', bank: 'bri' })).attempts[0]!.nextAction as { url: string };
    page.mockRestore();
    const shown = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    expect([shown.includes('BRI Virtual Account'), shown.includes('Kartu uji')]).toEqual([true, false]);
    expect((await fetch(`${url}/bri_va`, { method: 'POST', redirect: 'manual' })).status).toBe(303);
    await press(`${id}-1`, 'pay');
    await isPaid(id);
    expect(await show(id)).toMatchObject({ attempts: [{ method: { type: 'id_bank_transfer', bank: 'bri' }, status: 'succeeded' }] });
  });

  it('says plainly when the rail is away and goes on when it is back', async () => {
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'down' });
    const { id } = await create();
    await expect(start(id, { type: 'qris' })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'up' });
    expect((await start(id, { type: 'qris' })).attempts).toMatchObject([{ id: `${id}-1`, status: 'pending' }]);
  });

  it('waits ten seconds and no longer, asks before it sends again, and so makes one charge', async () => {
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'slow', delay_ms: 11_000 });
    const { id } = await create();
    const began = Date.now();
    await expect(start(id, { type: 'qris' })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    // Ten for the charge and four for the question; a question that waited as long as a charge would end after twenty.
    expect(Date.now() - began).toBeLessThan(19_500);
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'up' });
    expect((await start(id, { type: 'qris' })).attempts).toMatchObject([{ id: `${id}-1`, status: 'pending', nextAction: { qrString: expect.stringMatching(/^000201/) as string } }]);
    const made = (await (await fetch(`${sandbox.base}/_control/transactions?q=${id}`)).json()) as { transactions: object[] };
    expect(made.transactions).toHaveLength(1);
  }, 40_000);

  it('leaves alone what does not answer, tells finance, and finds out by itself when it is back', async () => {
    const down = async (): Promise<string[]> => (await context.module.get(ShowRails).execute()).filter(({ isDown }) => isDown).map(({ rail }) => rail);
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'down' });
    const { id } = await create();
    for (let left = 5; left > 0; left -= 1) await expect(start(id, { type: 'qris' })).rejects.toMatchObject({ code: 'payments.rail_unavailable' });
    await eventually('the trouble to be written down', async () => (await down()).includes('midtrans'));
    await sandbox.post('/_control/outage', { channel: 'midtrans', mode: 'up' });
    await eventually('the rail to be asked again', () => start(id, { type: 'qris' }).then(() => true));
    await press(`${id}-1`, 'pay');
    // The notification waits until the question can be asked again, or "saya sudah bayar" asks it.
    await eventually('the payment', async () => (await context.module.get(CheckPayment).execute({ paymentIntentId: id })).status === 'succeeded');
    await eventually('nothing to be down', async () => (await down()).length === 0);
  }, 60_000);

  describe('the daily file', () => {
    const today = dayIn(new Date());
    const tomorrow = after(new Date(`${today}T00:00:00+07:00`), days(1) + hours(2));
    const reconcile = (until = tomorrow) => context.module.get(ReconcileSettlement).execute({ until });
    const tickets = async () => (await context.module.get(Tickets).list({ isResolved: false, limit: 100 })).items.filter(({ kind }) => kind.startsWith('settlement_')).map(({ kind, subject, detail }) => [kind, subject, detail.ours, detail.theirs]);
    const balance = async (kind: string) => (await context.module.get(TrialBalance).execute()).rows.find((row) => row.kind === kind)?.balance;

    it('agrees with an untouched day, and is booked once, however often it is read', async () => {
      await sandbox.post('/_control/day', {});
      const [before] = [await balance('rail_available')];
      const report = (await reconcile()).find(({ day }) => day === today)!;
      expect(report).toMatchObject({ differences: [] });
      expect(report.lines).toBeGreaterThan(9);
      expect(await balance('rail_fee')).toBe(report.fee);
      // The refunds were booked when the bank confirmed them.
      expect(await balance('rail_available')).toBe(before! + report.net + 250_000);
      await reconcile();
      expect(await balance('rail_available')).toBe(before! + report.net + 250_000);
      expect(await tickets()).toEqual([]);
      expect(await context.module.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
      expect(await context.module.get(Tickets).settlementFiles()).toMatchObject([{ day: today, lines: report.lines }, { lines: 0 }, { lines: 0 }]);
    });

    it('names each planted difference once, and mends none', async () => {
      const paid: string[] = [];
      for (let left = 4; left > 0; left -= 1) {
        const { id } = await create();
        await start(id, { type: 'qris' });
        await press(`${id}-1`, 'pay');
        await isPaid(id);
        paid.push(`${id}-1`);
      }
      const [missing, otherAmount, otherFee, reversed] = paid as [string, string, string, string];
      await sandbox.post('/_control/day', {});
      const files = context.module.get(SettlementFiles);
      const [head, ...rows] = (await files.read(today))!.trimEnd().split('\r\n');
      const rowOf = (id: string) => rows.find((row) => row.includes(id))!;
      const MONEY = '150000.00,1050.00,148950.00';
      const told = [
        ...rows.filter((row) => !paid.includes(row.split(',')[1]!)),
        rowOf(otherAmount).replace(MONEY, '15000.00,105.00,14895.00'),
        rowOf(otherFee).replace(MONEY, '150000.00,3000.00,147000.00'),
        rowOf(reversed),
        rowOf(reversed).replace(',payment,', ',reversal,').replace(MONEY, '-150000.00,-1050.00,-148950.00'),
        rowOf(reversed).replace(reversed, 'nobody-1'),
      ];
      // Read with the day after too, which is where what came in the last hour of a day is looked for.
      jest.spyOn(files, 'read').mockImplementation((day) => Promise.resolve(day === today ? [head, ...told].join('\r\n') : day === dayIn(tomorrow) ? head! : null));
      for (const _ of [1, 2]) await reconcile(after(tomorrow, days(1)));
      const found = await tickets();
      expect(found).toHaveLength(6);
      expect(new Set(found)).toEqual(new Set([
        ['settlement_missing_there', missing, 150_000, null],
        ['settlement_amount', otherAmount, 150_000, 15_000],
        ['settlement_fee', otherFee, 1_050, 3_000],
        ['settlement_reversed', reversed, 150_000, -150_000],
        ['settlement_missing_here', 'nobody-1', null, 150_000],
        ['settlement_no_file', dayIn(after(tomorrow, -days(2))), undefined, undefined],
      ]));
      expect(await show(missing.slice(0, -2))).toMatchObject({ status: 'succeeded' });
    });

    it('books what a bank took back once the file says the same as our dispute, and asks the rail about what we never heard of', async () => {
      jest.restoreAllMocks();
      const paid = async (): Promise<string> => {
        const { id } = await create();
        await start(id, { type: 'qris' });
        await press(`${id}-1`, 'pay');
        await isPaid(id);
        return id;
      };
      const [known, unknown] = [await paid(), await paid()];
      await press(`${known}-1`, 'reversal');
      await eventually('the dispute', async () => (await context.database.adhoc('SELECT FROM payments.dispute WHERE intent_id = $1', [known])).length > 0);
      await sandbox.post('/_control/notifications', { mode: 'lose' });
      await press(`${unknown}-1`, 'chargeback');
      await sandbox.post('/_control/notifications', { mode: 'normal' });
      const standing = async () => (await context.database.adhoc<{ account: string; sum: number }>(`SELECT l.account, sum(l.amount)::int AS sum FROM payments.journal j JOIN payments.journal_line l ON l.journal_id = j.id WHERE j.intent_id = ANY($1) AND l.account LIKE 'rail%' GROUP BY 1 HAVING sum(l.amount) <> 0 ORDER BY 1`, [[known, unknown]]));
      await sandbox.post('/_control/day', {});
      for (const _ of [1, 2]) await reconcile();
      expect(await standing()).toEqual([{ account: 'rail_available', sum: 148_950 }, { account: 'rail_fee', sum: 1_050 }]);
      expect((await context.outbox('payments.apply-rail-status')).map(({ payload }) => payload.attemptId)).toContain(`${unknown}-1`);
      await context.module.get(ApplyRailStatus).execute({ attemptId: `${unknown}-1` });
      // A file that takes the same money back twice is booked once, and stops nobody's booking.
      const files = context.module.get(SettlementFiles);
      const text = (await files.read(today))!.trimEnd();
      const line = text.split('\r\n').find((row) => row.includes(`${unknown}-1`) && row.includes(',chargeback,'))!;
      jest.spyOn(files, 'read').mockImplementation((day) => Promise.resolve(day === today ? `${text}\r\n${line.replace(',chargeback,', ',reversal,')}` : null));
      for (const _ of [1, 2]) await reconcile();
      jest.restoreAllMocks();
      // Of a chargeback the rail keeps its fee.
      expect(await standing()).toEqual([{ account: 'rail_available', sum: -1_050 }, { account: 'rail_fee', sum: 1_050 }]);
      expect(await context.module.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    });

    it('learns from the file how much a bank took of a part, and books that once', async () => {
      const { id } = await create();
      await start(id, { type: 'qris' });
      await press(`${id}-1`, 'pay');
      await isPaid(id);
      await press(`${id}-1`, 'chargeback?amount=40000');
      const dispute = async () => (await context.database.adhoc('SELECT amount, is_sum_known AS "isSumKnown", state FROM payments.dispute WHERE intent_id = $1', [id]))[0];
      expect(await eventually('the dispute', dispute)).toEqual({ amount: 150_000, isSumKnown: false, state: 'open' });
      await sandbox.post('/_control/day', {});
      for (const _ of [1, 2]) await reconcile();
      expect(await dispute()).toEqual({ amount: 40_000, isSumKnown: true, state: 'open' });
      const rows = await context.database.adhoc(`SELECT l.account, sum(l.amount)::int AS sum FROM payments.journal j JOIN payments.journal_line l ON l.journal_id = j.id WHERE j.intent_id = $1 AND l.account NOT LIKE 'escrow%' GROUP BY 1 HAVING sum(l.amount) <> 0 ORDER BY 1`, [id]);
      expect(rows).toEqual([{ account: 'disputed', sum: 40_000 }, { account: 'rail_available', sum: 108_950 }, { account: 'rail_fee', sum: 1_050 }]);
      expect((await tickets()).filter(([, subject]) => subject === `${id}-1`)).toEqual([]);
      expect(await context.module.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    });

    it('is not believed in part', async () => {
      jest.spyOn(context.module.get(SettlementFiles), 'read').mockResolvedValue('order_id,type,gross_amount,fee,net_amount,settlement_date,reference\r\na,payment,100.00,1.00,98.00,2026-11-24,\r\n');
      for (const _ of [1, 2]) expect(await reconcile()).toEqual([]);
      const told = await context.database.adhoc<{ subject: string; reason: string }>(`SELECT subject, detail->>'reason' AS reason FROM payments.discrepancy WHERE kind = 'settlement_unreadable' ORDER BY subject`);
      expect(told).toHaveLength(4);
      expect(told[0]?.reason).toContain('baris 2');
      jest.restoreAllMocks();
    });
  });

  it('does not reach the rail inside a transaction', async () => {
    const { id } = await create();
    await expect(context.module.get(Transactions).run(() => start(id, { type: 'qris' }))).rejects.toThrow('must not be called inside a transaction');
  });
});
