import { newId, seconds } from '@etalase/kernel';
import { PaymentRail } from '@etalase/payments';
import { ApiProblem, DoRequestOnce, EnsureOperator, OPERATOR, PaymentsApiModule, problems, PurgeRequestKeys } from '@etalase/payments-api';
import { Database } from '@etalase/platform';
import { ScriptedRail } from '../../../../test/support/scripted-rail';
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
});
