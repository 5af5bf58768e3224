import { Clock, hours, newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { AskForSeat, Enrol, LoadCourses, MoveBatch, PlanBatch, ScheduleSession, StartProgram } from '@etalase/seller-training';
import { Workbook } from 'exceljs';
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
    for (const path of ['funnel?by=sex', 'coverage', 'outcomes', 'report.xlsx', 'cascade', 'cascade/regencies/18.04/trainers', `cascade/trainers/${people.here.personId}`]) expect([path, (await get(path, people.seller)).status]).toEqual([path, 403]);
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

    const item = { id: newId(), what: 'Foto ulang produk', budgetRupiah: 50_000, dueOn: '2026-12-20' };
    const write = (as: Caller, change = {}) => stage.call('PUT', `/me/plans/${batchId}`, { as, body: { items: [{ ...item, ...change }] } });
    expect((await write(trainer)).status).toBe(404);
    expect((await write(learner, { budgetRupiah: -1 })).json.fields).toEqual([{ field: 'items.0.budgetRupiah', message: expect.stringContaining('rupiah') as string }]);
    expect((await write(learner, { dueOn: '2031-01-01' })).json.fields[0].field).toBe('items.0.dueOn');
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
  });

  it('the workbook has a sheet for each way of looking', async () => {
    const { raw, status } = await get('report.xlsx', people.here);
    expect(status).toBe(200);
    const book = new Workbook();
    await book.xlsx.load(raw as never);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Desa dengan operator', 'Jenis kelamin', 'Umur', 'Kabupaten', 'Kursus', 'Bidang', 'Pilar', 'Sesudah lulus']);
    expect(book.getWorksheet('Jenis kelamin')?.getRow(2).values).toEqual([undefined, 'Perempuan', 2, 2, 0, 0, 0, 0]);
  });
});
