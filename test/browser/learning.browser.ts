import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { complaintsOf, LAPTOP, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { Buyer, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import { courseOf, fivePhotos, LearnerPage } from '../support/learner-page';
import { Officials, openDoors, openOwnShop } from '../support/own-shop';

interface Learning {
  enrolmentId: string;
  state: string;
  lessonsDone: number;
  preBp: number | null;
  bestPostBp: number | null;
  gainBp: number | null;
  attempts: { role: string; counts: boolean }[];
}

const GOODS = 'Gula Semut Peserta 250 gram';
const SHOP = 'Dapur Peserta Uji';

describe('learning without signal', () => {
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let learner: LearnerPage;
  let complaints: string[];
  let officials: Officials;
  let shopId: string;
  let buyer: Buyer;
  /** Address of what is to be sold. */
  let product: string;

  beforeAll(async () => {
    browser = await openBrowser();
    phone = await newVisitor(browser);
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, phoneOf('learning/seller')).enter();
    learner = new LearnerPage(page, await courseOf('onboarding-umkm'));
    officials = await Officials.of(await newVisitor(browser), await newVisitor(browser, LAPTOP));
  });
  afterEach(() => phone.setOffline(false));
  afterAll(() => browser?.close());

  const mine = async (): Promise<Learning | undefined> => ((await (await page.request.get('/api/training/enrolments')).json()) as { items: Learning[] }).items[0];
  const look = async (name: string): Promise<void> => {
    expect([name, await faultsOf(page)]).toEqual([name, []]);
    await picture(page, name);
  };

  it('somebody without a shop finds a course and takes it along', async () => {
    await page.getByRole('button', { name: 'Belajar dulu' }).click();
    await page.getByRole('link', { name: /Onboarding UMKM/ }).waitFor();
    await look('80-pilih-kursus');
    await page.goto(learner.base);
    await page.getByRole('button', { name: 'Mulai belajar' }).waitFor();
    await look('81-tentang-kursus');
    await learner.begin('Warga Peserta');
    await look('82-jalan-kursus');
    // The worker has put every part of the app on the phone.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  });

  it('has opened a shop, and the button that sells refuses: the course comes first', async () => {
    shopId = await openOwnShop(phone, { name: SHOP, phone: phoneOf('learning/seller'), villageCode: officials.village });
    await officials.letShopIn(shopId);
    await openDoors(phone, shopId);
    // What was read less than five seconds ago is not asked for again.
    await eventually('the app to know of the shop', async () => {
      await page.goto('/kerja/');
      await page.locator('h1').first().waitFor();
      return page.getByRole('navigation', { name: 'Menu utama' }).isVisible();
    });
    const [photo] = await fivePhotos();
    await new Workplace(page).makeProduct(GOODS, photo ?? Buffer.alloc(0), 24);
    product = page.url();
    // Kept, and not handed in: nobody is told more than is true.
    expect(await page.getByText('Produk diajukan.').count()).toBe(0);
    await page.getByRole('button', { name: 'Ajukan untuk dijual' }).click();
    await page.getByText(/Anda perlu lulus kursus/).first().waitFor();
    await look('83-belum-boleh-menjual');
    await page.getByRole('link', { name: 'Buka pelajaran ini' }).first().click();
    await page.getByText('0 dari 30 pelajaran selesai').waitFor();
  });

  it('finishes Onboarding UMKM wholly in airplane mode, the battery dying in between', async () => {
    await phone.setOffline(true);
    await page.reload();
    await learner.take('pre', 5);
    await page.getByText('Jawaban Anda tersimpan di HP ini.').waitFor();
    await look('83-tes-awal-tersimpan');

    await page.goto(`${learner.base}/pelajaran/m2-2-lima-foto-wajib`);
    await page.getByRole('img', { name: /Gambar HP dengan lima foto produk/ }).waitFor();
    await look('84-pelajaran');
    expect(await learner.readAll()).toBeGreaterThanOrEqual(30);
    await page.getByText('30 dari 30 pelajaran selesai').waitFor();

    await page.close();
    page = await phone.newPage();
    learner = new LearnerPage(page, await courseOf('onboarding-umkm'));
    await learner.makeListing(await fivePhotos());
    await look('85-daftar-periksa');
    await learner.workOrder();
    await look('86-pesanan-latihan-selesai');

    await learner.take('post', 10);
    await page.getByText('Jawaban Anda tersimpan di HP ini.').waitFor();
    await page.goto(learner.base);
    await page.getByText('Sudah dikerjakan. Dinilai setelah ada sinyal.').waitFor();
    await look('87-semua-di-hp');
    expect(await new Workplace(page).waitingHere()).toBeGreaterThan(60);
  });

  it('one exchange with the server, and it is all there: the marks, the gain, the certificate', async () => {
    await page.goto(learner.base);
    await page.getByText('Selamat, Anda lulus!').waitFor({ timeout: 60_000 });
    await look('88-lulus');
    expect(await mine()).toMatchObject({ state: 'completed', lessonsDone: 30, preBp: 4_166, bestPostBp: 8_333, gainBp: 7_143, attempts: [{ role: 'pre', counts: true }, { role: 'post', counts: true }] });
    await eventually('nothing to be left on the phone', async () => (await new Workplace(page).waitingHere()) === 0, 30_000);
    await page.goto(`${learner.base}/tes/akhir`);
    await page.getByText('Anda lulus tes akhir!').waitFor();
    await look('89-hasil-tes-akhir');
    expect(complaints).toEqual([]);
  });

  it('the button that refused before now works; the goods are let in and ordered', async () => {
    await page.goto(product);
    await page.getByRole('button', { name: 'Ajukan untuk dijual' }).click();
    await page.getByText(/^Sedang diperiksa\./).waitFor();
    await look('89-boleh-menjual');
    const place = new Workplace(page);
    await eventually('the server to have it', async () => (await place.server()).products.find(({ name }) => name === GOODS)?.state === 'in_review', 30_000);
    await officials.letProductIn(await place.productId(GOODS));
    const market = await newVisitor(browser);
    buyer = new Buyer(await market.newPage(), phoneOf('learning/buyer'));
    const goods = await eventually('the goods in the shop', () => goodsOf(SHOP).catch(() => undefined), 30_000);
    await buyer.page.goto(`/produk/${goods.slug}`);
    await buyer.take(goods);
    await buyer.toCheckout();
    await buyer.fillAddress();
    await buyer.toShipping();
    await buyer.toPay();
    await buyer.page.getByRole('button', { name: /^Pesan, bayar Rp.* di tempat$/ }).click();
    await buyer.page.getByText('Pesanan sudah kami teruskan ke penjual').waitFor();
  });

  it('taken away for fraud, the button refuses again, and the order that is open is served to its end', async () => {
    const { items } = (await (await page.request.get('/api/training/certificates')).json()) as { items: { id: string; course: string }[] };
    await officials.takeAway(items.find(({ course }) => course === 'onboarding-umkm')?.id ?? '', 'Tes akhir dikerjakan orang lain.');
    const [photo] = await fivePhotos();
    await new Workplace(page).makeProduct('Gula Batok Peserta 500 gram', photo ?? Buffer.alloc(0));
    await page.getByRole('button', { name: 'Ajukan untuk dijual' }).click();
    await page.getByText(/Sertifikat pelatihan Anda dicabut/).first().waitFor();
    await look('89-dicabut');

    const seller = new Seller(page, phoneOf('learning/seller'));
    const number = await buyer.partNumber(SHOP);
    await seller.openNewOrder(number);
    await seller.does('Terima pesanan', 'Sudah dikemas', 'Siap diambil', 'Serahkan ke pembeli');
    await new Workplace(page).isOnServer(number, 'ready_for_pickup');
    await buyer.page.reload();
    const code = await buyer.part(SHOP).locator('.code__value').innerText();
    await page.getByRole('button', { name: 'Serahkan ke pembeli' }).click();
    await page.getByLabel('Kode dari pembeli').fill(code.replace(/\D/g, ''));
    await page.getByRole('button', { name: 'Cocokkan kode' }).click();
    await page.getByText('Kode cocok. Pesanan selesai.').waitFor();
    // What it sold before stays bought on the spot; nothing new comes beside it.
    expect((await new Workplace(page).server()).products.map(({ name, state }) => [name, state]).sort()).toEqual([['Gula Batok Peserta 500 gram', 'draft'], [GOODS, 'live']]);
    await buyer.page.context().close();
  });

  it('another phone of the same person shows the same, and nothing was counted twice', async () => {
    const second = await newVisitor(browser, LAPTOP);
    const other = await second.newPage();
    await other.goto('/kerja/');
    await new Seller(other, phoneOf('learning/seller')).signIn();
    await other.goto('/kerja/pelatihan');
    await other.getByRole('link', { name: /Onboarding UMKM/ }).click();
    await other.getByRole('button', { name: 'Unduh ke HP ini' }).click();
    await other.getByText('30 dari 30 pelajaran selesai').waitFor();
    expect([await overflowOf(other), await faultsOf(other)]).toEqual([0, []]);
    await picture(other, '90-hp-kedua');
    await second.close();
  });
});

/** A file that left one phone, as it lies on the next. */
const handed = async (download: Download): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile(await download.path()) });

describe('results that travel on somebody else’s phone', () => {
  let browser: Browser;
  let home: BrowserContext;
  let page: Page;
  let carrier: Page;
  let learner: LearnerPage;
  let complaints: string[];
  let bekal: Awaited<ReturnType<typeof handed>>;
  let receipt: Awaited<ReturnType<typeof handed>>;

  beforeAll(async () => {
    browser = await openBrowser();
    home = await newVisitor(browser);
    complaints = complaintsOf(home, (complaint) => complaint.startsWith('401 GET'));
    page = await home.newPage();
    carrier = await (await newVisitor(browser)).newPage();
    for (const [at, who] of [[page, 'without signal'], [carrier, 'carrier']] as const) {
      await at.goto('/kerja/');
      await new Seller(at, phoneOf(`learning/${who}`)).enter();
      await at.getByRole('button', { name: 'Belajar dulu' }).click();
    }
    learner = new LearnerPage(page, await courseOf('aman-bijak'));
    await learner.begin('Warga Tanpa Sinyal');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  });
  afterAll(() => browser?.close());

  const look = async (at: Page, name: string): Promise<void> => {
    expect([name, await faultsOf(at)]).toEqual([name, []]);
    await picture(at, name);
  };

  it('a learner without signal gives a file away, and nothing leaves the phone by that', async () => {
    await home.setOffline(true);
    // The test before comes first; who opens a lesson has passed it over.
    await page.goto(`${learner.base}/pelajaran/a1-kata-sandi-otp-akun-bersama`);
    await page.getByRole('button', { name: /^Selesai/ }).waitFor();
    expect(await learner.readAll()).toBe(5);
    await page.goto('/kerja/pelatihan/titipan');
    await page.getByText('10 catatan').waitFor();
    await look(page, '92-titipan');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Buat berkas titipan' }).click()]);
    bekal = await handed(download);
    expect(bekal.name).toMatch(/^belajar-.*\.bekal$/);
    expect(bekal.buffer.toString()).not.toMatch(/a1-kata-sandi|lesson|learnerId/);
    expect(await new Workplace(page).waitingHere()).toBe(10);
  });

  it('somebody who goes to town brings it, and gets a receipt', async () => {
    await carrier.goto('/kerja/pelatihan/titipan');
    await carrier.getByLabel('Ambil berkas titipan').setInputFiles(bekal);
    await carrier.getByText('Dibawa', { exact: true }).waitFor();
    await look(carrier, '93-membawa-titipan');
    await carrier.getByRole('button', { name: 'Kirim sekarang' }).click();
    await carrier.getByText('Sampai', { exact: true }).waitFor();
    await look(carrier, '94-titipan-sampai');
    const [download] = await Promise.all([carrier.waitForEvent('download'), carrier.getByRole('button', { name: 'Bawa pulang tanda terima' }).click()]);
    receipt = await handed(download);
    // Brought is not learnt: the carrier has no course by this.
    expect(((await (await carrier.request.get('/api/training/enrolments')).json()) as { items: unknown[] }).items).toEqual([]);
  });

  it('the receipt comes home, still without signal, and the phone lets go of what it names', async () => {
    await page.getByLabel('Baca tanda terima').setInputFiles(receipt);
    await page.getByText('Semua hasil belajar di HP ini sudah terkirim.').waitFor();
    expect(await new Workplace(page).waitingHere()).toBe(0);
    await look(page, '95-tanda-terima');
    await home.setOffline(false);
    await eventually('the server to tell the same', async () => ((await (await page.request.get('/api/training/enrolments')).json()) as { items: { lessonsDone: number }[] }).items[0]?.lessonsDone === 5, 10_000);
    expect(complaints).toEqual([]);
  });
});
