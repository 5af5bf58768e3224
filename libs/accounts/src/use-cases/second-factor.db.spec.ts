import { AccountsModule, BeginSecondFactor, codeAt, ConfirmSecondFactor, GrantRole, ProveSecondFactor, RequestSignInCode, SecondFactorOf, SignInWithCode } from '@etalase/accounts';
import { hours, minutes, seconds } from '@etalase/kernel';
import { type Actor, Authenticator, Secrets } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

let next = 0;

describe('the second factor', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([AccountsModule], { pool: 1 });
  });
  afterAll(() => context.close());

  const now = (): Date => context.clock.now();
  const authenticate = async (token: string): Promise<Actor> => (await context.module.get(Authenticator).authenticate(token))!;
  const mayRead = (actor: Actor): boolean => context.module.get(Authenticator).allows(actor, 'finance.payment.read');
  const stateOf = async (token: string): Promise<string> => context.module.get(SecondFactorOf).execute(await authenticate(token));
  const prove = async (token: string, code: string) => {
    const { personId, sessionId } = await authenticate(token);
    return context.module.get(ProveSecondFactor).execute({ personId, sessionId, code });
  };
  const signIn = async (phone: string): Promise<string> => {
    await context.module.get(RequestSignInCode).execute({ phone, address: phone, locale: 'id' });
    const event = (await context.outbox('accounts.SignInCodeRequested')).filter(({ payload }) => payload.phone === phone).at(-1);
    return (await context.module.get(SignInWithCode).execute({ phone, code: context.module.get(Secrets).open(String(event?.payload.sealedCode), 'sign-in-code'), address: phone, userAgent: 'spec' })).token;
  };
  const officer = async () => {
    const phone = `+62813009${String((next += 1)).padStart(5, '0')}`;
    const token = await signIn(phone);
    const { personId } = await authenticate(token);
    await context.module.get(GrantRole).execute({ personId, role: 'finance.maker', scopeKind: 'platform', scopeId: 'platform', cause: 'spec', grantedBy: null });
    return { phone, token, personId };
  };
  const enrolled = async () => {
    const person = await officer();
    const { secret } = await context.module.get(BeginSecondFactor).execute(person);
    const { recoveryCodes } = await context.module.get(ConfirmSecondFactor).execute({ personId: person.personId, sessionId: (await authenticate(person.token)).sessionId, code: codeAt(secret, now()) });
    context.clock.advance(seconds(30));
    return { ...person, secret, recoveryCodes };
  };
  const wrong = { code: 'accounts.second_factor_code', fields: [expect.objectContaining({ field: 'code' })] };

  it('is asked of people with roles of office only, and opens their rights in that session', async () => {
    expect(await stateOf(await signIn('+6281300899999'))).toBe('none');
    const { token, personId, phone } = await officer();
    expect([await stateOf(token), mayRead(await authenticate(token))]).toEqual(['enrol', false]);
    const { secret, uri } = await context.module.get(BeginSecondFactor).execute({ personId, phone });
    expect(uri).toContain(`secret=${secret}`);
    const { recoveryCodes } = await context.module.get(ConfirmSecondFactor).execute({ personId, sessionId: (await authenticate(token)).sessionId, code: codeAt(secret, now()) });
    expect(recoveryCodes).toHaveLength(10);
    expect([await stateOf(token), mayRead(await authenticate(token))]).toEqual(['proven', true]);
    const other = await signIn(phone);
    expect([await stateOf(other), mayRead(await authenticate(other))]).toEqual(['prove', false]);
    context.clock.advance(seconds(30));
    expect(await prove(other, codeAt(secret, now()))).toEqual({ recoveryCodesLeft: null });
    expect(mayRead(await authenticate(other))).toBe(true);
  });

  it('lasts a working day', async () => {
    const { token, secret } = await enrolled();
    context.clock.advance(hours(12));
    expect([await stateOf(token), mayRead(await authenticate(token))]).toEqual(['prove', false]);
    await prove(token, codeAt(secret, now()));
    expect(mayRead(await authenticate(token))).toBe(true);
  });

  it('takes a code once, also when it comes twice at once, and the paper code once too', async () => {
    const { token, secret, recoveryCodes } = await enrolled();
    const code = codeAt(secret, now());
    const both = await Promise.allSettled([prove(token, code), prove(token, code)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(prove(token, code)).rejects.toMatchObject(wrong);
    expect(await prove(token, ` ${recoveryCodes[3]?.toLowerCase()} `)).toEqual({ recoveryCodesLeft: 9 });
    await expect(prove(token, recoveryCodes[3] ?? '')).rejects.toMatchObject(wrong);
    await expect(prove(token, (await enrolled()).recoveryCodes[0] ?? '')).rejects.toMatchObject(wrong);
  });

  it('allows five tries a quarter of an hour, over all sessions of the person', async () => {
    const { token, phone, secret } = await enrolled();
    const other = await signIn(phone);
    for (let n = 0; n < 5; n += 1) await expect(prove(n % 2 ? token : other, '000000')).rejects.toMatchObject(wrong);
    await expect(prove(other, codeAt(secret, now()))).rejects.toMatchObject({ code: 'rate.too_many' });
    context.clock.advance(minutes(15));
    await prove(other, codeAt(secret, now()));
  });

  it('cannot be taken over by whoever signs in later, nor confirmed with somebody else’s code', async () => {
    const { phone, personId } = await enrolled();
    await expect(context.module.get(BeginSecondFactor).execute({ personId, phone })).rejects.toMatchObject({ code: 'accounts.second_factor_there' });
    await expect(context.module.get(ConfirmSecondFactor).execute({ personId, sessionId: null, code: '123456' })).rejects.toMatchObject({ code: 'accounts.second_factor_there' });
    const fresh = await officer();
    await expect(prove(fresh.token, '123456')).rejects.toMatchObject({ code: 'accounts.second_factor_missing' });
    const first = await context.module.get(BeginSecondFactor).execute(fresh);
    const second = await context.module.get(BeginSecondFactor).execute(fresh);
    const confirm = (code: string) => context.module.get(ConfirmSecondFactor).execute({ personId: fresh.personId, sessionId: null, code });
    await expect(confirm(codeAt(first.secret, now()))).rejects.toMatchObject(wrong);
    const answers = await Promise.allSettled([confirm(codeAt(second.secret, now())), confirm(codeAt(second.secret, now()))]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps neither secret nor paper codes in clear, and every act on record', async () => {
    const { personId, secret, recoveryCodes, token } = await enrolled();
    await prove(token, recoveryCodes[0] ?? '');
    const everything = JSON.stringify([await context.database.adhoc('SELECT * FROM accounts.second_factor'), await context.database.adhoc('SELECT * FROM accounts.recovery_code'), await context.outbox()]);
    for (const plain of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) expect(everything).not.toContain(plain);
    const acts = await context.database.adhoc<{ action: string }>(`SELECT action FROM accounts.audit_entry WHERE subject = $1 AND action LIKE 'second%' ORDER BY id`, [`person:${personId}`]);
    expect(acts.map(({ action }) => action)).toEqual(['second_factor.enrol', 'second_factor.recover']);
  });
});
