import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { newId } from '@etalase/kernel';
import { SESSION_COOKIE } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { LoadCourses } from '@etalase/seller-training';
import { type Json, SyncStage } from '../../../../test/support/sync-stage';
import { SyncApiModule } from '../sync/sync-api.module';
import { TrainingApiModule } from './training-api.module';

describe('learning over the line', () => {
  let stage: SyncStage;
  let session: string;
  let stranger: string;
  let enrolmentId: string;
  let manifest: Json;
  const deviceId = newId();
  const enrolment = { course: 'onboarding-umkm', villageCode: '', sex: 'f', ageBand: '35-44', participantType: 'pelaku UMKM' };

  /** Every answer any caller got in this file, for the eye that looks for keys at the end. */
  const answers: { url: string; text: string }[] = [];
  const call = async (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}, as = session) => {
    const answer = await stage.http.inject({ method, url: `/api/training/${url}`, cookies: as ? { [SESSION_COOKIE]: as } : {}, headers, ...(payload ? { payload } : {}) });
    answers.push({ url, text: answer.body });
    return { status: answer.statusCode, headers: answer.headers, raw: answer.rawPayload, json: (answer.headers['content-type'] ?? '').toString().includes('json') ? (JSON.parse(answer.body) as Json) : null };
  };
  let seq = 0;
  const learnt = (kind: string, body: object, over: object = {}) => ({ clientId: newId(), sequence: 1_000 + (seq += 1), kind: `training.${kind}`, subject: enrolmentId, occurredAt: stage.orders.context.clock.now().toISOString(), payload: { enrolmentId, seq, at: stage.orders.context.clock.now().toISOString(), mono: seq, body }, ...over });

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule, TrainingApiModule]);
    await stage.orders.get(LoadRegions).execute({ provinceCode: '18' });
    await stage.orders.get(LoadCourses).execute();
    enrolment.villageCode = stage.orders.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    [session, stranger] = [await stage.person(null), await stage.person(null)];
  }, 120_000);
  afterAll(() => stage.close());

  it('anybody reads what is taught, and nobody the keys', async () => {
    const list = await call('GET', 'courses', undefined, {}, '');
    expect(list.json.items.map(({ code }: { code: string }) => code)).toContain('onboarding-umkm');
    const outline = await call('GET', 'courses/onboarding-umkm', undefined, {}, '');
    expect([outline.json.modules.length, outline.json.modules[0].lessons[0], outline.raw.length < 20_000]).toEqual([7, { slug: 'm1-1-akun-dan-profil', title: expect.any(String), minutes: expect.any(Number) }, true]);
    expect((await call('GET', 'courses/tidak-ada', undefined, {}, '')).status).toBe(404);
  });

  it('a person enrols, saying a name once for the certificate', async () => {
    expect((await call('POST', 'enrolments', enrolment)).json).toMatchObject({ status: 422, fields: [{ field: 'name' }] });
    expect((await call('POST', 'enrolments', { ...enrolment, name: 'Warga Uji', villageCode: '18.04' })).json).toMatchObject({ fields: [{ field: 'villageCode', message: 'Pilih desa Anda dari daftar.' }] });
    const done = await call('POST', 'enrolments', { ...enrolment, name: 'Warga Uji' });
    enrolmentId = done.json.enrolmentId;
    expect([done.status, (await call('POST', 'enrolments', enrolment)).json.enrolmentId]).toEqual([200, enrolmentId]);
    expect((await call('GET', 'enrolments')).json.items).toMatchObject([{ enrolmentId, state: 'confirmed', lessonsDone: 0, lessonsAll: 30 }]);
  });

  it('takes the package in pieces of any size, each byte once', async () => {
    manifest = (await call('POST', `enrolments/${enrolmentId}/package`, { deviceId })).json;
    const [file] = manifest.files;
    const pieces: Buffer[] = [];
    for (let at = 0; at < file.bytes; at += 10_000) {
      const piece = await call('GET', `packages/${file.versionId}`, undefined, { range: `bytes=${at}-${at + 9_999}` });
      expect([piece.status, piece.headers['content-range']]).toEqual([206, `bytes ${at}-${Math.min(at + 9_999, file.bytes - 1)}/${file.bytes}`]);
      pieces.push(piece.raw);
    }
    const whole = Buffer.concat(pieces);
    expect(createHash('sha256').update(whole).digest('hex')).toBe(file.sha256);
    expect(JSON.parse(gunzipSync(whole).toString('utf8'))).toMatchObject({ format: 1, course: { code: 'onboarding-umkm' } });
    expect((await call('GET', `packages/${file.versionId}`)).raw.equals(whole)).toBe(true);
    expect((await call('GET', `packages/${file.versionId}`, undefined, { range: `bytes=${file.bytes}-` })).status).toBe(416);
    expect((await call('GET', `packages/${newId()}`)).status).toBe(404);
  });

  it('what was learnt comes by the exchange, once, and wrong things are told in words', async () => {
    const lesson = learnt('lesson', { lesson: 'm1-1-akun-dan-profil', pct: 100 });
    expect(await stage.push(session, [lesson], { deviceId })).toMatchObject([{ outcome: 'accepted' }]);
    expect(await stage.push(session, [lesson], { deviceId })).toMatchObject([{ outcome: 'already' }]);
    const wrong = learnt('lesson', { lesson: 'm1-1-akun-dan-profil', pct: 400 });
    expect(await stage.push(session, [wrong], { deviceId })).toMatchObject([{ outcome: 'conflict', refused: { fields: [{ field: 'body.pct', message: expect.stringContaining('1 sampai 100') }] } }]);
    expect(await stage.push(stranger, [learnt('lesson', { lesson: 'm1-1-akun-dan-profil', pct: 50 })])).toMatchObject([{ outcome: 'conflict', refused: { code: 'training.no_enrolment' } }]);
    expect((await call('GET', `enrolments/${enrolmentId}`)).json).toMatchObject({ lessonsDone: 1, lessons: { 'm1-1-akun-dan-profil': 100 } });
  });

  it('the clock of the phone is kept as it was, and how wrong it is', async () => {
    const at = new Date(stage.orders.context.clock.now().getTime() + 7 * 86_400_000).toISOString();
    const event = learnt('lesson', { lesson: 'm1-2-rekening-dan-pembayaran', pct: 50 });
    await stage.push(session, [{ ...event, occurredAt: at, payload: { ...event.payload, at } }], { deviceId, sentAt: at });
    const [row] = await stage.orders.context.database.adhoc<{ skew: string; flags: string[]; at: Date }>('SELECT skew_ms AS skew, flags, occurred_at AS at FROM training.learning_event WHERE id = $1', [event.clientId]);
    expect([Number(row?.skew), row?.flags, row?.at.toISOString()]).toEqual([-7 * 86_400_000, ['clock_off'], at]);
  });

  it('a copied phone: the other words of the same event are refused and kept', async () => {
    const event = learnt('lesson', { lesson: 'm1-3-surat-mana-yang-wajib', pct: 25 });
    await stage.push(session, [event], { deviceId });
    await stage.orders.context.database.adhoc('DELETE FROM sync.command WHERE client_id = $1', [event.clientId]);
    const other = { ...event, payload: { ...event.payload, body: { lesson: 'm1-3-surat-mana-yang-wajib', pct: 100 } } };
    expect(await stage.push(session, [other], { deviceId })).toMatchObject([{ outcome: 'conflict', refused: { code: 'sync_training.differs' } }]);
    expect(await stage.orders.context.database.adhoc('SELECT device_id FROM training.quarantined_event WHERE event_id = $1', [event.clientId])).toEqual([{ device_id: deviceId }]);
  });

  it('a try is started once and marked by the server; its key never comes along', async () => {
    const start = { deviceId, role: 'pre' };
    const [one, two] = await Promise.all([call('POST', `enrolments/${enrolmentId}/attempts`, start), call('POST', `enrolments/${enrolmentId}/attempts`, start)]);
    expect([one.json, two.json]).toEqual([manifest.grants[0], manifest.grants[0]]);
    expect((await call('POST', `enrolments/${enrolmentId}/attempts`, { ...start, deviceId: newId() })).json).toMatchObject({ status: 409, code: 'training.attempt_elsewhere' });
    const attempt = learnt('attempt', { role: 'pre', grantId: one.json.id, versionId: manifest.files[0].versionId, startedAt: stage.orders.context.clock.now().toISOString(), answers: [{ item: 'harga-pokok-a', given: 14_000 }] });
    expect(await stage.push(session, [attempt], { deviceId })).toMatchObject([{ outcome: 'accepted' }]);
    const view = await call('GET', `enrolments/${enrolmentId}`);
    expect(view.json).toMatchObject({ attempts: [{ role: 'pre', counts: true, scoreBp: 833, isLate: true }], attemptsLeft: { pre: 0, post: 3 } });
    expect(view.raw.toString()).not.toMatch(/isRight|"answer"|"why"/);
    expect((await call('GET', `enrolments/${enrolmentId}`, undefined, {}, stranger)).status).toBe(404);
  });

  it('refuses a file that is none, from anybody', async () => {
    const part = { keyId: newId(), key: 'A'.repeat(344), iv: 'A'.repeat(16), sealed: 'A'.repeat(40) };
    expect((await call('POST', 'carried', part, {}, '')).json).toMatchObject({ status: 410, code: 'training.bekal_key_gone' });
    expect((await call('POST', 'carried', { ...part, iv: 'kosong' }, {}, '')).json).toMatchObject({ status: 400, fields: [{ field: 'iv', message: expect.stringContaining('.bekal') }] });
  });

  it('no answer of the server held a key of a test', async () => {
    const pack = gunzipSync((await call('GET', `packages/${manifest.files[0].versionId}`)).raw).toString('utf8');
    const { course, tests } = JSON.parse(pack) as { course: Json; tests: Json };
    answers.push({ url: 'what is packed of the tests', text: JSON.stringify(tests) });
    for (const { modules, ...rest } of [course]) answers.push({ url: 'what is packed of the course', text: JSON.stringify({ ...rest, modules: modules.map(({ lessons, ...module }: Json) => ({ ...module, lessons: lessons.map(({ exercises: _practice, ...lesson }: Json) => lesson) })) }) });
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter(({ text }) => /"(isRight|answer|tolerance|why|right)":/.test(text)).map(({ url }) => url)).toEqual([]);
    // The scan sees keys where there are some: in what is practised on the phone.
    expect(pack).toMatch(/"isRight":true/);
  });
});
