import { Clock, newId, SystemClock } from '@etalase/kernel';
import { ApplyRailStatus, PaymentFacts } from '@etalase/payments';
import { type ApiObject, type Caller, CaptureApiPayment, ConfirmApiPayment, CreateApiPayment, DoRequestOnce, EnsureOperator, FollowApiPayment, OPERATOR, PaymentsApiModule } from '@etalase/payments-api';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
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
      env: { MIDTRANS_CORE_URL: `${sandbox.base}/midtrans`, MIDTRANS_SNAP_URL: `${sandbox.base}/snap/v1`, MIDTRANS_SERVER_KEY: sandbox.config.serverKey },
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
});
