import { AccountsModule, AskAssistance, ConsentCodes, EndMandate, EnsurePerson, GiveMandate, GrantRole, MandateDirectory, RequestSignInCode, RevokeRole, SearchAudit, SignInWithCode } from '@etalase/accounts';
import { minutes } from '@etalase/kernel';
import { type Actor, Authenticator, Secrets } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

let next = 0;
const freshPhone = (): string => `+6281310${String((next += 1)).padStart(6, '0')}`;
const SHOP = '01933c5e-0000-7000-8000-000000000001';

describe('helping a seller with consent', () => {
  let context: TestContext;
  let village: string;
  let otherVillage: string;
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type, { strict: false });
  const codeSent = async (event: string, phone: string, purpose: string): Promise<string> => {
    const last = (await context.outbox(event)).filter((one) => one.payload.phone === phone).at(-1);
    return get(Secrets).open(String(last?.payload.sealedCode), purpose);
  };
  const operatorIn = async (villageCode: string, name = 'Bu Operator'): Promise<Actor> => {
    const phone = freshPhone();
    const personId = await get(EnsurePerson).execute({ phone, name });
    await get(GrantRole).execute({ personId, role: 'village.operator', scopeKind: 'village', scopeId: villageCode, cause: 'spec', grantedBy: null });
    return { personId, sessionId: personId, phone, name, grants: [{ role: 'village.operator', scopeKind: 'village', scopeId: villageCode }] };
  };
  const agree = async (operator: Actor, phone: string) => {
    const { text } = await get(AskAssistance).execute({ operatorId: operator.personId, villageCode: village, phone });
    const code = await codeSent('accounts.ConsentCodeRequested', phone, 'consent-code');
    return get(GiveMandate).execute({ operatorId: operator.personId, villageCode: village, phone, code, textVersion: text.version, name: 'Pak Seller' });
  };
  const owns = (personId: string, sellerId = SHOP) => get(GrantRole).execute({ personId, role: 'seller.owner', scopeKind: 'seller', scopeId: sellerId, cause: 'spec', grantedBy: null });
  const onBehalf = (operator: Actor, sellerId = SHOP) => get(Authenticator).onBehalf(operator, sellerId);

  beforeAll(async () => {
    context = await bootContexts([AccountsModule], { pool: 1 });
    await get(LoadRegions).execute({ provinceCode: '18' });
    [village = '', otherVillage = ''] = get(RegionDirectory).villagesOf('18.04').map((one) => one.code);
  });
  afterAll(() => context.close());

  it('sends the code to the seller, keeps what was agreed to, and gives a right for one shop', async () => {
    const operator = await operatorIn(village);
    const phone = freshPhone();
    const { personId, mandateId } = await agree(operator, phone);
    await owns(personId);
    const acting = await onBehalf(operator);
    expect(acting).toMatchObject({ personId: operator.personId, onBehalfOf: { personId, mandateId }, grants: [{ role: 'seller.assistant', scopeKind: 'seller', scopeId: SHOP }] });
    const may = (capability: Parameters<Authenticator['allows']>[1]) => get(Authenticator).allows(acting as Actor, capability, { kind: 'seller', id: SHOP });
    expect([may('seller.join.write'), may('seller.product.write'), may('seller.money.read'), may('seller.staff.manage'), may('village.seller.review')]).toEqual([true, true, false, false, false]);
    const [consent] = await context.database.adhoc('SELECT purpose, text_version, village_code, recorded_by, given_at FROM accounts.consent WHERE person_id = $1', [personId]);
    expect(consent).toEqual({ purpose: 'assistance', text_version: '2026-11-1', village_code: village, recorded_by: operator.personId, given_at: context.clock.now() });
    expect((await get(SearchAudit).execute({ onBehalfOf: personId })).items).toMatchObject([{ action: 'mandate.give', actorId: operator.personId, onBehalfOfName: 'Pak Seller' }]);
    await expect(context.database.adhoc('DELETE FROM accounts.consent')).rejects.toThrow('append-only');
  });

  it('never turns into a session: neither code opens the other door', async () => {
    const operator = await operatorIn(village);
    const phone = freshPhone();
    await get(AskAssistance).execute({ operatorId: operator.personId, villageCode: village, phone });
    const consentCode = await codeSent('accounts.ConsentCodeRequested', phone, 'consent-code');
    await expect(get(SignInWithCode).execute({ phone, code: consentCode, address: phone, userAgent: 'spec' })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    await get(RequestSignInCode).execute({ phone, address: phone, locale: 'id' });
    const signInCode = await codeSent('accounts.SignInCodeRequested', phone, 'sign-in-code');
    if (signInCode === consentCode) return;
    await expect(get(GiveMandate).execute({ operatorId: operator.personId, villageCode: village, phone, code: signInCode, textVersion: '2026-11-1' })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    expect(await context.database.adhoc('SELECT 1 FROM accounts.session s JOIN accounts.person p ON p.id = s.person_id WHERE p.phone = $1', [phone])).toEqual([]);
  });

  it('holds a code for one asker, one village, one text and one use', async () => {
    const [operator, other] = [await operatorIn(village), await operatorIn(village)];
    const phone = freshPhone();
    await get(AskAssistance).execute({ operatorId: operator.personId, villageCode: village, phone });
    const code = await codeSent('accounts.ConsentCodeRequested', phone, 'consent-code');
    const give = (more: object) => get(GiveMandate).execute({ operatorId: operator.personId, villageCode: village, phone, code, textVersion: '2026-11-1', ...more });
    await expect(give({ operatorId: other.personId })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    await expect(give({ villageCode: otherVillage })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    await expect(give({ textVersion: '2020-01-1' })).rejects.toMatchObject({ code: 'accounts.consent_text_old' });
    await give({});
    await expect(give({})).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    context.clock.advance(minutes(2));
    await get(AskAssistance).execute({ operatorId: operator.personId, villageCode: village, phone });
    context.clock.advance(minutes(10));
    await expect(give({ code: await codeSent('accounts.ConsentCodeRequested', phone, 'consent-code') })).rejects.toMatchObject({ code: 'accounts.code_wrong' });
  });

  it('takes five tries, and no code for the own phone', async () => {
    const operator = await operatorIn(village);
    await expect(get(AskAssistance).execute({ operatorId: operator.personId, villageCode: village, phone: operator.phone })).rejects.toMatchObject({ code: 'accounts.own_phone' });
    const phone = freshPhone();
    await get(ConsentCodes).send({ phone, askedBy: operator.personId, purpose: 'payout-account', subject: 'a', askedByName: 'x', what: 'y' });
    const code = await codeSent('accounts.ConsentCodeRequested', phone, 'consent-code');
    const spend = (typed: string, subject = 'a') => get(ConsentCodes).spend({ phone, askedBy: operator.personId, purpose: 'payout-account', subject, code: typed });
    await expect(spend(code, 'b')).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    const wrong = code === '111111' ? '222222' : '111111';
    for (let n = 0; n < 4; n += 1) await expect(spend(wrong)).rejects.toMatchObject({ code: 'accounts.code_wrong' });
    await expect(spend(code)).rejects.toMatchObject({ code: 'accounts.code_wrong' });
  });

  it('ends the moment the seller says so, and with the office of the operator', async () => {
    const operator = await operatorIn(village);
    const stranger = await operatorIn(otherVillage);
    const phone = freshPhone();
    const { personId, mandateId } = await agree(operator, phone);
    const sellerId = SHOP.replace(/1$/, '2');
    await owns(personId, sellerId);
    expect([await onBehalf(stranger, sellerId), await onBehalf(operator, SHOP.replace(/1$/, '9'))]).toEqual([null, null]);
    expect((await get(MandateDirectory).ofPerson(personId)).map((one) => one.operatorName)).toEqual(['Bu Operator']);
    await expect(get(EndMandate).execute({ mandateId, by: stranger.personId })).rejects.toMatchObject({ code: 'accounts.mandate_unknown' });
    await get(EndMandate).execute({ mandateId, by: personId });
    expect(await onBehalf(operator, sellerId)).toBeNull();
    await expect(get(EndMandate).execute({ mandateId, by: personId })).rejects.toMatchObject({ code: 'accounts.mandate_unknown' });

    context.clock.advance(minutes(2));
    await agree(operator, phone);
    expect(await onBehalf(operator, sellerId)).not.toBeNull();
    await get(RevokeRole).execute({ personId: operator.personId, role: 'village.operator', scopeKind: 'village', scopeId: village, cause: 'left', revokedBy: null });
    expect(await onBehalf(operator, sellerId)).toBeNull();
    expect((await get(MandateDirectory).everAssisted([personId, operator.personId]))).toEqual(new Set([personId]));
  });

  it('is never granted as a role', async () => {
    await expect(get(GrantRole).execute({ personId: await get(EnsurePerson).execute({ phone: freshPhone() }), role: 'seller.assistant', scopeKind: 'seller', scopeId: SHOP, cause: 'x', grantedBy: null })).rejects.toMatchObject({ code: 'accounts.role_by_mandate' });
  });
});
