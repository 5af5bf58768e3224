import { LoadRegions, RegionDirectory, RegionsModule, SetVillageSignal } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

describe('regions', () => {
  let context: TestContext;
  let directory: RegionDirectory;
  const load = (provinceCode = '18'): Promise<{ edition: string; loaded: number }> => context.module.get(LoadRegions).execute({ provinceCode });
  const labels = (text: string, options = {}): string[] => directory.search(text, options).map((match) => match.label);

  beforeAll(async () => {
    context = await bootContexts([RegionsModule], { pool: 1 });
    directory = context.module.get(RegionDirectory);
  });
  afterAll(() => context.close());

  it('is empty until it is loaded', () => {
    expect(directory.province()).toMatchObject({ code: '18', name: 'Provinsi 18' });
    expect([directory.children('18'), directory.search('sekincau')]).toEqual([[], []]);
  });

  it('loads the province once, with its edition and date', async () => {
    expect(await load()).toEqual({ edition: expect.stringMatching(/^idn-area-data \d/), loaded: 1 + 15 + 229 + 2651 });
    expect(await load()).toMatchObject({ loaded: 0 });
    const kinds = await context.database.adhoc<{ kind: string; n: number }>('SELECT kind, count(*)::int AS n FROM regions.region GROUP BY kind');
    expect(Object.fromEntries(kinds.map(({ kind, n }) => [kind, n]))).toEqual({ provinsi: 1, kabupaten: 13, kota: 2, kecamatan: 229, desa: 2446, kelurahan: 205 });
    expect(await context.database.adhoc('SELECT loaded_at FROM regions.edition')).toEqual([{ loaded_at: context.clock.now() }]);
  });

  it('names the way down and the way up', () => {
    expect(directory.province().name).toBe('Lampung');
    expect(directory.children('18').map((region) => region.name)).toEqual(expect.arrayContaining(['Kab. Lampung Barat', 'Kota Metro']));
    const village = directory.villagesOf('18.04').find((region) => region.shortName === 'Hanakau');
    expect(directory.path(village?.code ?? '').label).toBe('Desa Hanakau, Kec. Sukau, Kab. Lampung Barat');
    expect(() => directory.path('18.99.01.2001')).toThrow(expect.objectContaining({ code: 'regions.unknown' }));
    expect(directory.regencyOf('18.04.11.2003')).toBe('18.04');
  });

  it('finds places by beginnings, middles, several words and with slips', () => {
    expect(labels('sekin lampung barat')[0]).toMatch(/Sekincau, .*Kab\. Lampung Barat$/);
    expect(labels('lampung barat')[0]).toBe('Kab. Lampung Barat');
    expect(labels('bandarlampung')[0]).toBe('Kota Bandar Lampung');
    expect(labels('metro')[0]).toBe('Kota Metro');
    expect(labels('sekincua')[0]).toContain('Sekincau');
    expect(labels('inca').join()).toContain('Sekincau');
    expect(labels('desa hanakau')[0]).toContain('Desa Hanakau');
    expect(directory.search('sari', { levels: ['village'], within: '18.04', limit: 50 }).every((match) => match.code.startsWith('18.04.'))).toBe(true);
    expect([labels('   '), labels('zzzzqqq'), labels("';DROP \u0000 %_"), labels('😀')]).toEqual([[], [], [], []]);
    expect(labels('a'.repeat(100_000))).toEqual([]);
  });

  it('keeps a signal with date and source; a newer measurement wins', async () => {
    const villageCode = directory.villagesOf('18.04')[0]?.code ?? '';
    expect([directory.signalOf(villageCode).level, directory.isSlow(villageCode)]).toEqual(['unknown', false]);
    const set = context.module.get(SetVillageSignal);
    await set.execute({ villageCode, level: 'weak', asOf: '2026-10-01', source: 'operator desa' });
    expect([directory.signalOf(villageCode), directory.isSlow(villageCode)]).toEqual([{ level: 'weak', asOf: '2026-10-01', source: 'operator desa' }, true]);
    await set.execute({ villageCode, level: 'good', asOf: '2026-09-01', source: 'operator desa' });
    expect(directory.signalOf(villageCode).level).toBe('weak');
    await expect(set.execute({ villageCode: '18.04', level: 'good', asOf: '2026-09-01', source: 'x' })).rejects.toMatchObject({ code: 'regions.not_a_village' });
  });

  it('marks what a newer edition no longer has, and still knows it', async () => {
    const gone = '18.04.11.2999';
    await context.database.adhoc(`INSERT INTO regions.region (code, name, level, kind, parent_code, edition) VALUES ($1, 'Lama Sekali', 'village', 'desa', '18.04.11', 'idn-area-data 1.0.0')`, [gone]);
    await context.database.adhoc(`UPDATE regions.edition SET edition = 'idn-area-data 1.0.0'`);
    await load();
    expect([directory.find(gone)?.name, labels('lama sekali')]).toEqual(['Desa Lama Sekali', []]);
  });

  it('refuses a province that is not there', async () => {
    await expect(load('99')).rejects.toMatchObject({ code: 'regions.no_such_province' });
  });
});

describe('regions of Banten', () => {
  it('needs nothing but PROVINCE_CODE', async () => {
    const context = await bootContexts([RegionsModule], { env: { PROVINCE_CODE: '36' } });
    try {
      await context.module.get(LoadRegions).execute({ provinceCode: '36' });
      const directory = context.module.get(RegionDirectory);
      expect([directory.province().name, directory.children('36').length, directory.search('lebak')[0]?.label]).toEqual(['Banten', 8, 'Kab. Lebak']);
    } finally {
      await context.close();
    }
  });
});
