import { after, Clock, dayIn, days, hours, newId, rupiah, SystemClock } from '@etalase/kernel';
import { ApplyRailStatus, CapturePayment, CreatePaymentIntent, PaymentFacts, ReconcileSettlement, SendRefund, ShowPaymentLife, StartPayment, Tickets, TrialBalance } from '@etalase/payments';
import { type ApiObject, type Caller, CaptureApiPayment, ConfirmApiPayment, CreateApiPayment, DoRequestOnce, EnsureOperator, FollowApiPayment, OPERATOR, PaymentsApiModule, RefundCharge } from '@etalase/payments-api';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { BookRailStatus } from '../../../payments/src/use-cases/book-rail-status';
import { uuidOf } from '../domain/ids';

interface Sandbox {
  readonly base: string;
  readonly config: { readonly serverKey: string };
  post(path: string, body?: object): Promise<{ status: number }>;
  stop(): Promise<void>;
}
// Not an import: the sandbox is the outside world. It is started here and then only spoken to over HTTP.
const { BootedSandbox } = jest.requireActual<{ BootedSandbox: { start(wishes: object): Promise<Sandbox> } }>('../../../../apps/sandbox/src/testing/booted-sandbox');

const SCOPE = { organisationId: OPERATOR, account: null };
const HELD_SEN = 8_000_000;

/** Nobody listens to the rail's notifications here: what it did is learnt only by asking. */
describe('a card that is held ready at /v1, and a rail whose news are lost', () => {
  let context: TestContext;
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await BootedSandbox.start({});
    context = await bootContexts([PaymentsApiModule], {
      env: { MIDTRANS_CORE_URL: `${sandbox.base}/midtrans`, MIDTRANS_SNAP_URL: `${sandbox.base}/snap/v1`, MIDTRANS_REPORTS_URL: `${sandbox.base}/midtrans/reports`, MIDTRANS_SERVER_KEY: sandbox.config.serverKey },
      override: (builder) => void builder.overrideProvider(Clock).useClass(SystemClock),
    });
    await context.module.get(EnsureOperator).execute({ key: undefined });
  });
  afterAll(async () => {
    await context.close();
    await sandbox.stop();
  });

  const caller = (reservedId = newId()): Caller => ({ ...SCOPE, requestId: `req_${newId()}`, idempotencyKey: null, reservedId });
  const press = (intent: string, deed: string): Promise<{ status: number }> => sandbox.post(`/_control/transactions/${intent}/${deed}`);
  const follow = (intent: string): Promise<ApiObject | null> => context.module.get(FollowApiPayment).execute({ paymentIntentId: uuidOf(intent) ?? '' });
  const stored = async (intent: string): Promise<ApiObject> => (await context.database.adhoc<{ data: ApiObject }>('SELECT data FROM payments_api.object WHERE id = $1', [intent]))[0]!.data;
  const told = async (intent: string): Promise<string[]> => (await context.database.adhoc<{ type: string }>(`SELECT data->>'type' AS type FROM payments_api.object WHERE kind = 'event' AND data->'data'->'object'->>'id' = $1 ORDER BY id`, [intent])).map(({ type }) => type);

  /** As the routes do it: the rail is spoken to outside a transaction, and the answer to the key is kept. */
  const capture = async (intent: string, { key = newId(), amount }: { key?: string; amount?: number } = {}): Promise<{ status: number; body: ApiObject; isReplay: boolean }> => {
    const request = { key, request: `POST /v1/payment_intents/${intent}/capture`, paramsHash: String(amount), requestId: `req_${newId()}`, isOutside: true };
    const { status, body, isReplay } = await context.module.get(DoRequestOnce).execute(SCOPE, request, async (reservedId) => {
      const done = await context.module.get(CaptureApiPayment).execute(caller(reservedId), intent, amount === undefined ? {} : { amount });
      return typeof done === 'function' ? async () => JSON.stringify(await done()) : JSON.stringify(done);
    });
    return { status, body: JSON.parse(body) as ApiObject, isReplay };
  };

  const held = async (): Promise<string> => {
    const { id } = await context.module.get(Transactions).run(() => context.module.get(CreateApiPayment).execute(caller(), { amount: HELD_SEN, isManualCapture: true, method: { details: { type: 'card' } } }));
    await (await context.module.get(ConfirmApiPayment).execute(caller(), id, {}))();
    await press(id, '3ds');
    await askRail(id);
    expect(await follow(id)).toMatchObject({ status: 'requires_capture', amount_capturable: HELD_SEN });
    return id;
  };
  const askRail = (intent: string): Promise<unknown> => context.module.get(ApplyRailStatus).execute({ attemptId: `${uuidOf(intent)}-1` });

  it.each([['deny', 'denied'], ['expire', 'expired'], ['cancel', null]])('refuses to capture after %s, and keeps what had become of it', async (deed, failure) => {
    const intent = await held();
    expect(await press(intent, deed)).toMatchObject({ status: 200 });
    const key = newId();
    await expect(capture(intent, { key })).rejects.toMatchObject({ details: { code: 'payment_intent_unexpected_state', about: { payment_intent: { id: intent, status: 'requires_payment_method', amount_capturable: 0 } } } });
    // The refusal took nothing back: neither in payments nor at /v1, and it was told.
    expect(await context.module.get(PaymentFacts).execute({ paymentIntentId: uuidOf(intent) ?? '' })).toMatchObject({ status: 'requires_payment_method', attempts: [{ failure }] });
    expect(await stored(intent)).toMatchObject({ status: 'requires_payment_method', amount_capturable: 0, latest_charge: null });
    expect(await told(intent)).toEqual(['payment_intent.created', 'payment_intent.requires_action', 'payment_intent.amount_capturable_updated', 'payment_intent.payment_failed']);
    // The same key gets the same refusal, and nobody asks the rail again.
    expect(await capture(intent, { key })).toMatchObject({ status: 400, isReplay: true });
  });

  describe('of which a part is captured', () => {
    const paymentIntentIdOf = (intent: string): string => uuidOf(intent) ?? '';
    const refund = (intent: string, amount?: number): Promise<ApiObject> => context.module.get(Transactions).run(() => context.module.get(RefundCharge).execute(caller(), { paymentIntent: intent, ...(amount === undefined ? {} : { amount }) }));
    const booked = (intent: string): Promise<{ account: string; sum: number }[]> =>
      context.database.adhoc(`SELECT split_part(l.account, ':', 1) AS account, sum(l.amount)::int AS sum FROM payments.journal j JOIN payments.journal_line l ON l.journal_id = j.id WHERE j.intent_id = $1 GROUP BY 1 HAVING sum(l.amount) <> 0 ORDER BY 1`, [paymentIntentIdOf(intent)]);

    it('is a payment of that part: object, charge, books, refunds and the rail’s daily file agree', async () => {
      const intent = await held();
      expect((await capture(intent, { amount: 5_000_000 })).body).toMatchObject({ status: 'succeeded', amount: HELD_SEN, amount_received: 5_000_000, amount_capturable: 0 });
      const charge = await stored(String((await stored(intent)).latest_charge));
      expect(charge).toMatchObject({ amount: HELD_SEN, amount_captured: 5_000_000, amount_refunded: 0, refunded: false });
      expect(await stored(String(charge.balance_transaction))).toMatchObject({ amount: 5_000_000, net: 5_000_000 });
      expect(await booked(intent)).toEqual([{ account: 'rail_pending', sum: 50_000 }, { account: 'seller', sum: -50_000 }]);
      expect((await context.module.get(ShowPaymentLife).execute({ paymentIntentId: paymentIntentIdOf(intent) })).intent).toMatchObject({ amount: 50_000, reservedAmount: 80_000 });

      expect(await press(intent, 'settle')).toMatchObject({ status: 200 });
      await sandbox.post('/_control/day', {});
      const today = dayIn(new Date());
      const reports = await context.module.get(ReconcileSettlement).execute({ until: after(new Date(`${today}T00:00:00+07:00`), days(1) + hours(2)) });
      expect(reports.find(({ day }) => day === today)).toMatchObject({ lines: 1, gross: 50_000, fee: 3_450, differences: [] });
      expect(await booked(intent)).toEqual([{ account: 'rail_available', sum: 46_550 }, { account: 'rail_fee', sum: 3_450 }, { account: 'seller', sum: -50_000 }]);

      await expect(refund(intent, 5_000_100)).rejects.toMatchObject({ details: { code: 'amount_too_large' } });
      await refund(intent, 2_000_000);
      expect(await refund(intent)).toMatchObject({ amount: 3_000_000 });
      for (const { id } of (await context.module.get(PaymentFacts).execute({ paymentIntentId: paymentIntentIdOf(intent) }))!.refunds) await context.module.get(SendRefund).execute({ refundId: id });
      expect(await stored(charge.id)).toMatchObject({ amount_refunded: 5_000_000, refunded: true });
      await expect(refund(intent, 100)).rejects.toMatchObject({ details: { code: 'charge_already_refunded' } });
      expect((await context.module.get(Tickets).list({ isResolved: false, limit: 100 })).items.filter(({ kind }) => kind !== 'settlement_no_file')).toEqual([]);
      expect(await context.module.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    });

    it('takes the whole Rp1 to the last, and nothing beyond', async () => {
      const intent = await held();
      await expect(capture(intent, { amount: HELD_SEN + 100 })).rejects.toMatchObject({ details: { code: 'amount_too_large', param: 'amount_to_capture' } });
      await expect(capture(intent, { amount: 5_000_050 })).rejects.toMatchObject({ details: { code: 'parameter_invalid_integer', param: 'amount_to_capture' } });
      expect((await capture(intent, { amount: 100 })).body).toMatchObject({ status: 'succeeded', amount_received: 100 });
    });

    it('is captured once, whoever asks at the same moment for another sum', async () => {
      const intent = await held();
      const answers = await Promise.allSettled([5_000_000, 6_000_000, 7_000_000].map((amount) => capture(intent, { amount }).then(({ body }) => [amount, body.amount_received])));
      const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      expect(taken).toEqual([[expect.any(Number), taken[0]?.[0]]]);
      expect(answers.filter(({ status }) => status === 'rejected').map((answer) => (answer as PromiseRejectedResult).reason.details.code)).toEqual(['payment_intent_unexpected_state', 'payment_intent_unexpected_state']);
      expect(await stored(intent)).toMatchObject({ status: 'succeeded', amount_received: taken[0]?.[0] });
      expect((await told(intent)).filter((type) => type === 'payment_intent.succeeded')).toHaveLength(1);
    });

    it('goes on after a death between the rail and us as the rail has it', async () => {
      const [intent, key] = [await held(), newId()];
      const died = jest.spyOn(context.module.get(BookRailStatus), 'execute').mockRejectedValueOnce(new Error('the process is gone'));
      await expect(capture(intent, { key, amount: 3_000_000 })).rejects.toThrow('gone');
      died.mockRestore();
      expect(await stored(intent)).toMatchObject({ status: 'requires_capture', amount_capturable: HELD_SEN });
      expect(await capture(intent, { key, amount: 3_000_000 })).toMatchObject({ isReplay: false, body: { status: 'succeeded', amount_received: 3_000_000 } });
      expect(await capture(intent, { key, amount: 3_000_000 })).toMatchObject({ isReplay: true, body: { amount_received: 3_000_000 } });
    });

    it('is refused where several wait for their parts, by name', async () => {
      const reference = newId();
      const splits = [20_000, 60_000].map((amount, place) => ({ reference: `${reference}-${place}`, account: newId(), amount: rupiah(amount), label: `Bagian ${place}` }));
      const { id } = await context.module.get(CreatePaymentIntent).execute({ reference, amount: rupiah(80_000), splits, payer: { name: 'Pembeli', phone: '+6281200000001' }, description: 'Dua penerima', isReserved: true, expiresAt: after(new Date(), hours(24)) });
      await context.module.get(StartPayment).execute({ paymentIntentId: id, method: { type: 'card' } });
      await press(`${id}-1`, '3ds');
      await context.module.get(ApplyRailStatus).execute({ attemptId: `${id}-1` });
      await expect(context.module.get(CapturePayment).execute({ paymentIntentId: id, amount: rupiah(79_999) })).rejects.toMatchObject({ code: 'payments.capture_whole' });
      await expect(context.module.get(CapturePayment).execute({ paymentIntentId: id, amount: rupiah(80_001) })).rejects.toMatchObject({ code: 'payments.capture_invalid' });
      expect(await context.module.get(CapturePayment).execute({ paymentIntentId: id })).toMatchObject({ status: 'succeeded', amount: 80_000 });
    });
  });
});
