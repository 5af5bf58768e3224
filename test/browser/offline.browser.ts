import { formatPhone } from '@etalase/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { eventually } from '../support/eventually';
import { Workplace } from '../support/browser-workplace';
import type { Goods } from '../support/journey/market';

describe('a seller without signal', () => {
  const owner = demoOwner();
  let browser: Browser;
  let market: BrowserContext;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let goods: Goods;

  beforeAll(async () => {
    browser = await openBrowser();
    goods = await goodsOf(owner.shopName);
    [market, phone] = [await newVisitor(browser), await newVisitor(browser)];
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
    // The worker has put every part of the app on the phone.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  });
  afterEach(() => phone.setOffline(false));
  afterAll(() => browser?.close());

  it('counts by thumb without signal; another phone of the shop sells meanwhile; both counts stand', async () => {
    const second = await newVisitor(browser);
    const otherPage = await second.newPage();
    await otherPage.goto('/kerja/');
    await new Seller(otherPage, owner.phone).signIn();
    const other = new Workplace(otherPage);
    await other.isInStep();
    await place.isInStep();
    const start = await place.serverStock(goods.name);
    await phone.setOffline(true);
    await place.tapStock(goods.name, 3);
    await other.tapStock(goods.name, 2);
    await eventually('the other phone to have told', async () => (await other.waitingHere()) === 0 && (await other.serverStock(goods.name)) === start + 2, 40_000);
    await phone.setOffline(false);
    await eventually('both counts to stand', async () => (await place.serverStock(goods.name)) === start + 5, 40_000);
    await page.goto('/kerja/produk');
    await eventually('the phone to show it', async () => (await place.shownStock(goods.name)) !== null, 10_000);
    await second.close();
  });

  it('says in plain words what could not be done, and why', async () => {
    const buyer = new Buyer(await market.newPage(), phoneOf('offline/buyer'));
    await buyer.buy(goods, /Pos Desa/);
    const number = await buyer.partNumber(goods.sellerName);
    await page.goto('/kerja/');
    await eventually('the order to be on the phone', async () => (await page.locator('body').innerText()).includes(number) || (await page.goto('/kerja/pesanan?tab=baru'), (await page.locator('body').innerText()).includes(number)), 40_000);
    await phone.setOffline(true);
    await new Seller(page, owner.phone).openNewOrder(number);
    await new Seller(page, owner.phone).does('Terima pesanan', 'Sudah dikemas');
    await buyer.page.reload();
    await buyer.page.locator('summary').filter({ hasText: /^Batalkan/ }).first().click();
    await buyer.page.getByRole('button', { name: 'Ya, batalkan' }).first().click();
    await eventually('the order to be cancelled', async () => (await buyer.page.reload(), /dibatalkan|batal/i.test(await buyer.part(goods.sellerName).innerText())), 20_000);
    await phone.setOffline(false);
    await page.getByText('1 perubahan perlu dilihat.').waitFor();
    await picture(page, '75-perlu-dilihat');
    await page.getByText('1 perubahan perlu dilihat.').click();
    await page.getByText(/Pesanan ini sudah dibatalkan .* Jangan kirim barangnya\./).waitFor();
    await picture(page, '76-alasan');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Saya mengerti' }).click();
    await page.getByText('Semua sudah terkirim').waitFor();
  });

  it('asks before signing out with work that is not sent', async () => {
    await phone.setOffline(true);
    await place.tapStock(goods.name, 1);
    await page.goto('/kerja/toko');
    await page.getByRole('button', { name: 'Keluar dari HP ini' }).click();
    await page.getByText('1 perubahan belum terkirim.').waitFor();
    await picture(page, '74-keluar-belum-terkirim');
    expect(await page.getByRole('button', { name: 'Keluar dan buang 1 perubahan' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Tutup' }).click();
    await phone.setOffline(false);
    await place.isInStep();
  });

  it('a session that has ended keeps what was not sent for its owner, whoever signs in meanwhile', async () => {
    const before = await place.serverStock(goods.name);
    await phone.setOffline(true);
    await place.tapStock(goods.name, 1);
    await eventually('the tap to be kept', async () => (await place.waitingHere()) === 1);
    // As after ninety days without use.
    await phone.clearCookies();
    await phone.setOffline(false);
    await page.getByText('1 perubahan Anda aman di HP ini.').waitFor();
    expect(await page.getByLabel('Nomor HP Anda').inputValue()).toBe(formatPhone(owner.phone));
    await picture(page, '77-sesi-habis');
    expect(await overflowOf(page)).toBe(0);

    // A daughter looks at something of her own on her mother's phone, and leaves.
    await new Seller(page, phoneOf('offline/buyer')).enter();
    await page.getByRole('heading', { name: 'Belum ada toko' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(owner.shopName);
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('button', { name: 'Ya, keluar' }).click();
    await page.getByRole('heading', { name: 'Masuk dengan nomor HP' }).waitFor();
    expect(await place.waitingHere()).toBe(1);

    await new Seller(page, owner.phone).signIn();
    await eventually('the tap to have arrived', async () => (await place.waitingHere()) === 0, 40_000);
    expect(await place.serverStock(goods.name)).toBe(before + 1);
  });
});
