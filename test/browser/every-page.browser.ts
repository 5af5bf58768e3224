import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at, complaintsOf, LAPTOP, newVisitor, openBrowser, PHONE, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import type { Goods } from '../support/journey/market';
import { Market } from '../support/journey/market';

/** Answers that are part of the page: not found is what those two are about, 401 is how the workspace learns that nobody is signed in. */
const isExpected = (complaint: string): boolean => /^404 GET .*\/(sertifikat\/TIDAK-ADA|tidak-ada)$|^401 GET /.test(complaint);

let browser: Browser;
let goods: Goods;
beforeAll(async () => {
  browser = await openBrowser();
  goods = await goodsOf(demoOwner().shopName);
});
afterAll(() => browser?.close());

describe.each([
  { on: 'a phone', options: PHONE },
  { on: 'a laptop', options: LAPTOP },
] as const)('on $on', ({ on, options }) => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  const faults: Record<string, string[]> = {};

  beforeAll(async () => {
    context = await newVisitor(browser, options);
    complaints = complaintsOf(context, isExpected);
    page = await context.newPage();
  });
  afterAll(() => context?.close());
  beforeEach(() => Object.keys(faults).forEach((name) => delete faults[name]));
  afterEach(() => {
    expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
    expect(complaints).toEqual([]);
  });

  const look = async (name: string): Promise<void> => {
    faults[name] = await faultsOf(page);
    await picture(page, `page-${name}`);
  };

  it('every page of the shop is readable, reachable and within its screen', async () => {
    const [other] = await new Market(at.api).fromDifferentVillages(1);
    await page.goto(`/produk/${goods.slug}`);
    const linkTo = async (path: string): Promise<string> => (await page.locator(`main a[href^="${path}"]`).first().getAttribute('href')) ?? path;
    const pages = {
      home: '/', search: '/cari?q=kopi', nothing: '/cari?q=zzzzqqq', categories: '/kategori', product: `/produk/${goods.slug}`, 'other-product': `/produk/${other?.slug}`,
      shop: await linkTo('/toko/'), village: await linkTo('/desa/'), regency: await linkTo('/kabupaten/'), category: await linkTo('/kategori/'),
      'empty-cart': '/keranjang', help: '/bantuan', courses: '/pelatihan', dates: '/pelatihan/jadwal', course: '/pelatihan/kepala-desa', certificate: '/sertifikat', checker: '/sertifikat/periksa', 'no-certificate': '/sertifikat/TIDAK-ADA', 'sign-in': '/masuk', offline: '/luring', missing: '/tidak-ada',
    };
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address);
      await look(name);
    }
  });

  it('every step of buying is, too', async () => {
    const buyer = new Buyer(page, phoneOf(`every-page/on ${on}`));
    await page.goto(`/produk/${goods.slug}`);
    await buyer.take(goods);
    await look('cart');
    await buyer.toCheckout();
    await page.getByRole('button', { name: 'Lanjut pilih pengiriman' }).click();
    await look('address');
    await buyer.fillAddress();
    await buyer.toShipping();
    await look('shipping');
    await buyer.toPay();
    await look('pay');
    await buyer.place('QRIS');
    await look('qris');
    await page.getByRole('link', { name: 'Lihat pesanan' }).click();
    await page.waitForURL(/\/pesanan\//);
    await look('order');
  });

  it('every screen of the workspace is, too', async () => {
    const seller = new Seller(page, demoOwner().phone);
    await page.goto('/kerja');
    await page.getByRole('heading', { name: 'Masuk dengan nomor HP' }).waitFor();
    await look('door');
    await seller.signIn();
    const screens = { today: '/kerja', orders: '/kerja/pesanan?tab=siapkan', ended: '/kerja/pesanan?tab=selesai', contacts: '/kerja/kontak', products: '/kerja/produk', 'new-product': '/kerja/produk/baru', money: '/kerja/uang', news: '/kerja/kabar', 'my-shop': '/kerja/toko', components: '/kerja/komponen' };
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.waiting').first().waitFor({ state: name === 'components' ? 'attached' : 'detached' });
      await look(name);
    }
    await page.goto('/kerja/produk');
    await page.locator('.product-tile__what').first().click();
    await page.getByRole('link', { name: 'Riwayat dan tanggal stok' }).first().click();
    await page.getByRole('heading', { name: 'Riwayat', exact: true }).waitFor();
    await look('my-stock');
    for (const [name, list, row] of [['order-to-do', '/kerja/pesanan?tab=siapkan', '.order-tile'], ['my-product', '/kerja/produk', '.product-tile__what']] as const) {
      await page.goto(list);
      await page.locator(row).first().click();
      await page.locator('.page__back').waitFor();
      await page.locator('.waiting').first().waitFor({ state: 'detached' });
      await look(name);
    }
  });
});

describe('the look at a page', () => {
  it('would notice a picture without words, small text, a small button and a page that is too wide', async () => {
    const context = await newVisitor(browser);
    const page = await context.newPage();
    await page.setContent('<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Uji</title><h1>Uji</h1><img src="data:," width="900" height="60"><p style="font-size:12px">kecil</p><button style="width:24px;height:24px">x</button></html>');
    expect(await faultsOf(page)).toEqual([expect.stringMatching(/^image-alt/), expect.stringMatching(/wider than the screen$/), expect.stringMatching(/^text of 12 px/), expect.stringMatching(/^text of 13/), expect.stringMatching(/^target of 24 × 24/)]);
    await context.close();
  });
});
