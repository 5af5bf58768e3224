import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newVisitor, openBrowser, overflowOf, PHONE, picture } from '../support/browser';
import { cut, loseEveryThird } from '../support/browser-line';
import { demoOwner, goodsOf, Seller } from '../support/browser-people';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import type { Goods } from '../support/journey/market';

const MANY = 1_000;
/** Of the many; the rest goes down by one. */
const UP = 600;

describe('what waits on the phone', () => {
  const owner = demoOwner();
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let goods: Goods;

  beforeAll(async () => {
    browser = await openBrowser();
    goods = await goodsOf(owner.shopName);
    // The worker would keep requests from the one who loses them.
    phone = await newVisitor(browser, { ...PHONE, serviceWorkers: 'block' });
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
  });
  afterAll(() => browser?.close());

  it('a thousand changes arrive on a line that loses every third question, each once', async () => {
    const before = await place.serverStock(goods.name);
    const known = await place.countedLines(goods.variantId);
    const subject = await place.productId(goods.name);
    await phone.route('**/api/**', cut);
    await place.keepTaps({ shopId: goods.sellerId, subject, variantId: goods.variantId, about: goods.name }, MANY, UP);
    const opened = Date.now();
    await page.goto('/kerja/perubahan');
    await page.getByRole('heading', { name: `${MANY} menunggu dikirim` }).waitFor();
    process.stdout.write(`the app opens with ${MANY} changes waiting in ${Date.now() - opened} ms\n`);
    expect(await overflowOf(page)).toBe(0);
    await picture(page, '165-seribu-menunggu');

    const line = loseEveryThird();
    await phone.unrouteAll();
    await phone.route('**/api/**', line.handle);
    await page.reload();
    await eventually('everything to have left the phone', async () => (await place.waitingHere()) === 0, 150_000);
    await phone.unrouteAll();
    expect(line.lost()).toBeGreaterThanOrEqual(5);
    expect(await place.serverStock(goods.name)).toBe(before + UP - (MANY - UP));
    expect(await place.countedLines(goods.variantId)).toBe(known + MANY);
    await page.goto('/kerja/perubahan');
    await page.getByText('Semua sudah terkirim').waitFor();
  }, 240_000);

  it('signing out asks; without a line nobody is signed out and nothing is thrown away', async () => {
    await phone.route('**/api/**', cut);
    await place.tapStock(goods.name, 1);
    await eventually('the tap to be kept', async () => (await place.waitingHere()) === 1);
    await page.goto('/kerja/toko');
    await page.getByRole('button', { name: 'Keluar dari HP ini' }).click();
    await page.getByText('1 perubahan belum terkirim.').waitFor();
    await page.getByRole('button', { name: 'Keluar dan buang 1 perubahan' }).click();
    await page.getByRole('dialog').getByText('Belum ada sinyal. Coba lagi saat sinyal kembali; isian Anda tidak hilang.').waitFor();
    await picture(page, '166-keluar-tanpa-sinyal');
    expect(await place.waitingHere()).toBe(1);
    await phone.unrouteAll();
  });

  it('“send first” sends it, and then there is nothing to throw away', async () => {
    const before = await place.serverStock(goods.name);
    await eventually('it to be sent', async () => {
      const first = page.getByRole('button', { name: 'Kirim dulu' });
      // It goes when the phone has sent by itself meanwhile; then there is nothing left to press.
      if (await first.isVisible()) await first.click({ timeout: 1_000 }).catch(() => undefined);
      return (await place.waitingHere()) === 0;
    }, 30_000);
    await page.getByRole('button', { name: 'Ya, keluar' }).waitFor();
    expect(await place.serverStock(goods.name)).toBeGreaterThanOrEqual(before);
    await page.getByRole('button', { name: 'Tutup' }).click();
  });

  it('whoever throws it away leaves an empty phone, and the server never hears of it', async () => {
    const before = await place.serverStock(goods.name);
    await phone.route('**/api/sync', cut);
    await place.tapStock(goods.name, 1);
    await eventually('the tap to be kept', async () => (await place.waitingHere()) === 1);
    await page.goto('/kerja/toko');
    await page.getByRole('button', { name: 'Keluar dari HP ini' }).click();
    await page.getByRole('button', { name: 'Keluar dan buang 1 perubahan' }).click();
    await page.getByRole('heading', { name: 'Masuk dengan nomor HP' }).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.startsWith('kerja-')))).toEqual([]);
    await phone.unrouteAll();
    await new Seller(page, owner.phone).signIn();
    await place.isInStep();
    expect(await place.serverStock(goods.name)).toBe(before);
  });
});
