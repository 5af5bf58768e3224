import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnsurePerson, GrantRole, RequestSignInCode, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { createHttpApp, Database, Logger, ProblemFilter, Secrets, SESSION_COOKIE } from '@etalase/platform';
import { LoadRegions } from '@etalase/regions';
import { AttendanceCodes, Courses, IssueCertificate, LoadCourses, ShowLearnerCard } from '@etalase/seller-training';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { proveSessions } from '../../../../test/support/second-factor';
import { ApiModule } from '../api.module';
import { configureApi } from '../configure-api';

type Who = 'learner' | 'other' | 'officer' | 'second';
const PHONES: Record<Who, string> = { learner: '+6281200007301', other: '+6281200007302', officer: '+6281200007303', second: '+6281200007304' };

describe('certificates over HTTP', () => {
  let app: NestFastifyApplication;
  let cloned: TestDatabase;
  const tokens = {} as Record<Who, string>;
  const people = {} as Record<Who, string>;
  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });

  async function signIn(who: Who): Promise<void> {
    const phone = PHONES[who];
    people[who] = await get(EnsurePerson).execute({ phone, name: `Orang ${who}` });
    if (who === 'officer' || who === 'second') await get(GrantRole).execute({ personId: people[who], role: 'province.admin', scopeKind: 'province', scopeId: '18', cause: 'spec', grantedBy: null });
    await get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const [row] = await get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = $1 AND payload->>'phone' = $2`, [SignInCodeRequested.name, phone]);
    tokens[who] = (await get(SignInWithCode).execute({ phone, code: get(Secrets).open(row?.payload.sealedCode ?? '', 'sign-in-code'), address: '127.0.0.1', userAgent: 'spec' })).token;
    await proveSessions(get(Database), people[who]);
  }
  const call = (who: Who, method: 'GET' | 'POST', url: string, payload?: object) => app.inject({ method, url: `/api/${url}`, cookies: { [SESSION_COOKIE]: tokens[who] }, ...(payload ? { payload } : {}) });
  const issue = async (who: Who, course = 'onboarding-umkm') => {
    const { versionId } = await get(Courses).current(course);
    return get(IssueCertificate).execute({ learnerId: people[who], course, versionId, score: 8_750, batch: 'Angkatan 3, Liwa' });
  };

  beforeAll(async () => {
    cloned = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', DATABASE_URL: cloned.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'false', PUBLIC_ORIGIN: 'https://etalase.example' });
    app = await createHttpApp({ module: ApiModule, configure: configureApi });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await get(LoadRegions).execute({ provinceCode: '18' });
    await get(LoadCourses).execute();
    for (const who of Object.keys(PHONES) as Who[]) await signIn(who);
  }, 120_000);
  afterAll(async () => {
    delete process.env.PUBLIC_ORIGIN;
    await app.close();
    await cloned.drop();
  });

  it('gives a learner their own: list, paper, badge; a stranger gets none of it', async () => {
    const { id, number } = await issue('learner');
    const list = (await call('learner', 'GET', 'training/certificates')).json();
    expect(list).toMatchObject({ origin: 'https://etalase.example', items: [{ id, number, state: 'issued', name: 'Orang learner', jp: 16, score: 8_750, capabilities: ['seller.listing.publish', 'seller.order.fulfil'] }] });
    expect(list.rights).toMatchObject([{ capability: 'seller.listing.publish', state: 'active', cause: 'certificate' }, { capability: 'seller.order.fulfil' }]);
    const paper = await call('learner', 'GET', `training/certificates/${id}/file`);
    expect([paper.statusCode, paper.headers['content-type'], paper.headers['content-disposition'], paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', expect.stringContaining('sertifikat-00001-onboarding-umkm'), '%PDF-']);
    const badge = await call('learner', 'GET', `training/certificates/${id}/badge`);
    expect([badge.headers['content-type'], badge.body.split('.').length]).toEqual(['application/vc+jwt', 3]);
    for (const file of ['file', 'badge']) expect((await call('other', 'GET', `training/certificates/${id}/${file}`)).statusCode).toBe(404);
    expect((await call('other', 'GET', 'training/certificates')).json()).toMatchObject({ items: [], rights: [] });
  });

  it('lets an officer take one back, with a reason, and prints it no more', async () => {
    const { id, number } = await issue('other');
    expect((await call('learner', 'GET', 'office/certificates')).statusCode).toBe(403);
    const found = (await call('officer', 'GET', `office/certificates?q=${encodeURIComponent('0812-0000-7302')}`)).json();
    expect(found.items).toMatchObject([{ number, phone: PHONES.other, isMine: false }]);
    const revoke = (body: object) => call('officer', 'POST', `office/certificates/${id}/revocation`, body);
    expect([(await revoke({ reason: 'x', isFraud: true })).statusCode, (await revoke({ reason: 'Tes dikerjakan orang lain' })).statusCode]).toEqual([400, 400]);
    expect((await revoke({ reason: 'Tes dikerjakan orang lain', isFraud: true })).statusCode).toBe(204);
    expect((await revoke({ reason: 'Tes dikerjakan orang lain', isFraud: true })).statusCode).toBe(409);
    expect((await call('other', 'GET', `training/certificates/${id}/file`)).json()).toMatchObject({ status: 409, code: 'training.certificate_over', detail: expect.stringContaining('dicabut') });
    expect((await call('other', 'GET', 'training/certificates')).json().rights).toMatchObject([{ state: 'suspended' }, { state: 'suspended' }]);
    const audit = (await call('officer', 'GET', 'office/audit?action=certificate.')).json();
    expect(audit.items).toMatchObject([{ action: 'certificate.revoke', subject: `certificate:${id}`, details: { number, isFraud: true } }]);
    const since = async (from: string): Promise<object> => (await call('officer', 'GET', `office/audit?action=certificate.&from=${encodeURIComponent(from)}`)).json();
    expect(await since('2030-01-01T00:00:00+07:00')).toMatchObject({ items: [] });
    for (const from of ['2026-W05-1', '2026-02-31T00:00:00Z', '2026']) expect([from, await since(from)]).toMatchObject([from, { status: 400, fields: [{ field: 'from', message: expect.stringContaining('Waktu belum benar') as string }] }]);
  });

  it('keeps officers from their own certificates and from deciding what they asked for', async () => {
    const own = await issue('officer');
    expect((await call('officer', 'POST', `office/certificates/${own.id}/revocation`, { reason: 'Milik sendiri', isFraud: false })).json()).toMatchObject({ status: 403, code: 'training.own_certificate' });
    const asked = await call('officer', 'POST', 'office/waivers', { phone: '0812-0000-7302', capability: 'bumdes.consolidate', kind: 'equivalent', reason: 'Lulus diklat BUMDes 2025' });
    const { id } = asked.json<{ id: string }>();
    expect(asked.statusCode).toBe(201);
    expect((await call('officer', 'POST', `office/waivers/${id}/decision`, { isApproved: true })).statusCode).toBe(403);
    expect((await call('second', 'GET', 'office/waivers')).json().items).toMatchObject([{ id, person: 'Orang other', askedBy: 'Orang officer', isMine: false }]);
    expect((await call('second', 'POST', `office/waivers/${id}/decision`, { isApproved: true })).statusCode).toBe(204);
    expect((await call('other', 'GET', 'training/certificates')).json().rights).toEqual(expect.arrayContaining([expect.objectContaining({ capability: 'bumdes.consolidate', cause: 'waiver', state: 'active' })]));
  });

  it('renames by a new certificate, and changes keys with a reason', async () => {
    const { id } = await issue('second', 'kepala-desa');
    const renamed = await call('officer', 'POST', `office/certificates/${id}/renaming`, { name: 'Orang Kedua', reason: 'Dicocokkan dengan KTP' });
    expect([renamed.statusCode, renamed.json().number]).toEqual([201, expect.stringMatching(/^00002\/KEPALA-DESA\//)]);
    expect((await call('second', 'GET', 'training/certificates')).json().items).toMatchObject([{ name: 'Orang Kedua', state: 'issued' }, { state: 'superseded', successor: renamed.json().number }]);
    const keys = (await call('officer', 'POST', 'office/signing-keys/rotation', { reason: 'Setiap tahun', isCompromised: false })).json();
    expect(keys.items).toMatchObject([{ until: expect.any(String) }, { until: null }]);
    expect(JSON.stringify(keys)).not.toMatch(/private|sealed/i);
  });

  it('prints the card of a learner, whose QR facilitators read; somebody without a name is asked for it first', async () => {
    const card = await call('learner', 'GET', 'me/training-card/file');
    expect([card.statusCode, card.headers['content-type'], card.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    const { name, text } = await get(ShowLearnerCard).toPrint(people.learner);
    expect([name, get(AttendanceCodes).learnerOf(text)]).toEqual(['Orang learner', people.learner]);
    expect((await call('learner', 'GET', 'me/training-card')).json()).toMatchObject({ text, qrSvg: expect.stringMatching(/^<svg/) });
    expect(() => get(AttendanceCodes).learnerOf(text.replace(people.learner, people.other))).toThrow(expect.objectContaining({ code: 'training.card' }));
    await get(Database).adhoc(`UPDATE accounts.person SET name = NULL WHERE id = $1`, [people.other]);
    expect((await call('other', 'GET', 'me/training-card/file')).json()).toMatchObject({ status: 409, code: 'training.name_missing' });
    // On the phone the card needs no name: its owner holds it.
    expect((await call('other', 'GET', 'me/training-card')).statusCode).toBe(200);
  });
});
