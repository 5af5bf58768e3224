import { Clock, hours, newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { type Activity, AskForSeat, Enrol, LoadCourses, MakeReport, MoveBatch, PlanBatch, ReportFiles, ScheduleSession, StartProgram, type TableReport } from '@etalase/seller-training';
import sharp from 'sharp';
import { ApiStage, type Caller } from '../../../../../test/support/api-stage';

describe('reports of the training, over HTTP', () => {
  let stage: ApiStage;
  const people: Record<'province' | 'here' | 'there' | 'seller', Caller> = {} as never;
  const get = (path: string, as: Caller) => stage.call('GET', `/office/training/${path}`, { as });

  beforeAll(async () => {
    stage = await ApiStage.open();
    await stage.get(LoadRegions).execute({ provinceCode: '18' });
    await stage.get(LoadCourses).execute();
    people.province = await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' });
    people.here = await stage.person({ role: 'coordinator', scopeKind: 'regency', scopeId: '18.04' });
    people.there = await stage.person({ role: 'coordinator', scopeKind: 'regency', scopeId: '18.05' });
    people.seller = await stage.person();
    for (const regency of ['18.04', '18.04', '18.05']) {
      const learner = await stage.person();
      const villageCode = stage.get(RegionDirectory).villagesOf(regency)[0]?.code ?? '';
      await stage.get(Enrol).execute({ learnerId: learner.personId, course: 'onboarding-umkm', name: 'Warga Uji', villageCode, sex: 'f', ageBand: '35-44', participantType: 'pelaku UMKM' });
    }
  }, 120_000);
  afterAll(() => stage.close());

  it('the province sees all, a coordinator their own regency, others nothing', async () => {
    const asked = await Promise.all([people.province, people.here, people.there].map(async (as) => (await get('funnel?by=regency', as)).json.groups.map(({ group, counts }: { group: string; counts: { asked: number } }) => [group, counts.asked])));
    expect(asked).toEqual([[['18.04', 2], ['18.05', 1]], [['18.04', 2]], [['18.05', 1]]]);
    expect((await get('coverage', people.there)).json.regencies.map(({ code }: { code: string }) => code)).toEqual(['18.05']);
    for (const path of ['funnel?by=sex', 'coverage', 'outcomes', 'reports', 'cascade', 'cascade/regencies/18.04/trainers', `cascade/trainers/${people.here.personId}`]) expect([path, (await get(path, people.seller)).status]).toEqual([path, 403]);
  });

  it('the cascade shows a regency its own people; the trainers of another, and who taught nobody here, are not there', async () => {
    const edge = `INSERT INTO training.cascade_edge (session_id, trainer_id, learner_id, course, kind, tier, village_code, sex, at) SELECT s.id, $1, $2, 'onboarding-umkm', 'cascade', 2, $3, 'f', s.starts_at FROM training.session s`;
    const village = (regency: string): string => stage.get(RegionDirectory).villagesOf(regency)[0]?.code ?? '';
    const database = stage.get(Database);
    const by = people.province.personId;
    const { programId } = await stage.get(StartProgram).execute({ code: 'p', title: 'P', theme: '', organiser: 'Dinas', sponsors: [], partners: [], year: 2026 });
    const [opensAt, closesAt] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z')];
    const { batchId } = await stage.get(PlanBatch).execute({ programId, code: 'b', title: 'B', course: 'onboarding-umkm', regionCode: '18', quota: 10, rules: [], opensAt, closesAt, startsOn: '2026-12-01', endsOn: '2026-12-02', timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by });
    await stage.get(ScheduleSession).execute({ batchId, plan: { kind: 'cascade', title: 'Kelas', venue: 'Balai', villageCode: null, startsAt: opensAt, endsAt: new Date('2026-11-01T06:00:00Z'), capacity: 10, jp: 8, groupNumber: null, agenda: [], requirements: [], note: '', facilitators: [by] } });
    await database.adhoc(edge, [people.seller.personId, newId(), village('18.04')]);
    await database.adhoc(edge, [people.seller.personId, newId(), village('18.05')]);

    const own = (await get('cascade', people.there)).json;
    expect([own.total.villagers, own.regencies.map(({ code }: { code: string }) => code), own.measures.fidelity]).toEqual([1, ['18.05'], { part: 0, whole: 6, formula: expect.stringContaining('Langkah') as string }]);
    expect((await get('cascade', people.province)).json.total.villagers).toBe(2);
    expect((await get('cascade/regencies/18.04/trainers', people.here)).json.items).toMatchObject([{ id: people.seller.personId, villagers: 1 }]);
    expect((await get('cascade/regencies/18.04/trainers', people.there)).status).toBe(404);
    expect((await get(`cascade/trainers/${people.seller.personId}`, people.there)).json).toMatchObject({ villages: [{ code: village('18.05'), villagers: 1 }], classes: [{ title: 'Kelas', villagers: 1 }] });
    expect((await get(`cascade/trainers/${people.here.personId}`, people.there)).status).toBe(404);
  });

  it('a plan is its writer\'s own; who taught none of the batch finds none of it', async () => {
    const [learner, trainer] = [await stage.person(), await stage.person()];
    const by = people.province.personId;
    const { programId } = await stage.get(StartProgram).execute({ code: 'r', title: 'R', theme: '', organiser: 'Dinas', sponsors: [], partners: [], year: 2026 });
    const now = stage.get(Clock).now().getTime();
    const { batchId } = await stage.get(PlanBatch).execute({ programId, code: 'r', title: 'Kelas rencana', course: 'onboarding-umkm', regionCode: '18', quota: 10, rules: [], opensAt: new Date(now - hours(1)), closesAt: new Date(now + hours(99)), startsOn: '2026-12-01', endsOn: '2026-12-02', timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by });
    await stage.get(MoveBatch).execute({ batchId, to: 'open', by });
    await stage.get(AskForSeat).execute({ batchId, learnerId: learner.personId, printedName: 'Warga Uji', villageCode: stage.get(RegionDirectory).villagesOf('18.05')[0]?.code ?? '', sex: 'f', ageBand: '35-44', participantType: 'warga' });
    const startsAt = new Date(now);
    const { sessionId } = await stage.get(ScheduleSession).execute({ batchId, plan: { kind: 'workshop', title: 'Hari pertama', venue: 'Balai', villageCode: null, startsAt, endsAt: new Date(now + hours(2)), capacity: 10, jp: 2, groupNumber: null, agenda: [], requirements: [], note: '', facilitators: [trainer.personId] } });
    const photo = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } }).jpeg().toBuffer();
    const upload = (url: string, as: Caller) => stage.call('POST', url, { as, headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: Buffer.concat([Buffer.from('--x\r\ncontent-disposition: form-data; name="photo"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'), photo, Buffer.from('\r\n--x--\r\n')]) });
    await stage.call('POST', `/me/sessions/${sessionId}/opening`, { as: trainer });
    await stage.call('POST', `/me/sessions/${sessionId}/marks`, { as: trainer, body: { id: newId(), learnerId: learner.personId, status: 'present', occurredAt: startsAt.toISOString(), reason: 'Dari daftar kertas' } });
    await upload(`/me/sessions/${sessionId}/evidence`, trainer);
    expect((await stage.call('POST', `/me/sessions/${sessionId}/closing`, { as: trainer })).status).toBe(200);

    const [file] = (await stage.call('POST', `/office/training/batches/${batchId}/report`, { as: people.province })).json.items;
    let story: Activity | undefined;
    const drawing = { tables: async () => Buffer.from(''), activity: async (activity: Activity) => Buffer.from(((story = activity), 'kegiatan')) };
    await stage.get(MakeReport).execute({ reportId: file.id, drawing });
    expect(story).toMatchObject({ terms: { programTitle: 'R', courseTitle: expect.stringContaining('UMKM') as string }, morePhotos: 0, sessions: [{ session: { title: 'Hari pertama', present: 1 }, register: [{ printedName: 'Warga Uji', status: 'present' }] }], scores: [{ printedName: 'Warga Uji', preBp: null, hasPassed: false }] });
    expect((await sharp(story?.sessions[0]?.photos[0]).metadata()).format).toBe('jpeg');
    expect((await stage.call('POST', `/office/training/batches/${batchId}/report`, { as: people.here })).status).toBe(404);

    const item = { id: newId(), what: 'Foto ulang produk', budgetRupiah: 50_000, dueOn: '2026-12-20' };
    const write = (as: Caller, change = {}) => stage.call('PUT', `/me/plans/${batchId}`, { as, body: { items: [{ ...item, ...change }] } });
    expect((await write(trainer)).status).toBe(404);
    expect((await write(learner, { budgetRupiah: -1 })).json.fields).toEqual([{ field: 'items.0.budgetRupiah', message: expect.stringContaining('rupiah') as string }]);
    for (const dueOn of ['2031-01-01', '2027-02-29', '2026-13-01', 'besok']) expect([dueOn, (await write(learner, { dueOn })).json.fields[0].field]).toEqual([dueOn, 'items.0.dueOn']);
    expect((await write(learner)).json.items).toMatchObject([{ state: 'draft', budgetRupiah: 50_000, batch: { id: batchId }, listedAt: null }]);
    expect((await stage.call('POST', `/me/plans/${batchId}/beginning`, { as: learner })).json.items[0].state).toBe('running');
    expect((await upload(`/me/plans/${batchId}/items/${item.id}/evidence`, trainer)).status).toBe(404);
    expect((await upload(`/me/plans/${batchId}/items/${item.id}/evidence`, learner)).json.items[0]).toMatchObject({ state: 'done', items: [{ isDone: true }] });

    expect((await stage.call('GET', '/me/taught-plans', { as: trainer })).json.items).toMatchObject([{ counts: { learners: 1, done: 1, late: 0 }, outcomes: [{ days: 30, n: 0 }, { days: 90, n: 0 }, { days: 180, n: 0 }] }]);
    expect((await stage.call('GET', `/me/taught-plans/${batchId}`, { as: trainer })).json.items).toMatchObject([{ printedName: 'Warga Uji', state: 'done' }]);
    expect((await stage.call('GET', `/me/taught-plans/${batchId}?late=true`, { as: trainer })).json.items).toEqual([]);
    expect((await stage.call('GET', `/me/taught-plans/${batchId}/items/${item.id}/photo`, { as: trainer })).status).toBe(200);
    for (const path of ['', `/items/${item.id}/photo`]) expect((await stage.call('GET', `/me/taught-plans/${batchId}${path}`, { as: learner })).status).toBe(404);
  });

  it('a question nobody can answer is refused in words', async () => {
    expect((await get('funnel?by=shoe', people.province)).json.fields).toEqual([{ field: 'by', message: expect.stringContaining('Kelompok harus') as string }]);
    expect((await get('funnel?by=sex&batch=1', people.province)).json.fields[0].field).toBe('batch');
    // ISO 8601 knows weeks and bare years as well; no `Date` does.
    for (const day of ['2026-W05-1', '20260131', '2026-045', '2026', '2026-02-31', '2026-01-31T00:00:00Z', '']) {
      expect([day, (await get(`funnel?by=sex&from=${day}`, people.province)).json.fields]).toEqual([day, [{ field: 'from', message: 'Tanggal mulai ditulis seperti 2026-01-31.' }]]);
      expect([day, (await stage.call('POST', '/office/training/reports', { as: people.province, body: { kind: 'funnel', format: 'csv', to: day } })).json.fields]).toEqual([day, [{ field: 'to', message: 'Tanggal akhir ditulis seperti 2026-01-31.' }]]);
    }
  });

  it('a file is asked for, made behind the scenes, and fetched by whoever asked, while they answer for its places', async () => {
    const ask = (body: object, as = people.here) => stage.call('POST', '/office/training/reports', { as, body });
    expect((await ask({ kind: 'funnel', format: 'doc', by: 'sex' })).json.fields[0].field).toBe('format');
    expect((await ask({ kind: 'all', format: 'csv' })).json).toMatchObject({ code: 'training.report_format', fields: [{ field: 'format' }] });
    expect((await ask({ kind: 'cascade', format: 'pdf', audience: 'public' })).json.code).toBe('training.report_public');
    expect((await ask({ kind: 'funnel', format: 'csv', audience: 'public', by: 'sex', from: '2026-01-31' })).json.code).toBe('training.report_public');
    const [{ id, state }] = (await ask({ kind: 'funnel', format: 'csv', by: 'sex' })).json.items;
    expect(state).toBe('queued');
    const file = (as: Caller) => stage.call('GET', `/office/training/reports/${id}/file`, { as });
    expect((await file(people.here)).json.code).toBe('training.report_waits');

    let told: TableReport | undefined;
    const drawing = { tables: async (report: TableReport) => Buffer.from(((told = report), 'isi')), activity: async () => Buffer.from('kegiatan') };
    await stage.get(MakeReport).execute({ reportId: id, drawing });
    expect(told?.facts).toContainEqual(['Wilayah', stage.get(RegionDirectory).find('18.04')?.name]);
    expect(told?.tables).toMatchObject([{ title: 'Jenis kelamin', rows: [['Perempuan', 2, 2, 0, 0, 0, 0]] }]);
    const got = await file(people.here);
    expect([got.status, got.raw.toString()]).toEqual([200, 'isi']);
    // Neither another officer's, nor one's own once it is about places one has no longer.
    expect([(await file(people.province)).status, (await get('reports', people.province)).json.items.map((one: { kind: string }) => one.kind)]).toEqual([404, ['activity']]);
    await stage.get(Database).adhoc(`UPDATE training.report_file SET within = '{18}' WHERE id = $1`, [id]);
    expect([(await file(people.here)).status, (await get('reports', people.here)).json.items]).toEqual([404, []]);
    expect((await file(people.seller)).status).toBe(403);
  });

  it('a file for everybody hides the few; a fault is said in words after some tries; a person waits for five at most', async () => {
    const ask = async (body: object) => (await stage.call('POST', '/office/training/reports', { as: people.there, body })).json;
    const [open] = (await ask({ kind: 'funnel', format: 'csv', by: 'sex', audience: 'public' })).items;
    let cells: unknown;
    await stage.get(MakeReport).execute({ reportId: open.id, drawing: { tables: async ({ tables }: TableReport) => Buffer.from(((cells = tables[0]?.rows), '')), activity: async () => Buffer.from('') } });
    expect(cells).toEqual([['Perempuan', 'kurang dari 5', 'kurang dari 5', 'kurang dari 5', 0, 0, 0]]);

    const [broken] = (await ask({ kind: 'coverage', format: 'pdf' })).items;
    const breaks = { tables: () => Promise.reject(new Error('no paper')), activity: () => Promise.reject(new Error('no paper')) };
    for (const _ of [1, 2, 3]) await expect(stage.get(MakeReport).execute({ reportId: broken.id, drawing: breaks })).rejects.toThrow('no paper');
    await stage.get(MakeReport).execute({ reportId: broken.id, drawing: breaks });
    expect((await get('reports', people.there)).json.items[0]).toMatchObject({ id: broken.id, state: 'failed', reason: expect.stringContaining('Minta lagi') as string });

    const many = await Promise.all([1, 2, 3, 4, 5].map(() => ask({ kind: 'coverage', format: 'pdf' })));
    expect(many.filter(({ items }) => items).length).toBe(5);
    expect((await ask({ kind: 'coverage', format: 'pdf' })).code).toBe('training.report_many');
    await stage.get(Database).adhoc(`UPDATE training.report_file SET asked_at = asked_at - interval '8 days'`);
    expect(await stage.get(ReportFiles).dropOld()).toBeGreaterThan(5);
    expect((await get('reports', people.there)).json.items).toEqual([]);
  });
});
