import sharp from 'sharp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { eventually } from '../support/eventually';
import { Workplace } from '../support/browser-workplace';
import type { Goods } from '../support/journey/market';
import { shopperPhone } from '../support/journey/shopper';

const photoOf = (colour: string): Promise<Buffer> => sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour, noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();

describe('a seller without signal', () => {
  const owner = demoOwner();
  let browser: Browser;
  let market: BrowserContext;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let goods: Goods;
  const numbers: string[] = [];
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    goods = await goodsOf(owner.shopName);
    [market, phone] = [await newVisitor(browser), await newVisitor(browser)];
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    const buyer = new Buyer(await market.newPage(), shopperPhone(71));
    for (let count = 0; count < 3; count += 1) {
      await buyer.buy(goods, /Pos Desa/);
      numbers.push(await buyer.partNumber(goods.sellerName));
    }
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
  });
  afterEach(() => phone.setOffline(false));
  afterAll(() => browser?.close());

  it('handles three orders and makes two products, closes the app, and everything arrives once', async () => {
    const before = await place.server();
    await phone.setOffline(true);
    for (const number of numbers) {
      await new Seller(page, owner.phone).openNewOrder(number);
      await new Seller(page, owner.phone).does('Terima pesanan', 'Sudah dikemas', 'Kirim sekarang');
    }
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByLabel('Nomor resi').fill('KN0012345678');
    await page.getByLabel('Foto resi').setInputFiles({ name: 'resi.png', mimeType: 'image/png', buffer: await photoOf('#f5ecdc') });
    await page.getByAltText('Foto 1').waitFor();
    await page.getByRole('button', { name: 'Sudah saya kirim' }).click();
    await page.getByText('Paket dalam perjalanan').waitFor();
    await picture(page, '70-pesanan-luring');

    await place.makeProduct('Keripik Talas Luring 200 gram', await photoOf('#d9b98a'));
    await picture(page, '71-produk-luring');
    await place.makeProduct('Sambal Seruit Luring 150 gram', await photoOf('#b5402a'));
    expect(await overflowOf(page)).toBe(0);

    // The battery dies; the app opens again without signal, and nothing is forgotten.
    await page.close();
    page = await phone.newPage();
    place = new Workplace(page);
    await page.goto('/kerja/perubahan');
    expect(await place.waiting()).toBe(3 * 2 + 1 + 2 * 3);
    await picture(page, '72-menunggu-sinyal');
    await page.goto('/kerja/produk');
    await page.getByText('Sambal Seruit Luring 150 gram').waitFor();

    await phone.setOffline(false);
    await page.goto('/kerja/perubahan');
    await eventually('everything to have left the phone', async () => (await place.waiting()) === 0, 60_000);
    await page.getByText('Semua sudah terkirim').waitFor();
    await picture(page, '73-semua-terkirim');

    const after = await place.server();
    const mine = after.orders.filter((order) => numbers.includes(order.number));
    expect(mine.map((order) => order.state).sort()).toEqual(['packed', 'packed', 'shipped']);
    for (const order of mine) expect(order.timeline.map((entry) => entry.state).filter((state) => state !== 'awaiting_payment')).toEqual(['new', 'accepted', 'packed', ...(order.state === 'shipped' ? ['shipped'] : [])]);
    expect(mine.filter((order) => order.resiPhotoKey !== null)).toHaveLength(1);
    const made = after.products.filter((product) => !before.products.some((known) => known.id === product.id));
    expect(made.map((product) => [product.name, product.state, product.photos.length]).sort()).toEqual([['Keripik Talas Luring 200 gram', 'in_review', 1], ['Sambal Seruit Luring 150 gram', 'in_review', 1]]);
    expect(complaints).toEqual([]);
  });

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
    const buyer = new Buyer(await market.newPage(), shopperPhone(72));
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
});
