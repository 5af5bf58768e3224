import sharp from 'sharp';
import type { Browser, Locator, Page } from 'playwright-core';
import { at, newVisitor, openBrowser, PHONE, picture } from '../support/browser';
import { loseEveryThird, loseFirstAnswer } from '../support/browser-line';
import { Buyer, demoOwner, goodsOf, readSandboxCode, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { NextEdition } from '../support/browser-proxy';
import { Workplace } from '../support/browser-workplace';
import { holdBeforeCamera, phoneThatReads } from '../support/camera';
import { eventually } from '../support/eventually';

const LATENCY_MS = 2_000;
const RESI = 'KN0098765432';

/** Taps again, as people do, until what they wait for is there. */
async function until(tap: () => Promise<void>, awaited: Locator): Promise<void> {
  await eventually('a tap that gets through', async () => (await awaited.isVisible()) || (await tap().catch(() => undefined), await awaited.waitFor({ timeout: 6_000 }).then(() => true, () => false)), 90_000);
}

describe('on a rough line', () => {
  const owner = demoOwner();
  let browser: Browser;
  const photo = () => sharp({ create: { width: 1200, height: 900, channels: 3, background: '#a9c48a', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('every third request lost and two seconds a way: the whole day arrives, nothing lost, nothing twice', async () => {
    const goods = await goodsOf(owner.shopName);
    const buyer = new Buyer(await (await newVisitor(browser)).newPage(), phoneOf('rough-line/buyer'));
    await buyer.buy(goods, /Pos Desa/, 2);
    const [number, sentTo] = [await buyer.partNumber(goods.sellerName), buyer.page.url()];
    await buyer.buy(goods, /Ambil/);
    const [fetched, fetchedBy] = [await buyer.partNumber(goods.sellerName), buyer.page.url()];

    // The worker would keep requests from the one who loses them.
    const phone = await newVisitor(browser, { ...PHONE, serviceWorkers: 'block' });
    await phone.addInitScript(phoneThatReads, RESI);
    const page: Page = await phone.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const place = new Workplace(page);
    const seller = new Seller(page, owner.phone);
    await page.goto('/kerja/');

    const line = loseEveryThird();
    await phone.route('**/api/**', line.handle);
    const session = await phone.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: 50_000, uploadThroughput: 30_000 });

    // The code is sent and spent, and neither time the phone hears of it: asking again leads on, and the code stays good.
    await loseFirstAnswer(phone, '**/api/auth/code');
    await loseFirstAnswer(phone, '**/api/auth/session');
    const noLine = page.getByText(/^Belum ada sinyal\./);
    await page.getByLabel('Nomor HP Anda').fill(owner.phone);
    const since = new Date();
    await page.getByRole('button', { name: 'Kirim kode' }).click();
    await noLine.waitFor();
    const typed = page.getByLabel('Kode', { exact: true });
    await until(() => page.getByRole('button', { name: 'Kirim kode' }).click({ timeout: 1_000 }), typed);
    await typed.pressSequentially(await readSandboxCode(phone, owner.phone, since));
    await noLine.waitFor();
    await until(() => page.getByRole('button', { name: 'Masuk' }).click({ timeout: 1_000 }), page.getByRole('navigation', { name: 'Menu utama' }));
    await place.isInStep();
    const before = await place.server();
    const stock = await place.serverStock(goods.name);

    // One of two pieces is missing: the buyer is asked, while the seller goes on.
    const open = async (order: string, tab?: string): Promise<void> => {
      await page.getByRole('link', { name: 'Pesanan' }).first().click();
      if (tab) await page.getByRole('navigation', { name: 'Keadaan pesanan' }).getByRole('link', { name: tab }).click();
      await page.locator('.order-tile').filter({ hasText: order }).click();
    };
    await open(number);
    await seller.does('Terima pesanan', 'Sudah dikemas');
    await page.getByRole('button', { name: 'Ada barang yang kurang' }).click();
    await page.getByRole('button', { name: /^Tambah yang tidak ada/ }).click();
    await page.getByRole('button', { name: 'Tanya pembeli' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await picture(page, '80-jalur-buruk');

    // The buyer stands in the shop: the code is told once, whether its answer comes back or not.
    await open(fetched);
    await seller.does('Terima pesanan', 'Sudah dikemas', 'Siap diambil', 'Serahkan ke pembeli');
    const told = buyer.part(goods.sellerName);
    const tells = (what: Locator): Promise<void> => eventually('the buyer to be told', async () => (await buyer.page.reload(), (await what.count()) > 0), 90_000).then(() => undefined);
    await tells(told.locator('.code__value'));
    const code = (await told.locator('.code__value').innerText()).replace(/\D/g, '');
    await page.getByRole('button', { name: 'Serahkan ke pembeli' }).click();
    await page.getByLabel('Kode dari pembeli').fill(code);
    await page.getByRole('button', { name: 'Cocokkan kode' }).click();

    // At home the buyer finds one broken, and takes what there is of the other order.
    await tells(told.getByText('Laporkan masalah'));
    await told.getByText('Laporkan masalah').click();
    await told.getByLabel('Apa yang terjadi?').fill('Satu bungkus pecah waktu dibuka.');
    await told.getByRole('button', { name: 'Kirim laporan' }).click();
    await buyer.page.getByText('Masalah sedang diperiksa').first().waitFor();
    expect(buyer.page.url().split('?')[0]).toBe(fetchedBy.split('?')[0]);
    await buyer.page.goto(sentTo);
    await tells(told.getByRole('button', { name: /^Kirim yang ada/ }));
    await told.getByRole('button', { name: /^Kirim yang ada/ }).click();

    await place.makeProduct('Dodol Durian Jalur Buruk', await photo());
    // The price is thought over, and where goods are fetched changes: wishes of other kinds on the same line.
    await page.getByRole('button', { name: 'Ubah harga' }).click();
    await page.getByLabel(/^Harga per/).fill('27500');
    await page.getByRole('button', { name: 'Simpan harga' }).click();
    await page.getByText('Rp27.500').first().waitFor();
    await page.getByRole('link', { name: /: pengaturan$/ }).click();
    await page.getByLabel('Jam ambil').fill('Sore saja, 15.00–17.00');
    await page.getByRole('button', { name: 'Catat tempat ambil' }).click();
    await page.getByText(/^(Tempat ambil disimpan|Tersimpan di HP)/).first().waitFor();
    await page.getByLabel('Tanda toko', { exact: true }).setInputFiles({ name: 'tanda.png', mimeType: 'image/png', buffer: await photo() });
    await page.getByAltText('Tanda toko yang diajukan').waitFor();

    // By now the phone has heard of both.
    await open(number, 'Siapkan');
    await page.getByRole('button', { name: 'Sudah dikemas' }).click({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.evaluate(holdBeforeCamera, '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    await page.getByRole('button', { name: 'Pindai resi' }).click();
    await page.getByText('Resi terbaca').waitFor();
    expect(await page.getByLabel('Nomor resi').inputValue()).toBe(RESI);
    await page.getByLabel('Foto resi').setInputFiles({ name: 'resi.png', mimeType: 'image/png', buffer: await photo() });
    await page.getByAltText('Foto 1').waitFor();
    await page.getByRole('button', { name: 'Sudah saya kirim' }).click();
    await page.getByText('Paket dalam perjalanan').waitFor();
    await open(fetched, 'Dikirim');
    await page.getByRole('button', { name: 'Jawab keluhan' }).click({ timeout: 90_000 });
    await page.getByLabel('Cerita dari Anda').fill('Waktu diserahkan masih utuh, saya kirim gantinya besok.');
    await page.getByLabel('Foto (kalau ada)').setInputFiles({ name: 'kemas.png', mimeType: 'image/png', buffer: await photo() });
    await page.getByAltText('Foto 1').waitFor();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByText(/^Jawaban Anda:/).waitFor();
    await place.tapStock(goods.name, 2);
    await eventually('everything to have left the phone', async () => (await place.waitingHere()) === 0, 150_000);
    expect(line.lost()).toBeGreaterThanOrEqual(4);
    // A phone that reads codes by itself fetches no reader of ours.
    expect(asked.filter((url) => /wasm/.test(url))).toEqual([]);

    await phone.unrouteAll();
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    const after = await place.server();
    // Steps once each; what is noted within one (pieces missing, money back) stands beside it.
    const walked = (found?: { timeline: { state: string; note: string | null }[] }): string[] | undefined => found?.timeline.filter(({ state, note }) => state !== 'awaiting_payment' && note === null).map(({ state }) => state);
    const order = after.orders.find((one) => one.number === number);
    expect([order?.state, walked(order)]).toEqual(['shipped', ['new', 'accepted', 'packed', 'shipped']]);
    expect(order?.timeline.filter(({ note }) => note?.startsWith('Sebagian barang tidak ada'))).toHaveLength(1);
    expect([order?.resi, order?.shortage?.state, order?.lines.map(({ quantity }) => quantity)]).toEqual([RESI, 'reduced', [1]]);
    expect(order?.resiPhotoKey).not.toBeNull();
    const handed = after.orders.find((one) => one.number === fetched);
    expect([handed?.state, walked(handed)]).toEqual(['complained', ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivered', 'complained']]);
    expect(handed?.complaint?.seller).toMatchObject({ text: 'Waktu diserahkan masih utuh, saya kirim gantinya besok.', photoKeys: [expect.any(String)] });
    const made = after.products.filter((product) => !before.products.some((known) => known.id === product.id));
    expect(made.map((product) => [product.name, product.state, product.photos.length])).toEqual([['Dodol Durian Jalur Buruk', 'in_review', 1]]);
    expect(made.flatMap(({ variants }) => variants.map(({ price }) => price))).toEqual([27_500]);
    expect(await place.serverPickup()).toMatchObject({ hours: 'Sore saja, 15.00–17.00' });
    expect((await place.serverFace()).filter(({ waiting }) => waiting !== null).map((one) => one.place)).toEqual(['sign']);
    expect(await place.serverStock(goods.name)).toBe(stock + 2);
  }, 600_000);

  it('a new edition of the app taken without signal keeps what was not sent', async () => {
    const proxy = await NextEdition.before(at.shop);
    try {
      const phone = await browser.newContext({ ...PHONE, baseURL: proxy.origin });
      const page = await phone.newPage();
      await page.goto('/kerja/');
      await new Seller(page, owner.phone).signIn();
      const place = new Workplace(page);
      await place.isInStep();
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
      await page.reload();
      proxy.release();
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await page.getByText('Aplikasi ini punya versi baru.').waitFor();
      await phone.setOffline(true);
      await place.tapStock((await goodsOf(owner.shopName)).name, 1);
      await eventually('the tap to be kept', async () => (await place.waitingHere()) === 1);
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Pakai sekarang' }).click()]);
      await page.getByRole('heading', { level: 1, name: 'Produk' }).waitFor();
      expect(await place.waitingHere()).toBe(1);
      await phone.setOffline(false);
      await eventually('the tap to have arrived', async () => (await place.waitingHere()) === 0, 30_000);
      await phone.close();
    } finally {
      await proxy.close();
    }
  });
});
