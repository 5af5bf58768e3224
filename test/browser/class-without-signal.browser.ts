import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { at, complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { enterOffice, Seller, signInOver } from '../support/browser-people';
import { eventually } from '../support/eventually';

const LEARNER = '0812-0000-7411';
const TEACHER = '0812-0000-7412';
const HOUR = 3_600_000;

const fromNow = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

describe('classes where there is no signal, on the phone of who teaches', () => {
  let browser: Browser;
  let office: BrowserContext;
  let teacher: Page;
  let held: string;
  let forbidden: string;
  let complaints: string[];

  const post = async (context: BrowserContext, url: string, data: object): Promise<{ id: string }> => {
    const answer = await context.request.post(`${at.shop}/api${url}`, { data });
    if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const see = async (name: string): Promise<void> => {
    await picture(teacher, name);
    expect([name, await faultsOf(teacher)]).toEqual([name, []]);
  };
  const without = async (card: string, why: string): Promise<void> => {
    await teacher.getByRole('button', { name: `Catat ${card} tanpa kartu` }).click();
    await teacher.getByRole('button', { name: why }).click();
    await teacher.getByRole('button', { name: 'Catat', exact: true }).click();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    office = await newVisitor(browser);
    await enterOffice(office);
    const phone = await newVisitor(browser);
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    teacher = await phone.newPage();
    await teacher.goto('/kerja');
    await new Seller(teacher, TEACHER).enter();
    await teacher.getByRole('heading', { level: 1, name: 'Belum ada toko' }).waitFor();

    const training = '/office/training';
    const program = await post(office, `${training}/programs`, { code: 'desa-tanpa-sinyal', title: 'Desa tanpa sinyal', theme: '', organiser: 'Dinas uji', sponsors: [], partners: [], year: 2026 });
    const batch = await post(office, `${training}/batches`, {
      programId: program.id, code: 'tanpa-sinyal-1', title: 'Kelas di dusun', course: 'operator-desa', regionCode: '18', quota: 5, rules: [], opensAt: fromNow(-1), closesAt: fromNow(99),
      startsOn: fromNow(0).slice(0, 10), endsOn: fromNow(24).slice(0, 10), offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '',
    });
    await post(office, `${training}/batches/${batch.id}/state`, { to: 'open' });
    const { items } = (await (await office.request.get(`${at.shop}/api/regions/search?q=kedaton%20bandar&level=village`)).json()) as { items: { code: string }[] };
    const learner = await newVisitor(browser);
    await signInOver(learner, LEARNER);
    await post(learner, '/me/seats', { batchId: batch.id, printedName: 'Peserta Dusun', villageCode: items[0]?.code, sex: 'f', ageBand: '35-44', participantType: 'warga' });
    await learner.close();
    const plan = { kind: 'workshop', title: 'Hari tanpa sinyal', venue: 'Balai dusun', startsAt: fromNow(-4), endsAt: fromNow(-1), capacity: 40, jp: 4, agenda: [], note: '', facilitatorPhones: [TEACHER] };
    held = (await post(office, `${training}/batches/${batch.id}/sessions`, plan)).id;
    forbidden = (await post(office, `${training}/batches/${batch.id}/sessions`, { ...plan, kind: 'cascade', title: 'Kelas desa di dusun', startsAt: fromNow(6), endsAt: fromNow(9) })).id;
  });
  afterAll(() => browser?.close());

  it('a session is opened, filled, shown in a photo and closed without signal; the server hears all of it once', async () => {
    const phone = teacher.context();
    // Read with the list before the way there; neither session was ever opened on this phone.
    await teacher.goto('/kerja/angkatan/mengajar');
    await teacher.getByRole('link', { name: /Kelas desa di dusun/ }).waitFor();
    await teacher.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    for (const one of [held, forbidden]) await eventually('the register to be on the phone', () => teacher.evaluate((key) => Object.keys(localStorage).some((name) => name.endsWith(key)), `teach/${one}`));
    await phone.setOffline(true);

    await teacher.getByRole('link', { name: /Hari tanpa sinyal/ }).click();
    await teacher.getByText('Tanpa sinyal pun sesi bisa dibuka').waitFor();
    await see('88-tanpa-sinyal-belum-dibuka');
    await teacher.getByRole('button', { name: 'Buka sesi' }).click();
    await teacher.getByText('Pembukaan sesi tersimpan di HP ini, menunggu sinyal.').waitFor();
    await without('Peserta Dusun', 'Kartu tertinggal');
    await teacher.getByRole('button', { name: 'Foto kegiatan dan akhiri sesi' }).click();
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c7d8a0' } }).jpeg().toBuffer();
    for (const [index, name] of ['kelas.jpg', 'daftar-hadir.jpg'].entries()) {
      await teacher.getByLabel('Foto kegiatan', { exact: true }).setInputFiles({ name, mimeType: 'image/jpeg', buffer: photo });
      await teacher.getByText(`${index + 1} foto`, { exact: true }).waitFor();
    }
    await see('88-tanpa-sinyal-akhiri');
    // The phone has room for the photos and not for the end of the session: it keeps neither, so trying again sends no photo twice.
    const whole = await teacher.evaluateHandle(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: { kind?: string }, ...rest) {
        const request = add.call(this, value, ...rest);
        if (value.kind === 'training.close') this.transaction.abort();
        return request;
      };
      return add;
    });
    await teacher.getByRole('button', { name: 'Akhiri sesi', exact: true }).click();
    await teacher.getByText('Penyimpanan HP ini penuh, jadi perubahan belum tersimpan.').waitFor();
    await whole.evaluate((add) => void (IDBObjectStore.prototype.add = add));
    await teacher.getByRole('button', { name: 'Akhiri sesi', exact: true }).click();
    await teacher.getByText('Pembukaan sesi, 1 absen, 2 foto dan penutupan sesi tersimpan di HP ini, menunggu sinyal.').waitFor();
    await see('88-tanpa-sinyal-diakhiri');
    await teacher.getByRole('button', { name: 'Kembali' }).click();
    await teacher.getByRole('link', { name: /Hari tanpa sinyal/ }).getByText('Selesai', { exact: true }).waitFor();
    await see('88-tanpa-sinyal-daftar');
  });

  it('who may not hold a village class is told so before, and in words when the phone is back; nothing is lost', async () => {
    await teacher.getByRole('link', { name: /Kelas desa di dusun/ }).click();
    await teacher.getByText('Sesi ini belum bisa Anda buka').waitFor();
    await see('88-belum-lulus');
    await teacher.getByRole('button', { name: 'Buka sesi' }).click();
    await without('Peserta Dusun', 'HP mati');
    await teacher.getByText('Pembukaan sesi dan 1 absen tersimpan di HP ini, menunggu sinyal.').waitFor();
    await teacher.context().setOffline(false);
    await teacher.getByText('Pembukaan sesi dan 1 absen tidak diterima').waitFor();
    await teacher.getByText(/Kelas desa hanya boleh dipimpin operator yang sudah lulus/).first().waitFor();
    await see('88-tidak-diterima');
    await teacher.getByRole('button', { name: 'Kirim lagi' }).click();
    await teacher.getByRole('button', { name: 'Kirim lagi' }).waitFor();
    await teacher.getByText('Pembukaan sesi dan 1 absen tidak diterima').waitFor();

    const desk = async (one: string): Promise<{ state: string }> => (await teacher.context().request.get(`${at.shop}/api/me/sessions/${one}`)).json() as Promise<{ state: string }>;
    // Photos go one by one behind everything else.
    await eventually('the class to be closed', async () => (await desk(held)).state === 'closed');
    expect([await desk(held), await desk(forbidden)]).toMatchObject([{ state: 'closed', present: 1, evidence: 2 }, { state: 'scheduled', present: 0, evidence: 0 }]);
    await teacher.getByRole('link', { name: 'Lihat satu per satu' }).click();
    await see('88-tidak-diterima-semua');
    for (let left = 2; left > 0; left -= 1) await teacher.getByRole('button', { name: 'Saya mengerti' }).first().click();
    await teacher.getByText('Semua sudah terkirim').waitFor();
    expect(complaints).toEqual([]);
  });
});
