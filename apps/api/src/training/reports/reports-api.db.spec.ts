import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { Enrol, LoadCourses } from '@etalase/seller-training';
import { Workbook } from 'exceljs';
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
    for (const path of ['funnel?by=sex', 'coverage', 'outcomes', 'report.xlsx']) expect([path, (await get(path, people.seller)).status]).toEqual([path, 403]);
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
