import { AccountsModule, GrantRole, PeopleDirectory, PurgeSignIns, RenamePerson, RequestSignInCode, RevokeRole, SignInWithCode, SignOut } from '@etalase/accounts';
import { days, minutes, newId, seconds } from '@etalase/kernel';
import { Authenticator, Secrets } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

let next = 0;
const freshPhone = (): string => `+6281300${String((next += 1)).padStart(6, '0')}`;

describe('signing in', () => {
  let context: TestContext;
  const request = (phone: string, more: { channel?: 'whatsapp' | 'sms'; address?: string } = {}) => context.module.get(RequestSignInCode).execute({ phone, address: more.address ?? phone, locale: 'id', channel: more.channel });
  const signIn = (phone: string, code: string) => context.module.get(SignInWithCode).execute({ phone, code, address: phone, userAgent: 'spec' });
  const lastCode = async (phone: string): Promise<string> => {
    const events = await context.outbox('accounts.SignInCodeRequested');
    const last = events.filter((event) => event.payload.phone === phone).at(-1);
    return context.module.get(Secrets).open(String(last?.payload.sealedCode), 'sign-in-code');
  };
  const enter = async (phone: string) => {
    await request(phone);
    return signIn(phone, await lastCode(phone));
  };
  const wrongCode = { code: 'accounts.code_wrong', kind: 'invalid', fields: [expect.objectContaining({ field: 'code' })] };

  beforeAll(async () => {
    context = await bootContexts([AccountsModule], { pool: 1 });
  });
  afterAll(() => context.close());

  it('makes a person of a new number and knows it again', async () => {
    const phone = freshPhone();
    const first = await enter(phone);
    expect(first.person).toMatchObject({ phone, name: null });
    context.clock.advance(minutes(1));
    expect((await enter(phone)).person.id).toBe(first.person.id);
    expect((await context.outbox('accounts.PersonSignedIn')).filter((event) => event.payload.phone === phone).map((event) => event.payload.isFirstTime)).toEqual([true, false]);
  });

  it('keeps neither code nor token in clear', async () => {
    const phone = freshPhone();
    await request(phone);
    const code = await lastCode(phone);
    const { token } = await signIn(phone, code);
    const everything = JSON.stringify([await context.outbox(), await context.database.adhoc('SELECT * FROM accounts.session'), await context.database.adhoc('SELECT * FROM accounts.sign_in_code')]);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(`"${code}"`);
  });

  it('answers a wrong, spent, expired and never sent code alike', async () => {
    const phone = freshPhone();
    await expect(signIn(phone, '000000')).rejects.toMatchObject(wrongCode);
    await request(phone);
    const code = await lastCode(phone);
    await signIn(phone, code);
    await expect(signIn(phone, code)).rejects.toMatchObject(wrongCode);
    await request(phone);
    context.clock.advance(minutes(5));
    await expect(signIn(phone, await lastCode(phone))).rejects.toMatchObject(wrongCode);
  });

  it('allows five tries, also when they come at once', async () => {
    const phone = freshPhone();
    await request(phone);
    const code = await lastCode(phone);
    const wrong = code === '111111' ? '222222' : '111111';
    await Promise.allSettled(Array.from({ length: 5 }, () => signIn(phone, wrong)));
    await expect(signIn(phone, code)).rejects.toMatchObject(wrongCode);
  });

  it('opens one session for one code', async () => {
    const phone = freshPhone();
    await request(phone);
    const code = await lastCode(phone);
    const results = await Promise.allSettled([signIn(phone, code), signIn(phone, code), signIn(phone, code)]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('answers the same try again with the same session: its first answer may have been lost on the way', async () => {
    const phone = freshPhone();
    await request(phone);
    const code = await lastCode(phone);
    const tryAs = (attempt?: string, typed = code) => context.module.get(SignInWithCode).execute({ phone, code: typed, address: phone, userAgent: 'spec', attempt });
    const mine = newId();
    const lost = await tryAs(mine);
    const again = await tryAs(mine);
    expect(again).toMatchObject({ person: lost.person, expiresAt: lost.expiresAt });
    const authenticate = (token: string) => context.module.get(Authenticator).authenticate(token);
    expect([await authenticate(lost.token), (await authenticate(again.token))?.personId]).toEqual([null, lost.person.id]);
    expect((await context.outbox('accounts.PersonSignedIn')).filter((event) => event.payload.phone === phone)).toHaveLength(1);
    // The code alone, another try, another code and a later hour stand where they stood.
    await expect(tryAs()).rejects.toMatchObject(wrongCode);
    await expect(tryAs(newId())).rejects.toMatchObject(wrongCode);
    await expect(tryAs(mine, code === '111111' ? '222222' : '111111')).rejects.toMatchObject(wrongCode);
    context.clock.advance(minutes(5));
    await expect(tryAs(mine)).rejects.toMatchObject(wrongCode);
    expect((await authenticate(again.token))?.personId).toBe(lost.person.id);
  });

  it('has one live code a phone and a minute between two; SMS only as the second', async () => {
    const phone = freshPhone();
    await expect(request(phone, { channel: 'sms' })).rejects.toMatchObject({ code: 'accounts.sms_later' });
    const { resendAfter } = await request(phone);
    expect(resendAfter.getTime() - context.clock.now().getTime()).toBe(minutes(1));
    const old = await lastCode(phone);
    await expect(request(phone, { channel: 'sms' })).rejects.toMatchObject({ code: 'accounts.wait_to_resend', retryAfterSeconds: 60 });
    context.clock.advance(minutes(1));
    await request(phone, { channel: 'sms' });
    const fresh = await lastCode(phone);
    if (old !== fresh) await expect(signIn(phone, old)).rejects.toMatchObject(wrongCode);
    await signIn(phone, fresh);
  });

  it('limits codes a number and an address', async () => {
    const phone = freshPhone();
    context.clock.set(new Date('2026-11-25T00:00:00Z'));
    for (let n = 0; n < 5; n += 1) {
      await request(phone);
      context.clock.advance(minutes(1));
    }
    await expect(request(phone)).rejects.toMatchObject({ code: 'rate.too_many', kind: 'too_many' });
    for (let n = 0; n < 60; n += 1) await request(freshPhone(), { address: '203.0.113.9' });
    await expect(request(freshPhone(), { address: '203.0.113.9' })).rejects.toMatchObject({ code: 'rate.too_many' });
  });

  it('locks nobody out who signs in properly, but still bounds the codes of a day', async () => {
    const phone = freshPhone();
    context.clock.set(new Date('2026-11-26T00:00:00Z'));
    for (let n = 0; n < 20; n += 1) {
      await enter(phone);
      context.clock.advance(seconds(1));
    }
    await expect(request(phone)).rejects.toMatchObject({ code: 'rate.too_many' });
  });

  it('forgives asking, not guessing: codes that were never right stay counted', async () => {
    const phone = freshPhone();
    context.clock.set(new Date('2026-11-27T00:00:00Z'));
    for (let n = 0; n < 5; n += 1) {
      await request(phone);
      await expect(signIn(phone, '00000x')).rejects.toMatchObject(wrongCode);
      context.clock.advance(minutes(1));
    }
    await expect(request(phone)).rejects.toMatchObject({ code: 'rate.too_many' });
  });

  it('refuses a number that is not Indonesian', async () => {
    await expect(request('+15551234567')).rejects.toMatchObject({ code: 'kernel.phone_invalid' });
  });

  describe('a session', () => {
    const authenticate = (token: string) => context.module.get(Authenticator).authenticate(token);

    it('slides for 90 days from its last use, then ends', async () => {
      const { token } = await enter(freshPhone());
      context.clock.advance(days(89));
      expect(await authenticate(token)).not.toBeNull();
      context.clock.advance(days(89));
      expect(await authenticate(token)).not.toBeNull();
      context.clock.advance(days(90));
      expect(await authenticate(token)).toBeNull();
      expect(await context.module.get(PurgeSignIns).execute()).toBeGreaterThan(0);
    });

    it('ends at once when signed out, though it was just in use', async () => {
      const { token } = await enter(freshPhone());
      expect(await authenticate(token)).not.toBeNull();
      await context.module.get(SignOut).execute({ token });
      expect(await authenticate(token)).toBeNull();
      expect(await authenticate('made up')).toBeNull();
    });

    it('carries new grants and names at once and loses revoked ones', async () => {
      const { token, person } = await enter(freshPhone());
      const grant = { personId: person.id, role: 'seller.staff', scopeKind: 'seller', scopeId: 'shop-1' } as const;
      await authenticate(token);
      await context.module.get(GrantRole).execute({ ...grant, cause: 'spec', grantedBy: null });
      await context.module.get(GrantRole).execute({ ...grant, cause: 'spec again', grantedBy: null });
      await context.module.get(RenamePerson).execute({ personId: person.id, name: '  Ibu   Sari ' });
      expect(await authenticate(token)).toMatchObject({ name: 'Ibu Sari', grants: [{ role: 'seller.staff', scopeKind: 'seller', scopeId: 'shop-1' }] });
      expect(await context.module.get(PeopleDirectory).withRole({ roles: ['seller.owner', 'seller.staff'], scopeKind: 'seller', scopeId: 'shop-1' })).toMatchObject([{ id: person.id, name: 'Ibu Sari' }]);
      await context.module.get(RevokeRole).execute({ ...grant, cause: 'left', revokedBy: person.id });
      expect((await authenticate(token))?.grants).toEqual([]);
      expect(await context.database.adhoc('SELECT action FROM accounts.audit_entry WHERE subject = $1 ORDER BY id', [`person:${person.id}`])).toEqual([{ action: 'role.grant' }, { action: 'role.revoke' }]);
    });
  });

  it('gives no role outside its kind of scope', async () => {
    const { person } = await enter(freshPhone());
    await expect(context.module.get(GrantRole).execute({ personId: person.id, role: 'seller.owner', scopeKind: 'platform', scopeId: '*', cause: 'x', grantedBy: null })).rejects.toMatchObject({ code: 'accounts.role_unknown' });
  });

  it.each(['UPDATE accounts.audit_entry SET action = action', 'DELETE FROM accounts.audit_entry', 'TRUNCATE accounts.audit_entry'])('the audit log refuses: %s', async (sql) => {
    await expect(context.database.adhoc(sql)).rejects.toThrow('append-only');
  });
});
