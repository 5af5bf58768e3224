import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at, complaintsOf, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { Buyer, payInSandbox } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { type Goods, Market } from '../support/journey/market';

const SIGNAL_LOST = /ERR_INTERNET_DISCONNECTED/;
/** A code smaller than this is hard to scan from another phone. */
const QR_PIXELS = 240;

describe('a shopper with a phone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let goods: Goods[];

  beforeAll(async () => {
    browser = await openBrowser();
    goods = await new Market(at.api).fromDifferentVillages(3);
    context = await newVisitor(browser);
    complaints = complaintsOf(context, (complaint) => SIGNAL_LOST.test(complaint));
    page = await context.newPage();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(complaints).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  const buyer = (): Buyer => new Buyer(page, phoneOf('shopper/buyer'));

  it('finds things of three villages by searching and fills one cart', async () => {
    await page.goto('/');
    await picture(page, '01-beranda');
    for (const [index, one] of goods.entries()) {
      await page.getByRole('searchbox', { name: 'Cari produk' }).fill(one.name);
      await page.getByRole('button', { name: 'Cari', exact: true }).click();
      await page.waitForURL(/\/cari\?q=/);
      await picture(page, `02-cari-${index}`);
      await page.locator('.tile').filter({ hasText: one.name }).locator(`a[href="/produk/${one.slug}"]`).click();
      await page.getByRole('heading', { level: 1, name: one.name }).waitFor();
      expect(await page.locator(`a[href="/desa/${one.villageCode}"]`).first().isVisible()).toBe(true);
      expect(await page.getByText('Berat kirim').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Tanya lewat WhatsApp' }).getAttribute('href')).toMatch(/^https:\/\/wa\.me\/62812/);
      await picture(page, `03-produk-${index}`);
      await buyer().take(one);
    }
    await picture(page, '04-keranjang');
    expect(await page.locator('[data-cart-count]').first().innerText()).toBe(String(goods.reduce((sum, one) => sum + one.minimumOrder, 0)));
    for (const { sellerName } of goods) expect(await page.getByRole('heading', { name: sellerName }).isVisible()).toBe(true);
  });

  /** On a slow line a village is tapped while the answer to the last letters is still under way: it stays tapped. */
  async function tapsBeforeTheAnswer(): Promise<void> {
    const villages = /\/wilayah\?/;
    const village = page.locator('[data-matches] label').first();
    const box = page.getByLabel(/^(Desa atau kelurahan|Ganti desa)/);
    await box.fill('kedaton');
    await village.waitFor();
    let askedNow: () => void = () => undefined;
    let answerNow: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (askedNow = resolve));
    const mayAnswer = new Promise<void>((resolve) => (answerNow = resolve));
    await page.route(villages, async (route) => {
      askedNow();
      await mayAnswer;
      await route.continue();
    });
    const isOver = Promise.race(['requestfinished', 'requestfailed'].map((end) => page.waitForEvent(end as 'requestfinished', (request) => villages.test(request.url()))));
    await box.pressSequentially(' bandar');
    await isAsked;
    await village.click();
    answerNow();
    await isOver;
    expect(await village.getByRole('radio').isChecked()).toBe(true);
    await page.unroute(villages);
    await box.fill('');
  }

  it('types the address, chooses the shipping of each seller and sees one total', async () => {
    await buyer().toCheckout();
    await tapsBeforeTheAnswer();
    await buyer().fillAddress();
    await picture(page, '05-alamat');
    await buyer().toShipping();
    await picture(page, '06-kirim');
    for (const { sellerName } of goods) await buyer().ways(sellerName).first().click();
    await buyer().toPay();
    await picture(page, '07-bayar');
    for (const { sellerName } of goods) expect(await page.getByText(`Ongkir ${sellerName}`).isVisible()).toBe(true);
  });

  it('gets one QR code, keeps it while the signal is gone, pays, and is told at once', async () => {
    const { number, total } = await buyer().place('QRIS');
    await picture(page, '08-qris');
    const code = page.locator('.qr__code');
    const box = await code.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(QR_PIXELS);
    expect(await page.locator('.deadline__when').innerText()).toMatch(/\d{1,2}\.\d{2} WIB/);
    expect(await page.locator('.pay__total').innerText()).toContain(total);
    const shown = await code.innerHTML();

    await context.setOffline(true);
    await page.reload();
    expect(await code.innerHTML()).toBe(shown);
    await context.setOffline(false);
    await page.reload();
    expect(await code.innerHTML()).toBe(shown);

    await payInSandbox(context, total);
    await page.waitForURL(/\/pesanan\//);
    await picture(page, '09-pesanan');
    expect(await page.getByText('Terima kasih, pembayaran Anda sudah kami terima').isVisible()).toBe(true);
    for (const { sellerName } of goods) expect(await buyer().part(sellerName).getByText('Menunggu jawaban penjual').first().isVisible()).toBe(true);

    const inbox = await context.newPage();
    await inbox.goto(`${at.sandbox}/whatsapp?to=${encodeURIComponent(buyer().phone)}`);
    await inbox.locator('.bubble').filter({ hasText: `Pembayaran ${total} diterima` }).filter({ hasText: number }).waitFor();
    await picture(inbox, '10-whatsapp');
    await inbox.close();
  });
});
