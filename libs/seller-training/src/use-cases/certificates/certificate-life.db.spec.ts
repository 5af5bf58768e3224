import { createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { days } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { untilSomebodyWaits } from '../../../../../test/support/locks';
import { TrainingStage } from '../../testing/training-stage';
import { CapabilitiesOf, RequireCapability } from '../capabilities/capabilities-of';
import { AskWaiver, DecideWaiver, WaitingWaivers } from '../capabilities/waivers';
import { ExpireCertificates } from './expire-certificates';
import { ForgetLearner } from './forget-learner';
import type { IssuedCertificate } from './issue-certificate';
import { OfflineLists } from './offline-list';
import { OpenBadges } from './open-badges';
import { RenameCertificate } from './rename-certificate';
import { RevokeCertificate } from './revoke-certificate';
import { RotateSigningKey } from './rotate-signing-key';
import { CertificateRegister, CheckCertificate, OwnCertificates } from './show-certificates';

const PUBLISH = 'seller.listing.publish';

describe('the life of a certificate', () => {
  let stage: TrainingStage;
  let officer: string;
  let second: string;
  beforeAll(async () => {
    stage = await TrainingStage.begin({ env: { PUBLIC_ORIGIN: 'https://etalase.example' } });
    [officer, second] = [await stage.person('Petugas Satu'), await stage.person('Petugas Dua')];
  });
  afterAll(() => stage?.close());

  const standing = async (person: string) => (await stage.get(CapabilitiesOf).execute(person)).get(PUBLISH)?.state;
  const check = (code: string) => stage.get(CheckCertificate).execute(code);
  const revoke = (certificateId: string, isFraud: boolean, by = officer) => stage.get(RevokeCertificate).execute({ certificateId, reason: 'Tes dikerjakan orang lain', isFraud, by });
  const events = async (person: string, name: string) => (await stage.context.outbox(`training.${name}`)).filter(({ payload }) => payload.personId === person);

  it('suspends at once for fraud, also what else opened the same, and leaves a grace for a mistake of ours', async () => {
    const [cheat, unlucky] = [await stage.person(), await stage.person()];
    const [first, other] = [await stage.issue(cheat), await stage.issue(unlucky)];
    await revoke(first.id, true);
    await revoke(other.id, false);
    expect([await standing(cheat), await standing(unlucky)]).toEqual(['suspended', 'grace']);
    await expect(stage.get(RequireCapability).execute({ personId: cheat, capability: PUBLISH })).rejects.toMatchObject({ code: 'training.rights_suspended' });
    expect(await check(first.code)).toMatchObject({ state: 'revoked', number: first.number });
    expect((await stage.get(OfflineLists).execute()).revoked).toHaveLength(2);
    expect([(await events(cheat, 'CapabilitySuspended')).length, (await events(unlucky, 'CapabilityGraced')).length]).toEqual([2, 2]);
    await expect(revoke(first.id, true)).rejects.toMatchObject({ code: 'training.certificate.move_refused' });
    const again = await stage.issue(cheat);
    expect([again.isNew, await standing(cheat)]).toEqual([true, 'active']);
  });

  it('is taken back by another officer only, with a reason', async () => {
    const own = await stage.issue(officer);
    await expect(revoke(own.id, false)).rejects.toMatchObject({ code: 'training.own_certificate' });
    await expect(stage.get(RevokeCertificate).execute({ certificateId: own.id, reason: ' a ', isFraud: false, by: second })).rejects.toMatchObject({ code: 'training.reason_missing' });
    expect((await check(own.code))?.state).toBe('issued');
  });

  it('expires by its date before any job runs, and the rights follow after thirty days', async () => {
    const person = await stage.person();
    const begin = stage.context.clock.now();
    const { code } = await stage.issue(person);
    stage.context.clock.advance(days(365 * 3 + 1));
    expect([(await check(code))?.state, await standing(person)]).toEqual(['expired', 'grace']);
    const done = await stage.get(ExpireCertificates).execute();
    expect(done.certificates).toBeGreaterThan(0);
    expect(await stage.get(ExpireCertificates).execute()).toEqual({ certificates: 0, rights: 0 });
    expect([(await events(person, 'CertificateExpired')).length, (await events(person, 'CapabilityGraced')).length]).toEqual([1, 2]);
    stage.context.clock.advance(days(31));
    expect(await standing(person)).toBeUndefined();
    await stage.get(ExpireCertificates).execute();
    expect(await events(person, 'CapabilityEnded')).toHaveLength(2);
    stage.context.clock.set(begin);
  });

  it('stays taken back when it is renewed at the same moment; whoever earned it anew has another', async () => {
    const person = await stage.person();
    const begin = stage.context.clock.now();
    const old = await stage.issue(person);
    stage.context.clock.advance(days(365 * 3 - 30));
    const transactions = stage.get(Transactions);
    let renewed: Promise<IssuedCertificate> | undefined;
    await transactions.run(async () => {
      await revoke(old.id, true);
      renewed = transactions.outside(() => stage.issue(person));
      await transactions.outside(() => untilSomebodyWaits(stage.context.database));
    });
    const fresh = await renewed;
    expect([fresh?.isNew, await check(old.code)]).toMatchObject([true, { state: 'revoked', successor: null }]);
    stage.context.clock.set(begin);
  });

  it('is followed by another when the name was wrong', async () => {
    const person = await stage.person('Peserta Uj');
    const old = await stage.issue(person);
    const rename = (name: string, by = officer) => stage.get(RenameCertificate).execute({ certificateId: old.id, name, reason: 'Nama di KTP: Peserta Uji', by });
    await expect(rename('Peserta Uj')).rejects.toMatchObject({ code: 'training.same_name' });
    await expect(rename('Peserta Uji', person)).rejects.toMatchObject({ code: 'training.own_certificate' });
    const fresh = await rename('  Peserta   Uji ');
    expect(await check(old.code)).toMatchObject({ state: 'superseded', successor: fresh.number, name: 'Peserta Uj' });
    expect(await check(fresh.code)).toMatchObject({ state: 'issued', name: 'Peserta Uji', validTo: (await check(old.code))?.validTo });
    expect((await stage.get(CapabilitiesOf).execute(person)).get(PUBLISH)).toMatchObject({ state: 'active', causeId: fresh.id });
    await expect(rename('Peserta Uji Lain')).rejects.toMatchObject({ code: 'training.certificate.move_refused' });
    expect((await stage.get(OfflineLists).execute()).superseded).toHaveLength(1);
  });

  it('keeps number and state when the person asks to be forgotten', async () => {
    const person = await stage.person('Yang Ingin Dilupakan');
    const { code, number, id } = await stage.issue(person);
    expect(await stage.get(ForgetLearner).execute(person)).toBe(1);
    expect(await check(code)).toMatchObject({ number, state: 'issued', name: null, score: null, fragment: null, courseTitle: 'Onboarding UMKM' });
    expect(await standing(person)).toBeUndefined();
    expect(await stage.get(OwnCertificates).list(person)).toEqual([]);
    const left = JSON.stringify(await stage.context.database.adhoc('SELECT * FROM training.certificate WHERE id = $1', [id]));
    expect(left).not.toMatch(/Dilupakan|696e67696e/i);
    expect(left).not.toContain(person);
  });

  it('gives a right without a certificate only when two officers want it', async () => {
    const phone = '+628127009999';
    const ask = () => stage.get(AskWaiver).execute({ phone, capability: PUBLISH, kind: 'equivalent', reason: 'Lulus pelatihan dinas 2025', lastDay: '2027-12-31', by: officer });
    await expect(ask()).rejects.toMatchObject({ code: 'training.person_unknown' });
    await stage.context.database.adhoc(`UPDATE accounts.person SET phone = $1 WHERE id = $2`, [phone, await stage.person('Penjual Uji')]);
    const waiverId = await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'training.waiver_waiting' });
    expect((await stage.get(WaitingWaivers).execute({ limit: 10, viewer: officer })).items).toMatchObject([{ person: 'Penjual Uji', askedBy: 'Petugas Satu', isMine: true }]);
    const decide = (by: string, isApproved = true) => stage.get(DecideWaiver).execute({ waiverId, isApproved, by });
    await expect(decide(officer)).rejects.toMatchObject({ code: 'training.waiver_own' });
    await expect(decide(second, false)).rejects.toMatchObject({ code: 'training.reason_missing' });
    await decide(second);
    await expect(decide(second)).rejects.toMatchObject({ code: 'training.waiver_decided' });
    const [{ person_id: person } = { person_id: '' }] = await stage.context.database.adhoc<{ person_id: string }>('SELECT person_id FROM training.waiver WHERE id = $1', [waiverId]);
    expect((await stage.get(CapabilitiesOf).execute(person)).get(PUBLISH)).toMatchObject({ state: 'active', cause: 'waiver', lastDay: '2027-12-31' });
  });

  it('is found in the register by number, its beginning, code and phone, page by page', async () => {
    const { number, code } = await stage.issue(await stage.person('Orang Dicari'));
    const find = async (q: string) => (await stage.get(CertificateRegister).search({ q, limit: 5 }, officer)).items.map((one) => one.number);
    const phone = (await stage.get(CertificateRegister).search({ q: number, limit: 1 }, officer)).items[0]?.phone ?? '';
    expect([await find(number.slice(0, 6).toLowerCase()), await find(code.toLowerCase()), await find(phone), await find('99999/'), await find('0812-9999-8888')]).toEqual([[number], [number], [number], [], []]);
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await stage.get(CertificateRegister).search({ limit: 3, cursor }, officer);
      seen.push(...page.items.map((one) => one.number));
      more = page.nextCursor !== null;
      cursor = page.nextCursor ?? undefined;
    }
    const [{ count } = { count: 0 }] = await stage.context.database.adhoc<{ count: number }>('SELECT count(*)::int AS count FROM training.certificate');
    expect([new Set(seen).size, seen.length]).toEqual([count, count]);
  });

  it('travels as an open badge, signed, with its place in a list of what was withdrawn', async () => {
    const person = await stage.person('Peserta Uji');
    const { id, code } = await stage.issue(person);
    const { jwt } = await stage.get(OpenBadges).ofCertificate(person, id);
    const badge = opened(jwt);
    expect(badge.payload).toMatchObject({ id: `https://etalase.example/sertifikat/${code}`, type: ['VerifiableCredential', 'OpenBadgeCredential'], iss: 'https://etalase.example/sertifikat/penerbit', validFrom: '2026-11-24T00:00:00Z' });
    expect(badge.payload.credentialSubject).toMatchObject({ identifier: [{ identityHash: 'Peserta Uji', identityType: 'name' }], result: [{ value: '85' }] });
    const { statusListCredential, statusListIndex } = badge.payload.credentialStatus as Record<string, string>;
    expect(statusListCredential).toBe('https://etalase.example/sertifikat/status/0');
    const bitOf = async (place: number): Promise<number> => {
      const { payload } = opened((await stage.get(OpenBadges).statusList(0)) ?? '');
      const bits = gunzipSync(Buffer.from((payload.credentialSubject as { encodedList: string }).encodedList.slice(1), 'base64url'));
      expect(bits).toHaveLength(16_384);
      return ((bits[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
    };
    expect(await bitOf(Number(statusListIndex))).toBe(0);
    await revoke(id, true);
    expect(await bitOf(Number(statusListIndex))).toBe(1);
    await expect(stage.get(OpenBadges).ofCertificate(person, id)).rejects.toMatchObject({ code: 'training.certificate_over' });
    await expect(stage.get(OpenBadges).ofCertificate(officer, id)).rejects.toMatchObject({ code: 'training.no_certificate' });
  });

  it('is still known after the key was changed; the old key signs no more', async () => {
    const { code } = await stage.issue(await stage.person());
    const before = (await check(code))?.keyId;
    const { retired, current } = await stage.get(RotateSigningKey).execute({ reason: 'Setiap tahun', isCompromised: false, by: officer });
    expect([retired, (await check((await stage.issue(await stage.person())).code))?.keyId]).toEqual([before, current]);
    const { keys } = await stage.get(OfflineLists).execute();
    expect(keys.map(({ id, until }) => [id, until])).toEqual([[before, '2026-11-24'], [current, null]]);
    expect(await stage.context.database.adhoc('SELECT id FROM training.signing_key WHERE private_sealed IS NOT NULL')).toEqual([{ id: current }]);
  });
});

function opened(jwt: string): { payload: Record<string, unknown> } {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const { jwk, ...header } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string; jwk: { kty: string; crv: string; x: string } };
  expect(header).toMatchObject({ alg: 'EdDSA', typ: 'JWT' });
  expect(verify(null, Buffer.from(`${head}.${body}`), createPublicKey({ key: jwk, format: 'jwk' }), Buffer.from(signature, 'base64url'))).toBe(true);
  return { payload: JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown> };
}
