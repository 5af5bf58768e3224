import { days, firstIdAt, newId, seconds } from '@etalase/kernel';
import { PaymentRail } from '@etalase/payments';
import { ApiProblem, AuthenticateApiKey, CreateApiKey, CreateCustomer, DoRequestOnce, EnsureOperator, OPERATOR, PaymentsApiModule, problems, PurgeEvents, PurgeRequestKeys } from '@etalase/payments-api';
import { Database, Settings } from '@etalase/platform';
import { ScriptedRail } from '../../../../test/support/scripted-rail';
import { objectId } from '../domain/ids';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

const SCOPE = { organisationId: OPERATOR, account: null };

describe('one effect for one key', () => {
  let context: TestContext;
  let once: DoRequestOnce;
  beforeAll(async () => {
    context = await bootContexts([PaymentsApiModule], { override: (builder) => void builder.overrideProvider(PaymentRail).useValue(new ScriptedRail()) });
    await context.module.get(EnsureOperator).execute({ key: undefined });
    once = context.module.get(DoRequestOnce);
  });
  afterAll(() => context.close());

  const request = (key: string, isOutside = false, paramsHash = 'same') => ({ key, request: 'POST /v1/things', paramsHash, requestId: `req_${newId()}`, isOutside });
  const mark = (id: string): Promise<unknown> => context.module.get(Database).rows('INSERT INTO payments_api.organisation (id, name, created_at) VALUES ($1, $2, now())', [id, 'mark']);
  const isMarked = async (id: string): Promise<boolean> => (await context.module.get(Database).rows('SELECT 1 FROM payments_api.organisation WHERE id = $1', [id])).length > 0;

  it('repeats the first answer byte for byte, and refuses the key for anything else', async () => {
    const key = newId();
    let runs = 0;
    const work = (reserved: string): Promise<string> => Promise.resolve(JSON.stringify({ reserved, run: (runs += 1) }));
    const first = await once.execute(SCOPE, request(key), work);
    const second = await once.execute(SCOPE, request(key), work);
    expect([second.body, second.isReplay, runs]).toEqual([first.body, true, 1]);
    await expect(once.execute(SCOPE, request(key, false, 'other'), work)).rejects.toMatchObject({ details: { status: 400, type: 'idempotency_error' } });
    // Keys of one account are no keys of another.
    expect((await once.execute({ ...SCOPE, account: 'acct_1' }, request(key), work)).isReplay).toBe(false);
  });

  it('keeps a refusal too, but not what never began', async () => {
    const [declined, wrong] = [newId(), newId()];
    const refuse = (problem: ApiProblem) => (): Promise<string> => Promise.reject(problem);
    await expect(once.execute(SCOPE, request(declined), refuse(problems.declined('card_declined', 'no')))).rejects.toBeInstanceOf(ApiProblem);
    expect(await once.execute(SCOPE, request(declined), () => Promise.resolve('{}'))).toMatchObject({ status: 402, isReplay: true });
    await expect(once.execute(SCOPE, request(wrong), refuse(problems.missingParam('amount')))).rejects.toBeInstanceOf(ApiProblem);
    expect(await once.execute(SCOPE, request(wrong), () => Promise.resolve('{}'))).toMatchObject({ status: 200, isReplay: false });
  });

  it('leaves no effect without its answer', async () => {
    const [key, effect] = [newId(), newId()];
    await expect(once.execute(SCOPE, request(key), async () => {
      await mark(effect);
      throw new Error('the process is gone');
    })).rejects.toThrow('gone');
    expect(await isMarked(effect)).toBe(false);
    await once.execute(SCOPE, request(key), async () => {
      await mark(effect);
      return '{}';
    });
    expect(await isMarked(effect)).toBe(true);
  });

  it('writes what the rail’s answer ends with together with the answer to the key, or neither', async () => {
    const [key, effect] = [newId(), newId()];
    const reserved: string[] = [];
    const ending = (body: string) => (id: string) => {
      reserved.push(id);
      return Promise.resolve(async () => {
        await mark(effect);
        return body;
      });
    };
    // No text of PostgreSQL holds a NUL: the answer cannot be kept.
    await expect(once.execute(SCOPE, request(key, true), ending('\0'))).rejects.toThrow('0x00');
    expect(await isMarked(effect)).toBe(false);
    expect(await once.execute(SCOPE, request(key, true), ending('{}'))).toMatchObject({ body: '{}', isReplay: false });
    expect([await isMarked(effect), reserved[1]]).toEqual([true, reserved[0]]);
  });

  it('says 409 while the first is running; after its death the next goes on under the same id', async () => {
    const key = newId();
    const begun: string[] = [];
    let finish: (body: string) => void = () => undefined;
    const running = once.execute(SCOPE, request(key, true), (reserved) => {
      begun.push(reserved);
      return new Promise((done) => (finish = done));
    });
    while (begun.length === 0) await new Promise((turn) => setImmediate(turn));
    await expect(once.execute(SCOPE, request(key, true), () => Promise.resolve('{}'))).rejects.toMatchObject({ details: { status: 409, code: 'idempotency_key_in_use' } });
    context.clock.advance(seconds(61));
    await once.execute(SCOPE, request(key, true), (reserved) => {
      begun.push(reserved);
      return Promise.resolve('{"by":"the second"}');
    });
    expect(begun[1]).toBe(begun[0]);
    finish('{"by":"the second"}');
    await running;
  });

  it('forgets a key after its day', async () => {
    const key = newId();
    await once.execute(SCOPE, request(key), () => Promise.resolve('{}'));
    context.clock.advance(seconds(25 * 3_600));
    expect(await context.module.get(PurgeRequestKeys).execute()).toBeGreaterThan(0);
    expect((await once.execute(SCOPE, request(key), () => Promise.resolve('{}'))).isReplay).toBe(false);
  });

  it('forgets an event and the log of its deliveries after a month, and not before; what waits to be delivered stays', async () => {
    const { database, clock, module } = context;
    const made = async (ageDays: number, status: string): Promise<string> => {
      const id = objectId('event', `${firstIdAt(new Date(clock.now().getTime() - days(ageDays))).slice(0, 24)}${newId().slice(24)}`);
      const endpoint = objectId('webhook_endpoint');
      for (const [object, kind] of [[id, 'event'], [endpoint, 'webhook_endpoint']]) await database.adhoc(`INSERT INTO payments_api.object (id, kind, organisation_id, data, created_at) VALUES ($1, $2, $3, '{}', now())`, [object, kind, SCOPE.organisationId]);
      const delivery = newId();
      await database.adhoc('INSERT INTO payments_api.delivery (id, event_id, endpoint_id, status, created_at) VALUES ($1, $2, $3, $4, now())', [delivery, id, endpoint, status]);
      await database.adhoc(`INSERT INTO payments_api.delivery_try (delivery_id, number, at, took_ms, http_status, answer) VALUES ($1, 1, now(), 5, 200, 'ok')`, [delivery]);
      return id;
    };
    const [old, young, waiting] = [await made(32, 'delivered'), await made(30, 'delivered'), await made(40, 'waiting')];
    expect([await module.get(PurgeEvents).execute(), await module.get(PurgeEvents).execute()]).toEqual([1, 0]);
    const left = await database.adhoc<{ id: string; log: number }>('SELECT o.id, (SELECT count(*)::int FROM payments_api.delivery d JOIN payments_api.delivery_try t ON t.delivery_id = d.id WHERE d.event_id = o.id) AS log FROM payments_api.object o WHERE o.id = ANY($1)', [[old, young, waiting]]);
    expect(left.map(({ id, log }) => [id, log]).sort()).toEqual([[young, 1], [waiting, 1]].sort());
    expect(await database.adhoc('SELECT count(*)::int AS n FROM payments_api.delivery_try t WHERE NOT EXISTS (SELECT FROM payments_api.delivery d WHERE d.id = t.delivery_id)')).toEqual([{ n: 0 }]);
  });

  it('makes live keys and live objects where money is real, refuses keys of the other kind, and never mixes the two in one database', async () => {
    const { module, database } = context;
    const settings = module.get(Settings);
    const make = (): Promise<{ key: string }> => module.get(CreateApiKey).execute({ organisationId: OPERATOR, name: 'Program' });
    const customer = () => module.get(CreateCustomer).execute({ ...SCOPE, requestId: 'req_1', idempotencyKey: null, reservedId: newId() }, { name: 'Sri' });
    const { key: play } = await make();
    expect(await customer()).toMatchObject({ livemode: false });
    settings.MIDTRANS_CORE_URL = 'https://api.midtrans.com';
    try {
      const { key: real } = await make();
      expect([play.slice(0, 8), real.slice(0, 8)]).toEqual(['sk_test_', 'sk_live_']);
      expect(await module.get(AuthenticateApiKey).execute(real)).toMatchObject({ organisationId: OPERATOR, shown: expect.stringMatching(/^sk_live_..…/) as string });
      await expect(module.get(AuthenticateApiKey).execute(play)).rejects.toMatchObject({ details: { status: 401, message: expect.stringContaining('this is live mode') as string } });
      const { id } = await customer();
      const [event] = await database.adhoc<{ data: { livemode: boolean; data: { object: object } } }>(`SELECT data FROM payments_api.object WHERE kind = 'event' AND data->'data'->'object'->>'id' = $1`, [id]);
      expect(event?.data).toMatchObject({ livemode: true, data: { object: { livemode: true } } });
      // This database has known play money: it is none for real money.
      await expect(module.get(EnsureOperator).execute({ key: undefined })).rejects.toThrow('holds play money');
      delete settings.MIDTRANS_CORE_URL;
      await expect(module.get(AuthenticateApiKey).execute(real)).rejects.toMatchObject({ details: { status: 401, message: expect.stringContaining('this is test mode') as string } });
      await module.get(EnsureOperator).execute({ key: undefined });
    } finally {
      delete settings.MIDTRANS_CORE_URL;
    }
  });
});
