import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnsurePerson } from '@etalase/accounts';
import { createHttpApp } from '@etalase/platform';
import { LoadRegions } from '@etalase/regions';
import { BatchLists, CheckCertificate, Courses, ForgetLearner, IssueCertificate, LoadCourses, MoveBatch, PlanBatch, RenameCertificate, RevokeCertificate, RotateSigningKey, spokenCode, StartProgram } from '@etalase/seller-training';
import { hours, newId } from '@etalase/kernel';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { type Judged, judge, type KeptList, type SignedFields } from '../../client/certificate-reader';
import { configureStorefront } from '../configure-storefront';
import { StorefrontModule } from '../storefront.module';
import { SIGNED_FIELDS } from './signed-fields';

// The addresses of built files come from the build; here their names are enough.
jest.mock('../rendering/client-files', () => ({ builtFolder: () => null, readAssets: () => (name: string) => `/aset/${name}` }));

describe('training and certificates in the shop', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;
  const use = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers: { accept: 'text/html', host: 'localhost:3000', ...headers } });
  const issue = async (name: string, phone: string) => {
    const personId = await use(EnsurePerson).execute({ phone, name });
    const { versionId } = await use(Courses).current('onboarding-umkm');
    return { personId, ...(await use(IssueCertificate).execute({ learnerId: personId, course: 'onboarding-umkm', versionId, score: 8_750, batch: 'Angkatan 3, Liwa' })) };
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATABASE_POOL: '2', PUBLIC_ORIGIN: 'http://localhost:3000', API_ORIGIN: 'http://127.0.0.1:9', DATA_DIR: join(tmpdir(), `etalase-shop-${process.pid}`) });
    app = await createHttpApp({ module: StorefrontModule, configure: configureStorefront });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await use(LoadRegions).execute({ provinceCode: '18' });
    await use(LoadCourses).execute();
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('shows the seven courses, those of a field or a pillar, and nothing for a choice that is none', async () => {
    const cardsOf = (html: string): string[] => [...html.matchAll(/<h3 lang="id"><a href="\/pelatihan\/([a-z-]+)"/g)].map((match) => match[1] ?? '');
    const all = cardsOf((await get('/pelatihan')).body);
    const courses = await use(Courses).list();
    expect(new Set(all)).toEqual(new Set(courses.map(({ code }) => code)));
    expect(all).toHaveLength(7);
    expect(new Set(cardsOf((await get('/pelatihan?bidang=pertanian')).body))).toEqual(new Set(courses.filter(({ fields }) => fields.includes('pertanian')).map(({ code }) => code)));
    expect(new Set(cardsOf((await get('/pelatihan?bidang=umkm&pilar=tata-kelola')).body))).toEqual(new Set(courses.filter(({ fields, pillars }) => fields.includes('umkm') && pillars.includes('tata-kelola')).map(({ code }) => code)));
    expect(cardsOf((await get('/pelatihan?bidang=%3Cscript%3E')).body)).toHaveLength(7);
    const empty = await get('/pelatihan?pilar=lingkungan');
    expect([empty.statusCode, cardsOf(empty.body).length === 0]).toEqual([200, courses.every(({ pillars }) => !pillars.includes('lingkungan'))]);
  });

  it('shows what a course is about, and no lesson, question or key of it', async () => {
    const course = await use(Courses).current('onboarding-umkm');
    const { body, statusCode } = await get('/pelatihan/onboarding-umkm');
    expect(statusCode).toBe(200);
    for (const { title } of course.content.modules) expect(body).toContain(title.replace(/&/g, '&amp;'));
    for (const { title } of course.content.lessons) expect(body).toContain(title.replace(/&/g, '&amp;'));
    // As the workspace counts it for whoever begins: with the course that belongs to it, and so on both pages.
    for (const page of [body, (await get('/pelatihan')).body]) expect(page).toContain('30 pelajaran, termasuk 5 dari kursus lain');
    expect(body).toContain('href="/kerja/pelatihan/onboarding-umkm"');
    for (const { pre, post } of course.content.blueprint) for (const { prompt } of [...pre, ...post]) expect(body).not.toContain(prompt.slice(0, 40));
    expect((await get('/pelatihan/tidak-ada')).statusCode).toBe(404);
  });

  it('tells which classes can be asked for, by regency and by course; plans, and those that are over, to nobody', async () => {
    // Each address once: what was rendered a moment ago is kept.
    expect((await get('/pelatihan/jadwal?wilayah=18.10')).body).toContain('Belum ada kelas yang dibuka di sini');
    expect((await get('/pelatihan?bidang=pendidikan')).body).not.toContain('Kelas yang dibuka');
    const by = newId();
    const { programId } = await use(StartProgram).execute({ code: 'uji', title: 'Program Uji', theme: '', organiser: 'Dinas <Uji>', sponsors: [], partners: [], year: 2026 });
    const now = Date.now();
    const year = new Date(now).getUTCFullYear() + 1;
    const plan = async (code: string, change: object = {}): Promise<string> => {
      const { batchId } = await use(PlanBatch).execute({
        programId, code, title: `Kelas ${code}`, course: 'operator-desa', regionCode: '18.04', quota: 12, rules: [], opensAt: new Date(now - hours(1)), closesAt: new Date(now + hours(48)),
        startsOn: `${year}-02-01`, endsOn: `${year}-02-02`, timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by, ...change,
      });
      return batchId;
    };
    const open = async (code: string, change: object = {}): Promise<string> => {
      const batchId = await plan(code, change);
      await use(MoveBatch).execute({ batchId, to: 'open', by });
      return batchId;
    };
    const here = await open('satu');
    await open('dua', { regionCode: '18.05', course: 'kepala-desa', byNomination: true, startsOn: `${year}-01-15`, endsOn: `${year}-01-15` });
    await open('provinsi', { regionCode: '18', startsOn: `${year}-03-01`, endsOn: `${year}-03-01` });
    await open('lewat', { opensAt: new Date(now - hours(9)), closesAt: new Date(now - hours(1)) });
    await plan('rencana');
    const named = (body: string): string[] => [...body.matchAll(/<h3 lang="id">Kelas ([a-z]+)</g)].map(([, code]) => code ?? '');

    const all = (await get('/pelatihan/jadwal')).body;
    expect(named(all)).toEqual(['dua', 'satu', 'provinsi']);
    for (const words of ['Dinas &lt;Uji>', 'Sisa 12 dari 12 kursi', `1 Februari ${year} sampai 2 Februari ${year}`, `href="/kerja/angkatan/daftar?angkatan=${here}"`, 'Lewat usulan kepala desa', '"@type":"EducationEvent"']) expect(all).toContain(words);
    expect((await get('/pelatihan/jadwal', { cookie: 'etalase_bahasa=en' })).body).toContain('12 of 12 seats left');
    // Those of a regency are its own and those of the whole province.
    expect(named((await get('/pelatihan/jadwal?wilayah=18.05')).body)).toEqual(['dua', 'provinsi']);
    expect(named((await get('/pelatihan/jadwal?wilayah=%3Cscript%3E')).body)).toEqual(['dua', 'satu', 'provinsi']);
    expect((await get('/pelatihan/jadwal?sesudah=bukan')).statusCode).toBe(422);
    expect(named((await get('/pelatihan?bidang=wisata-desa-digital')).body)).toEqual(['dua', 'satu', 'provinsi']);
    expect([named((await get('/pelatihan/operator-desa')).body), named((await get('/pelatihan/pengelola-bumdes')).body)]).toEqual([['satu', 'provinsi'], []]);
  });

  it('shows so many classes on a page, then the later ones', async () => {
    const [{ items: programs }, by] = [{ items: await use(BatchLists).programs() }, newId()];
    const year = new Date().getUTCFullYear() + 2;
    for (let number = 0; number < 22; number += 1) {
      const { batchId } = await use(PlanBatch).execute({
        programId: programs[0]?.id ?? '', code: `banyak-${number}`, title: 'Kelas banyak', course: 'operator-desa', regionCode: '18.06', quota: 12, rules: [], opensAt: new Date(Date.now() - hours(1)), closesAt: new Date(Date.now() + hours(48)),
        startsOn: `${year}-02-01`, endsOn: `${year}-02-02`, timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by,
      });
      await use(MoveBatch).execute({ batchId, to: 'open', by });
    }
    const cards = (body: string): number => body.split('learn-class"').length - 1;
    const first = (await get('/pelatihan/jadwal?wilayah=18.06')).body;
    const later = first.match(/href="(\/pelatihan\/jadwal\?wilayah=18\.06&amp;sesudah=[^"]+)"/)?.[1]?.replace('&amp;', '&') ?? '';
    // One of the whole province and 22 of the regency, 20 a page.
    expect([cards(first), cards((await get(later)).body)]).toEqual([20, 3]);
    expect(Buffer.byteLength(first)).toBeLessThan(60_000);
  });

  it('stands in the sitemap and in the foot of every page', async () => {
    const { body } = await get('/sitemap/halaman-1.xml');
    for (const path of ['/pelatihan', '/pelatihan/kepala-desa', '/sertifikat']) expect(body).toContain(`http://localhost:3000${path}<`);
    expect((await get('/')).body).toContain('href="/pelatihan"');
  });

  it('tells who holds the code everything the paper prints, however the code is typed', async () => {
    const { code, number } = await issue('Peserta <Uji>', '+6281200007401');
    const page = await get(`/sertifikat/${spokenCode(code).toLowerCase()}`);
    expect(page.statusCode).toBe(200);
    for (const words of ['Berlaku', 'Peserta &lt;Uji>', number, spokenCode(code), 'Onboarding UMKM', '16 JP', '87,5', 'Angkatan 3, Liwa', 'Pengelola Etalase Desa']) expect(page.body).toContain(words);
    expect(page.body).toContain('content="noindex"');
    const asked = await get(`/sertifikat?kode=${encodeURIComponent(`http://localhost:3000/sertifikat/${spokenCode(code)}#abc`)}`);
    expect([asked.statusCode, asked.headers.location]).toEqual([303, `/sertifikat/${code}`]);
    expect((await get(`/sertifikat/${code}`, { cookie: 'etalase_bahasa=en' })).body).toContain('Valid');
  });

  it('says revoked, replaced, and forgotten', async () => {
    const by = newId();
    const [revoked, renamed, forgotten] = [await issue('Orang Dicabut', '+6281200007402'), await issue('Orang Salah Nama', '+6281200007403'), await issue('Orang Dilupakan', '+6281200007404')];
    await use(RevokeCertificate).execute({ certificateId: revoked.id, reason: 'Tes dikerjakan orang lain', isFraud: true, by });
    const { number } = await use(RenameCertificate).execute({ certificateId: renamed.id, name: 'Orang Benar', reason: 'Dicocokkan dengan KTP', by });
    await use(ForgetLearner).execute(forgotten.personId);
    const pages = await Promise.all([revoked, renamed, forgotten].map(async ({ code }) => (await get(`/sertifikat/${code}`)).body));
    expect(pages[0]).toContain('Dicabut');
    // Why is between the office and the person.
    expect(pages[0]).not.toContain('dikerjakan orang lain');
    expect(pages[1]).toContain(number);
    expect(pages[2]).toContain(forgotten.number);
    expect(pages[2]).not.toContain('Orang Dilupakan');
  });

  it.each(['/sertifikat/TIDAK-ADA', '/sertifikat/000000000000', '/sertifikat/%3Cscript%3E'])('does not know %s', async (path) => {
    const { statusCode, body } = await get(path);
    expect(statusCode).toBe(404);
    expect(body).not.toContain('<script>');
  });

  it('gives programs the keys, the withdrawn, the issuer and a status list, and no name in any of it', async () => {
    const keys = await get('/sertifikat/kunci.json', { accept: 'application/json' });
    expect(keys.json()).toMatchObject({ asOf: expect.any(String), keys: [{ id: expect.stringMatching(/^[0-9a-f]{8}$/), until: null }], revoked: [expect.any(Number)], superseded: [expect.any(Number)] });
    expect((await get('/sertifikat/penerbit')).json()).toMatchObject({ id: 'http://localhost:3000/sertifikat/penerbit', type: ['Profile'] });
    const status = await get('/sertifikat/status/0');
    expect([status.headers['content-type'], status.body.split('.').length]).toEqual([expect.stringContaining('vc+jwt'), 3]);
    expect((await get('/sertifikat/status/x')).statusCode).toBe(404);
    expect(keys.body + status.body).not.toMatch(/Orang|Peserta/);
  });

  describe('what a phone without a signal makes of a paper', () => {
    const list = async (): Promise<KeptList> => (await get('/sertifikat/kunci.json', { accept: 'application/json' })).json();
    const fragmentOf = async (code: string): Promise<string> => (await use(CheckCertificate).execute(code))?.fragment ?? '';
    const judged = async (fragment: string, given: KeptList, today = new Date().toISOString().slice(0, 10)): Promise<Judged> => judge({ fragment, code: null, list: given, today });
    const bent = (fragment: string, from: string, to: string): string => Buffer.from(Buffer.from(fragment, 'base64url').toString('latin1').replace(from, to), 'latin1').toString('base64url');

    it('shows every field that is signed', async () => {
      const { code } = await issue('Bu Lengkap', '+6281200007410');
      const { fields } = await judged(await fragmentOf(code), await list());
      expect(new Set(Object.keys(fields ?? {}))).toEqual(new Set(SIGNED_FIELDS));
      const { body } = await get('/sertifikat/periksa');
      for (const name of Object.keys(fields ?? {}) as (keyof SignedFields)[]) expect(body).toContain(`data-field="${name}"`);
    });

    it('says valid, forged, expired, revoked and unknown as they are, by the list of the server', async () => {
      const { id, code } = await issue('Bu Jujur Sekali', '+6281200007411');
      const fragment = await fragmentOf(code);
      const kept = await list();
      expect(await judged(fragment, kept)).toMatchObject({ verdict: 'valid', fields: { name: 'Bu Jujur Sekali', score: 8_750 } });
      expect((await judged(bent(fragment, 'Bu Jujur Sekali', 'Bu Curang Sekal'), kept)).verdict).toBe('forged');
      expect((await judged(fragment, kept, '2099-01-01')).verdict).toBe('expired');
      expect((await judged(fragment, { ...kept, keys: [] })).verdict).toBe('unknown_key');
      await use(RevokeCertificate).execute({ certificateId: id, reason: 'Tes dikerjakan orang lain', isFraud: true, by: newId() });
      // Who has the old list believes it still, and is told how old it is; with the new one it is over.
      expect([(await judged(fragment, kept)).verdict, (await judged(fragment, await list())).verdict]).toEqual(['valid', 'revoked']);
    });

    it('tells the true name of a paper whose print was changed: the picture cannot be retyped', async () => {
      const { code } = await issue('Nama Yang Benar', '+6281200007412');
      expect((await judged(await fragmentOf(code), await list())).fields?.name).toBe('Nama Yang Benar');
      expect((await get(`/sertifikat/${code}`)).body).toContain('Nama Yang Benar');
    });

    it('believes papers of a key that was changed since, and none of a key that leaked', async () => {
      const [old] = [await issue('Bu Kunci Lama', '+6281200007413')];
      const fragment = await fragmentOf(old.code);
      await use(RotateSigningKey).execute({ by: newId(), reason: 'Setiap tahun', isCompromised: false });
      const fresh = await fragmentOf((await issue('Bu Kunci Baru', '+6281200007414')).code);
      expect([(await judged(fragment, await list())).verdict, (await judged(fresh, await list())).verdict]).toEqual(['valid', 'valid']);
      await use(RotateSigningKey).execute({ by: newId(), reason: 'Server dibobol', isCompromised: true });
      expect([(await judged(fragment, await list())).verdict, (await judged(fresh, await list())).verdict]).toEqual(['valid', 'key_stolen']);
    });
  });
});
