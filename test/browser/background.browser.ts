import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { at, complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import type { Goods } from '../support/journey/market';

const TAG = 'kerja-kirim';

/** What the browser does when the line is back and no page of the app is open. */
class BackgroundSync {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<BackgroundSync> {
    return new BackgroundSync(await page.context().newCDPSession(page));
  }

  async fire(): Promise<void> {
    const registered = new Promise<string>((resolve) => {
      this.session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const found = registrations.find(({ scopeURL, isDeleted }) => scopeURL.endsWith('/kerja/') && !isDeleted);
        if (found) resolve(found.registrationId);
      });
    });
    await this.session.send('ServiceWorker.enable');
    await this.session.send('ServiceWorker.dispatchSyncEvent', { origin: at.shop, registrationId: await registered, tag: TAG, lastChance: false });
    await this.session.send('ServiceWorker.disable');
  }
}

describe('an app that is closed before the line is back', () => {
  const owner = demoOwner();
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let goods: Goods;
  let number: string;
  let complaints: string[];
  let stock: number;

  beforeAll(async () => {
    browser = await openBrowser({ isWhole: true });
    goods = await goodsOf(owner.shopName);
    const buyer = new Buyer(await (await newVisitor(browser)).newPage(), phoneOf('background/buyer'));
    await buyer.buy(goods, /Pos Desa/);
    number = await buyer.partNumber(goods.sellerName);
    phone = await newVisitor(browser);
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.reload();
    await place.isInStep();
  });
  afterAll(() => browser?.close());

  it('asks the browser to be woken, and shows whom to call meanwhile', async () => {
    stock = await place.serverStock(goods.name);
    await phone.setOffline(true);
    await new Seller(page, owner.phone).openNewOrder(number);
    await new Seller(page, owner.phone).does('Terima pesanan', 'Sudah dikemas');
    await place.tapStock(goods.name, 3);
    await eventually('the browser to have been asked', () => page.evaluate(async (tag) => ((await (await navigator.serviceWorker.ready as unknown as { sync: { getTags(): Promise<string[]> } }).sync.getTags()) ?? []).includes(tag), TAG));
    await page.goto('/kerja/pesanan');
    await page.getByRole('link', { name: 'Kontak' }).click();
    await page.getByRole('link', { name: new RegExp(number) }).waitFor();
    expect(await page.getByRole('link', { name: 'Telepon' }).first().getAttribute('href')).toMatch(/^tel:\+62\d+$/);
    const help = page.getByRole('article', { name: /Pusat bantuan/ });
    expect(await help.getByRole('link', { name: 'Telepon' }).getAttribute('href')).toBe('tel:+6281200009090');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, '160-kontak-luring');
    await page.goto('/kerja/perubahan');
    await page.getByText('Tetap dikirim begitu ada sinyal').waitFor();
    await picture(page, '161-perubahan');
  });

  it('everything goes out without a page, once, however often it is woken', async () => {
    const waiting = await place.waitingHere();
    expect(waiting).toBeGreaterThanOrEqual(2);
    await page.goto('about:blank');
    // From here on the browser may wake the worker by itself, too.
    await phone.setOffline(false);
    const sync = await BackgroundSync.of(page);
    for (let time = 0; time < 3; time += 1) await sync.fire();
    await eventually('the server to have all of it', async () => (await place.serverStock(goods.name)) === stock + 3, 30_000);
    await sync.fire();
    const { orders } = await place.server();
    expect(orders.find((order) => order.number === number)?.timeline.map((entry) => entry.state).filter((state) => state === 'accepted')).toEqual(['accepted']);
    expect(await place.serverStock(goods.name)).toBe(stock + 3);
    // The worker has heard so, too: its answer must not be cut off by what follows. A page of the shop reads the phone's database and sends nothing.
    await page.goto('/bantuan');
    await eventually('nothing to wait', async () => (await place.waitingHere()) === 0, 30_000);
  });

  it('the app then opens as things are, also without signal', async () => {
    await phone.setOffline(true);
    await page.goto('/kerja/perubahan');
    await page.getByText('Semua sudah terkirim').waitFor();
    expect(await place.waitingHere()).toBe(0);
    await page.goto('/kerja/pesanan?tab=siapkan');
    await page.locator('.order-tile').filter({ hasText: number }).getByText('Perlu dikemas').waitFor();
    await phone.setOffline(false);
  });

  it('page and worker together send a change once', async () => {
    await place.isInStep();
    const before = await place.serverStock(goods.name);
    await phone.setOffline(true);
    await place.tapStock(goods.name, 4);
    const other = await phone.newPage();
    await other.goto('about:blank');
    const sync = await BackgroundSync.of(other);
    await phone.setOffline(false);
    await Promise.all([sync.fire(), page.goto('/kerja/produk')]);
    await eventually('nothing to wait', async () => (await place.waitingHere()) === 0, 30_000);
    expect(await place.serverStock(goods.name)).toBe(before + 4);
    expect(complaints).toEqual([]);
  });
});
