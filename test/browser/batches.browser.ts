import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { newId } from '@etalase/kernel';
import { at, complaintsOf, LAPTOP, newVisitor, PHONE, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { enterOffice, Seller, signInOver } from '../support/browser-people';
import { holdBeforeCamera } from '../support/camera';
import { eventually } from '../support/eventually';
import { browserDatabase, giveRole } from '../support/office';

const LEARNER = '0812-0000-7401';
const TEACHER = '0812-0000-7402';
const SECOND = '0812-0000-7404';
const HOUR = 3_600_000;

const fromNow = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

describe('from a seat to the register, on two phones of 360 pixels', () => {
  let browser: Browser;
  let office: BrowserContext;
  let learner: Page;
  let teacher: Page;
  let batchId: string;
  let smallId: string;
  let village: string;
  const complaints: string[][] = [];

  const post = async (url: string, data: object): Promise<{ id: string }> => {
    const answer = await office.request.post(`${at.shop}/api/office/training${url}`, { data });
    if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const enter = async (phone: string): Promise<Page> => {
    const context = await newVisitor(browser);
    complaints.push(complaintsOf(context, (complaint) => complaint.startsWith('401 GET')));
    const page = await context.newPage();
    await page.goto('/kerja');
    await new Seller(page, phone).enter();
    await page.getByRole('heading', { level: 1, name: 'Belum ada toko' }).waitFor();
    return page;
  };
  const see = async (page: Page, heading: string, name: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.locator('.waiting').first().waitFor({ state: 'detached' });
    await picture(page, name);
    expect([heading, await faultsOf(page)]).toEqual([heading, []]);
  };

  /** What was read less than five seconds ago is not asked for again. */
  const reloadUntil = (page: Page, what: Locator): Promise<unknown> =>
    eventually('the news on the screen', async () => {
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return what.isVisible();
    });

  beforeAll(async () => {
    browser = await openBrowser();
    office = await newVisitor(browser, LAPTOP);
    await enterOffice(office);
    [learner, teacher] = [await enter(LEARNER), await enter(TEACHER)];
    const program = await post('/programs', { code: 'desa-digital-uji', title: 'Desa Digital', theme: '', organiser: 'Dinas uji', sponsors: [], partners: [], year: 2026 });
    const open = async (code: string, title: string, rest: object): Promise<string> => {
      const { id } = await post('/batches', {
        programId: program.id, code, title, course: 'operator-desa', regionCode: '18', quota: 5, rules: [], opensAt: fromNow(-1), closesAt: fromNow(99),
        startsOn: fromNow(0).slice(0, 10), endsOn: fromNow(24).slice(0, 10), offerHours: 24, attendanceShare: 8_000, byNomination: false, note: 'Bawa HP dan pengisi daya.', ...rest,
      });
      await post(`/batches/${id}/state`, { to: 'open' });
      return id;
    };
    village = ((await (await office.request.get(`${at.shop}/api/regions/search?q=kedaton%20bandar&level=village`)).json()) as { items: { code: string }[] }).items[0]?.code ?? '';
    batchId = await open('operator-uji-1', 'Operator Desa angkatan uji', {});
    smallId = await open('operator-uji-2', 'Angkatan satu kursi', { quota: 1 });
    await open('operator-uji-3', 'Angkatan lewat usulan', { byNomination: true });
    await post(`/batches/${batchId}/sessions`, { kind: 'workshop', title: 'Hari pertama', venue: 'Balai desa', startsAt: fromNow(0), endsAt: fromNow(5), capacity: 40, jp: 4, agenda: [], note: '', facilitatorPhones: [TEACHER] });
  });
  afterAll(() => browser?.close());

  it('a learner finds the batch and has a seat in one form', async () => {
    await learner.goto('/kerja/angkatan');
    await see(learner, 'Angkatan', '80-angkatan');
    await learner.locator('article').filter({ hasText: 'Operator Desa angkatan uji' }).getByRole('link', { name: 'Lihat dan daftar' }).click();
    await learner.getByLabel('Nama lengkap').fill('Peserta Uji');
    await learner.getByLabel('Desa tempat tinggal').pressSequentially('kedaton bandar');
    await learner.locator('.choice').filter({ hasText: 'Kedaton' }).first().click();
    await learner.locator('.choice').filter({ hasText: 'Perempuan' }).click();
    await learner.getByLabel('Umur').selectOption('25-34');
    await learner.getByLabel('Peran di desa').fill('kader desa');
    await see(learner, 'Ikut angkatan', '81-daftar');
    await learner.getByRole('button', { name: 'Minta kursi' }).click();
    await learner.getByText('Anda dapat kursi').waitFor();
    await learner.getByRole('link', { name: 'Tunjukkan kartu' }).waitFor();
    await see(learner, 'Angkatan', '82-dapat-kursi');
  });

  it('the facilitator opens the session and shows the code; the learner writes it and is on the register', async () => {
    await teacher.goto('/kerja/angkatan/mengajar');
    await see(teacher, 'Sesi yang Anda ajar', '83-mengajar');
    await teacher.getByRole('link', { name: /Hari pertama/ }).click();
    await teacher.getByRole('button', { name: 'Buka sesi' }).click();
    await teacher.getByRole('button', { name: 'Catat Peserta Uji tanpa kartu' }).waitFor();
    await see(teacher, 'Daftar hadir', '84-sesi-dibuka');
    await teacher.getByRole('button', { name: 'Catat Peserta Uji tanpa kartu' }).click();
    await teacher.getByRole('button', { name: 'Kartu tertinggal' }).click();
    await see(teacher, 'Daftar hadir', '84-tanpa-kartu');
    await teacher.getByRole('button', { name: 'Tutup', exact: true }).click();
    await teacher.getByRole('button', { name: 'Pindai kartu peserta' }).click();
    await see(teacher, 'Daftar hadir', '84-pindai');
    await teacher.getByRole('button', { name: 'Selesai memindai' }).click();
    await teacher.getByRole('button', { name: 'Tampilkan kode sesi' }).click();
    await teacher.locator('[data-code]').waitFor();
    await picture(teacher, '84-kode-sesi');
    await learner.goto('/kerja/angkatan/kartu');
    const field = learner.getByLabel('Kode sesi: Hari pertama');
    await field.waitFor();
    await see(learner, 'Kartu peserta', '85-kartu');
    await field.fill((await teacher.locator('[data-code]').getAttribute('data-code')) ?? '');
    await learner.getByRole('button', { name: 'Saya hadir' }).click();
    await learner.getByText('Anda sudah tercatat hadir.').waitFor();
    await teacher.getByRole('button', { name: 'Tutup', exact: true }).click();
    await teacher.locator('.register li').filter({ hasText: 'Peserta Uji' }).getByText('Hadir', { exact: true }).waitFor();
    await see(teacher, 'Daftar hadir', '86-daftar-hadir');
  });

  it('cards are scanned without signal: kept on the phone of who teaches, on the register once when the line is back', async () => {
    const second = await newVisitor(browser);
    await signInOver(second, SECOND);
    const asked = await second.request.post(`${at.shop}/api/me/seats`, { data: { batchId, printedName: 'Peserta Kedua', villageCode: village, sex: 'm', ageBand: '45-54', participantType: 'warga' } });
    expect([asked.status(), await asked.text()]).toEqual([201, expect.any(String)]);
    const card = (await (await second.request.get(`${at.shop}/api/me/training-card`)).json()) as { qrSvg: string };
    await second.close();
    const phone = teacher.context();
    // From the second opening on the worker stands between app and line, and keeps the reader this browser has not by itself.
    await teacher.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await reloadUntil(teacher, teacher.getByRole('button', { name: 'Catat Peserta Kedua tanpa kartu' }));
    await eventually('the reader of codes to be on the phone', () => teacher.evaluate(async () => (await (await caches.open('kerja-pemindai')).keys()).length === 2));

    await phone.setOffline(true);
    await teacher.reload();
    await teacher.getByText('Tanpa sinyal pun bisa').waitFor();
    await see(teacher, 'Daftar hadir', '86-tanpa-sinyal');
    await teacher.evaluate(holdBeforeCamera, card.qrSvg);
    await teacher.getByRole('button', { name: 'Pindai kartu peserta' }).click();
    await teacher.getByText('Peserta Kedua hadir').waitFor();
    await see(teacher, 'Daftar hadir', '86-pindai-tanpa-sinyal');
    await teacher.getByRole('button', { name: 'Selesai memindai' }).click();
    await teacher.getByText('1 absen tersimpan di HP ini, menunggu sinyal.').waitFor();
    await see(teacher, 'Daftar hadir', '86-absen-menunggu');
    // The battery dies; the scan does not.
    await teacher.reload();
    await teacher.locator('.register li').filter({ hasText: 'Peserta Kedua' }).getByText('Hadir', { exact: true }).waitFor();
    await phone.setOffline(false);
    await teacher.getByText(/^1 absen tersimpan/).waitFor({ state: 'detached' });
    const session = new URL(teacher.url()).searchParams.get('sesi') ?? '';
    const { register } = (await (await phone.request.get(`${at.shop}/api/me/sessions/${session}`)).json()) as { register: { printedName: string; status: string | null; method: string | null }[] };
    expect(register.map(({ printedName, status, method }) => [printedName, status, method])).toEqual([['Peserta Kedua', 'present', 'card'], ['Peserta Uji', 'present', 'session_qr']]);
  });

  it('the session closes with a photo, and the register is there to print', async () => {
    await teacher.getByRole('button', { name: 'Foto kegiatan dan akhiri sesi' }).click();
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#d8c7a0' } }).jpeg().toBuffer();
    await teacher.getByLabel('Foto kegiatan', { exact: true }).setInputFiles({ name: 'kelas.jpg', mimeType: 'image/jpeg', buffer: photo });
    await teacher.getByText('1 foto', { exact: true }).waitFor();
    await see(teacher, 'Daftar hadir', '87-akhiri-sesi');
    await teacher.getByRole('button', { name: 'Akhiri sesi', exact: true }).click();
    await teacher.getByText('Selesai', { exact: true }).first().waitFor();
    await see(teacher, 'Daftar hadir', '88-selesai');
    const href = await teacher.getByRole('link', { name: 'Daftar hadir untuk dicetak' }).getAttribute('href');
    const paper = await teacher.context().request.get(`${at.shop}${href}`);
    expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const calendar = await learner.context().request.get(`${at.shop}/api/training/batches/${batchId}/calendar`);
    expect(await calendar.text()).toContain('SUMMARY:Hari pertama');
    await learner.goto('/kerja/angkatan');
    await reloadUntil(learner, learner.getByRole('button', { name: '5: Sangat berguna' }));
    await learner.getByRole('button', { name: '5: Sangat berguna' }).click();
    await learner.getByText('Sangat berguna. Terima kasih').waitFor();
    await see(learner, 'Angkatan', '88-kesan');
  });

  it('the line moves: who waits is told the place, and a seat that comes free is theirs to take', async () => {
    const ask = async (page: Page, printedName: string): Promise<{ id: string }> => {
      const data = { batchId: smallId, printedName, villageCode: village, sex: 'f', ageBand: '35-44', participantType: 'kader desa' };
      const answer = await page.context().request.post(`${at.shop}/api/me/seats`, { data });
      expect([answer.status(), await answer.text()]).toEqual([201, expect.any(String)]);
      return (await answer.json()) as { id: string };
    };
    const first = await ask(learner, 'Peserta Uji');
    await ask(teacher, 'Pengajar Uji');
    await teacher.goto('/kerja/angkatan');
    await teacher.getByText(/^Anda nomor 1 di daftar tunggu/).waitFor();
    await see(teacher, 'Angkatan', '89-daftar-tunggu');
    await learner.context().request.post(`${at.shop}/api/me/seats/${first.id}/withdrawal`);
    await eventually('the offer', async () => ((await (await teacher.context().request.get(`${at.shop}/api/me/seats`)).json()) as { items: { state: string }[] }).items.some(({ state }) => state === 'offered') || undefined);
    await reloadUntil(teacher, teacher.getByRole('button', { name: 'Ya, saya ikut' }));
    await see(teacher, 'Angkatan', '90-tawaran');
    await teacher.getByRole('button', { name: 'Ya, saya ikut' }).click();
    await teacher.getByText('Anda dapat kursi').waitFor();
  });

  it('a village head names somebody of the village', async () => {
    const { id } = (await (await teacher.context().request.get(`${at.shop}/api/me`)).json()) as { id: string };
    await giveRole(browserDatabase(), id, 'village.head', 'village', village);
    await reloadUntil(teacher, teacher.getByRole('link', { name: 'Usulan' }));
    await teacher.getByRole('link', { name: 'Usulan' }).click();
    await teacher.getByRole('heading', { level: 2, name: 'Angkatan lewat usulan' }).waitFor();
    await see(teacher, 'Calonkan peserta', '91-usulan');
    await teacher.getByRole('link', { name: 'Calonkan warga' }).click();
    await see(teacher, 'Calonkan warga', '92-calonkan');
    await teacher.getByLabel('Nama lengkap warga').fill('Warga Usulan');
    await teacher.getByLabel('Nomor HP warga').fill('0812-0000-7403');
    await teacher.locator('.choice').filter({ hasText: 'Perempuan' }).click();
    await teacher.getByLabel('Umur').selectOption('25-34');
    await teacher.getByLabel('Peran di desa').fill('kader PKK');
    await teacher.getByLabel('Nomor surat usulan').fill('141/07/SK/2026');
    for (const agreed of ['Warga desa ini', 'Bisa hadir di semua sesi', 'Sudah ditanya dan setuju']) await teacher.locator('.choice').filter({ hasText: agreed }).click();
    await teacher.getByLabel('Surat usulan (SK)', { exact: true }).setInputFiles({ name: 'sk-desa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') });
    await teacher.getByText('sk-desa.pdf').waitFor();
    await see(teacher, 'Calonkan warga', '93-calonkan-terisi');
    await teacher.getByRole('button', { name: 'Kirim usulan' }).click();
    await teacher.locator('li').filter({ hasText: 'Warga Usulan' }).getByText('Menunggu diperiksa').waitFor();
    await teacher.getByRole('link', { name: 'Lihat surat' }).waitFor();
    await see(teacher, 'Calonkan peserta', '94-diusulkan');
    // Words of one act stand on one line, however many acts there are.
    for (const act of await teacher.locator('.nominee-acts .btn').all()) expect((await act.boundingBox())?.height).toBeLessThan(56);
    expect(complaints.flat()).toEqual([]);
  });

  it('the head agrees to what a learner of the village plans for afterwards', async () => {
    const own = learner.context().request;
    await own.put(`${at.shop}/api/me/plans/${batchId}`, { data: { items: [{ id: newId(), what: 'Foto ulang semua produk', budgetRupiah: 50_000, dueOn: fromNow(240).slice(0, 10) }] } });
    expect((await own.post(`${at.shop}/api/me/plans/${batchId}/beginning`)).status()).toBe(200);
    await teacher.getByRole('link', { name: 'Rencana warga' }).click();
    await teacher.getByRole('button', { name: 'Setujui rencana Peserta Uji' }).waitFor();
    await see(teacher, 'Rencana warga', '94-rencana-warga');
    await teacher.getByRole('button', { name: 'Minta diubah: Peserta Uji' }).click();
    await see(teacher, 'Rencana warga', '94-rencana-kembali');
    await teacher.getByRole('button', { name: 'Tutup', exact: true }).click();
    await teacher.getByRole('button', { name: 'Setujui rencana Peserta Uji' }).click();
    await teacher.getByText('Disetujui', { exact: true }).waitFor();
    await learner.goto('/kerja/angkatan/rencana');
    await learner.getByText('Disetujui kepala desa').waitFor();
    await see(learner, 'Rencana sesudah kelas', '94-rencana-disetujui');
    expect(complaints.flat()).toEqual([]);
  });

  describe('the office of it, at a laptop and on a phone', () => {
    let desk: Page;
    const lookAt = async (heading: string, name: string): Promise<void> => {
      await see(desk, heading, `${name}-1280`);
      await desk.setViewportSize(PHONE.viewport ?? { width: 360, height: 740 });
      await see(desk, heading, `${name}-360`);
      await desk.setViewportSize(LAPTOP.viewport ?? { width: 1280, height: 800 });
    };
    /** The first letters of the file behind a link, once the worker has made it. */
    const fetched = async (link: string): Promise<string> => {
      const file = await office.request.get(`${at.shop}${await desk.getByRole('link', { name: link }).first().getAttribute('href')}`);
      return (await file.body()).subarray(0, 4).toString('latin1');
    };
    const dayFromNow = (days: number): string => fromNow(days * 24).slice(0, 10);

    beforeAll(async () => {
      desk = await office.newPage();
      complaints.push(complaintsOf(office));
    });

    it('plans a batch with a rule for its seats, and opens it for asking', async () => {
      await desk.goto('/kerja/kantor/pelatihan');
      await lookAt('Pelatihan', '95-pelatihan');
      await desk.getByRole('link', { name: 'Angkatan baru' }).click();
      await desk.getByLabel('Program', { exact: true }).selectOption({ label: 'Desa Digital (2026)' });
      await desk.getByLabel('Kursus').selectOption('operator-desa');
      await desk.getByLabel('Nama angkatan').fill('Angkatan dari kantor');
      await desk.getByLabel('Wilayah', { exact: true }).selectOption('18');
      await desk.getByLabel('Kuota').fill('40');
      await desk.getByRole('button', { name: 'Tambah aturan kursi' }).click();
      await desk.getByLabel('Untuk siapa?').selectOption('f');
      await desk.locator('.choice').filter({ hasText: 'Kursi disediakan' }).click();
      await desk.getByLabel('Berapa kursi?').fill('20');
      await desk.getByText('20 kursi disediakan untuk perempuan.').waitFor();
      await lookAt('Angkatan baru', '96-aturan');
      await desk.getByRole('button', { name: 'Tambah aturan', exact: true }).click();
      for (const [label, days] of [['Pendaftaran ditutup', 5], ['Pelatihan mulai', 9], ['Pelatihan selesai', 10]] as const) await desk.getByLabel(label).fill(dayFromNow(days));
      await lookAt('Angkatan baru', '97-angkatan-baru');
      await desk.getByRole('button', { name: 'Simpan sebagai rencana' }).click();
      await desk.getByRole('heading', { level: 1, name: 'Angkatan dari kantor' }).waitFor();
      await desk.getByText('20 kursi disediakan untuk perempuan').waitFor();
      await desk.getByRole('link', { name: 'Ubah rencana' }).click();
      await desk.getByLabel('Kuota').fill('41');
      await lookAt('Ubah rencana', '97-ubah-rencana');
      await desk.getByRole('button', { name: 'Simpan perubahan' }).click();
      await desk.getByText('dari 41 kursi').waitFor();
      await desk.getByRole('button', { name: 'Buka pendaftaran' }).click();
      await desk.getByText('Pendaftaran dibuka', { exact: true }).waitFor();
      const { items } = (await (await learner.context().request.get(`${at.shop}/api/training/batches`)).json()) as { items: { title: string; rules: object[] }[] };
      expect(items.find(({ title }) => title === 'Angkatan dari kantor')?.rules).toEqual([{ dimension: 'sex', value: 'f', fewest: 20 }]);
    });

    it('plans a session, moves it without naming its teacher again, and calls it off in words', async () => {
      await desk.getByRole('link', { name: 'Tambah sesi' }).click();
      await desk.getByLabel('Judul').fill('Hari foto produk');
      await desk.getByLabel('Tempat', { exact: true }).fill('Balai desa');
      await desk.getByLabel('Nomor HP pengajar').fill(TEACHER);
      await desk.getByRole('button', { name: 'Tambah baris acara' }).click();
      await desk.getByLabel('Acara', { exact: true }).fill('Pembukaan');
      await lookAt('Sesi baru', '98-sesi-baru');
      await desk.getByRole('button', { name: 'Simpan sesi' }).click();
      const card = desk.locator('article').filter({ hasText: 'Hari foto produk' });
      await card.getByRole('link', { name: 'Ubah' }).click();
      await desk.getByLabel('Tempat', { exact: true }).fill('Aula kecamatan');
      await lookAt('Ubah sesi', '99-ubah-sesi');
      await desk.getByRole('button', { name: 'Simpan perubahan' }).click();
      await card.getByText('Aula kecamatan').waitFor();
      await lookAt('Angkatan dari kantor', '99-angkatan');
      const taught = (await (await teacher.context().request.get(`${at.shop}/api/me/sessions`)).json()) as { items: { title: string; venue: string }[] };
      expect(taught.items.find(({ title }) => title === 'Hari foto produk')?.venue).toBe('Aula kecamatan');
      await card.getByRole('button', { name: 'Batalkan sesi' }).click();
      await desk.getByLabel('Alasan').fill('Jalan ke kecamatan terputus');
      await desk.getByRole('button', { name: 'Batalkan dan kabari peserta' }).click();
      await card.getByText('Dibatalkan', { exact: true }).waitFor();
    });

    it('sees who sits in a batch, and lets in whom a village named', async () => {
      await desk.goto(`/kerja/kantor/pelatihan/angkatan?id=${smallId}&bagian=peserta`);
      await desk.locator('.register li').filter({ hasText: 'Pengajar Uji' }).getByText('Dapat kursi').waitFor();
      await desk.locator('.register li').filter({ hasText: 'Peserta Uji' }).getByText('Mundur').waitFor();
      await lookAt('Angkatan satu kursi', '100-peserta');
      await desk.goto('/kerja/kantor/pelatihan');
      await desk.getByRole('link', { name: /Angkatan lewat usulan/ }).click();
      await desk.getByRole('link', { name: 'Usulan' }).click();
      expect(await fetched('Lihat surat')).toBe('%PDF');
      await desk.getByRole('button', { name: 'Surat benar: Warga Usulan' }).click();
      await lookAt('Angkatan lewat usulan', '101-usulan');
      await desk.getByRole('button', { name: 'Terima: Warga Usulan' }).click();
      await desk.locator('.register li').filter({ hasText: 'Warga Usulan' }).getByText('Diterima', { exact: true }).waitFor();
      await teacher.goto('/kerja/angkatan/calon');
      await teacher.getByRole('button', { name: 'Tarik usulan: Warga Usulan' }).click();
      await teacher.getByLabel('Alasan').fill('Pindah ke luar desa');
      await see(teacher, 'Calonkan peserta', '101-tarik-usulan');
      await teacher.getByRole('button', { name: 'Ya, tarik usulan ini' }).click();
      await teacher.getByText('Ditarik', { exact: true }).waitFor();
    });

    it('judges point by point the work that no phone can mark', async () => {
      await learner.context().request.post(`${at.shop}/api/training/enrolments`, { data: { course: 'operator-desa', villageCode: village, sex: 'f', ageBand: '25-34', participantType: 'kader desa', name: 'Peserta Uji' } });
      await desk.goto(`/kerja/kantor/pelatihan/angkatan?id=${batchId}&bagian=praktik`);
      await desk.getByRole('button', { name: /^Nilai .*: Peserta Uji$/ }).first().click();
      const points = desk.locator('.yes-no');
      await points.first().waitFor();
      for (let at = 0; at < (await points.count()); at += 1) await points.nth(at).locator('.choice').filter({ hasText: at === 1 ? 'Belum' : 'Terpenuhi' }).click();
      await desk.getByLabel(/^Mengapa belum/).fill('Peserta belum mencoba dengan HP sendiri.');
      await lookAt('Operator Desa angkatan uji', '106-nilai-praktik');
      await desk.getByRole('button', { name: 'Minta dicoba lagi' }).click();
      await desk.getByText('Dicoba lagi', { exact: true }).waitFor();
      await lookAt('Operator Desa angkatan uji', '107-praktik');
    });

    it('reads the reports, with the numbers beside the bars, and takes them home as a file', async () => {
      await desk.getByRole('link', { name: 'Pelatihan', exact: true }).click();
      await desk.getByRole('link', { name: 'Laporan', exact: true }).click();
      await desk.getByLabel('Kursus', { exact: true }).selectOption('operator-desa');
      await desk.getByLabel('Angkatan', { exact: true }).selectOption({ label: 'Operator Desa angkatan uji' });
      await eventually('the way of one batch', async () => (await desk.locator('.way li').filter({ hasText: 'Hadir' }).locator('strong').textContent()) === '2' || undefined);
      await desk.locator('.levels').getByText('Ditunjukkan mulai 5 jawaban').waitFor();
      await lookAt('Laporan pelatihan', '102-laporan');
      await desk.getByRole('button', { name: 'Minta berkas' }).click();
      await lookAt('Laporan pelatihan', '103-minta-berkas');
      await desk.getByRole('button', { name: 'Buat berkas' }).click();
      expect(await fetched('Unduh')).toEqual('PK\u0003\u0004');
      await lookAt('Laporan pelatihan', '104-berkas');
      expect(complaints.flat()).toEqual([]);
    });

    it('takes the story of a batch home as one paper', async () => {
      await desk.goto(`/kerja/kantor/pelatihan/angkatan?id=${batchId}`);
      await desk.getByRole('button', { name: 'Buat laporan kegiatan (PDF)' }).click();
      expect(await fetched('Unduh')).toBe('%PDF');
      await lookAt('Operator Desa angkatan uji', '105-laporan-kegiatan');
    });
  });
});
