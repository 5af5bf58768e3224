import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at, complaintsOf, newVisitor, openBrowser, overflowOf, PHONE, picture } from '../support/browser';
import { RECIPIENT } from '../support/browser-people';
import { type Goods, Market } from '../support/journey/market';

describe('a shopper whose browser runs no scripts', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let goods: Goods;

  beforeAll(async () => {
    browser = await openBrowser();
    [goods] = (await new Market(at.api).fromDifferentVillages(1)) as [Goods];
    context = await newVisitor(browser, { ...PHONE, javaScriptEnabled: false });
    complaints = complaintsOf(context);
    page = await context.newPage();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  it('searches, fills the cart, changes its mind about the number and comes to the payment', async () => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Cari produk' }).fill(goods.name);
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.locator(`.tile a[href="/produk/${goods.slug}"]`).click();
    await page.getByRole('button', { name: 'Masuk keranjang' }).click();
    await page.getByRole('spinbutton', { name: `Jumlah ${goods.name}` }).fill(String(goods.minimumOrder + 1));
    await page.getByRole('button', { name: 'Ubah' }).click();
    await page.getByRole('spinbutton', { name: `Jumlah ${goods.name}` }).and(page.locator(`[value="${goods.minimumOrder + 1}"]`)).waitFor();
    await picture(page, '40-keranjang');
    await page.getByRole('link', { name: 'Lanjut ke alamat' }).click();

    await page.getByLabel('Nama penerima').fill(RECIPIENT.name);
    await page.getByLabel('Nomor HP (WhatsApp)').fill('0812-0000-7201');
    await page.getByLabel('Alamat rumah').fill(RECIPIENT.address);
    await page.getByLabel('Desa atau kelurahan').fill('kedaton bandar lampung');
    await page.getByRole('button', { name: 'Cari desa' }).click();
    const village = page.getByRole('radio', { name: /Kedaton/ }).first();
    await village.check();
    await picture(page, '41-desa');
    expect(await page.getByLabel('Nama penerima').inputValue()).toBe(RECIPIENT.name);
    await page.getByRole('button', { name: 'Lanjut pilih pengiriman' }).click();
    await page.getByRole('button', { name: 'Lanjut ke pembayaran' }).click();
    await page.getByRole('radio', { name: 'BRI', exact: true }).check();
    await page.getByRole('button', { name: /^Pesan dan bayar Rp/ }).click();
  });

  it('reads the number of its virtual account and, having changed its mind, the code for the till', async () => {
    await page.getByText('Nomor virtual account BRI').waitFor();
    await picture(page, '42-va');
    expect((await page.locator('.code__value').innerText()).replace(/\s/g, '')).toMatch(/^\d{10,}$/);
    expect(await page.locator('.deadline__when').innerText()).toMatch(/\d{1,2}\.\d{2} WIB/);
    expect(await overflowOf(page)).toBe(0);

    await page.getByText('Ganti cara bayar').click();
    await page.getByRole('radio', { name: 'Indomaret' }).check();
    await page.getByRole('button', { name: 'Bayar dengan ini' }).click();
    await page.getByText('Kode bayar Indomaret').waitFor();
    await picture(page, '43-minimarket');
    expect((await page.locator('.code__value').innerText()).replace(/\s/g, '')).toMatch(/^\d{6,}$/);
    await page.getByRole('button', { name: 'Saya sudah bayar' }).click();
    await page.getByText('Pembayaran belum masuk').waitFor();
  });
});
