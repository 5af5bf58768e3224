import { formatPhone } from '@etalase/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at, complaintsOf, LAPTOP, newVisitor, openBrowser, PHONE, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Outside } from '../support/journey/outside';

describe.each([
  { on: 'a phone', options: PHONE },
  { on: 'a laptop', options: LAPTOP },
] as const)('helpers of a shop, on $on', ({ on, options }) => {
  const owner = demoOwner();
  const helper = phoneOf(`shop-staff/on ${on}`);
  const name = `Pembantu (${on})`;
  let browser: Browser;
  let contexts: BrowserContext[];
  let page: Page;
  let theirs: Page;
  let complaints: string[];
  let sellerId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ sellerId } = await goodsOf(owner.shopName));
    contexts = [await newVisitor(browser, options), await newVisitor(browser, options)];
    // A wrong number is answered with 422: that is what the first test types.
    complaints = complaintsOf(contexts[0]!, (complaint) => complaint.startsWith('401 GET') || /^4(00|22) POST .*\/members$/.test(complaint));
    [page, theirs] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page];
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  const look = async (shown: Page, what: string): Promise<void> => {
    expect([what, await faultsOf(shown)]).toEqual([what, []]);
    await picture(shown, what);
  };
  const card = () => page.getByRole('listitem').filter({ hasText: name });
  const orders = async (): Promise<number> => (await theirs.request.get(`${at.shop}/api/shops/${sellerId}/orders`)).status();

  it('are added by the owner with their number, and told so', async () => {
    await page.goto('/kerja/toko');
    await page.getByRole('link', { name: /^Pembantu toko/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Pembantu toko' }).waitFor();
    await page.getByText('Pemilik', { exact: true }).waitFor();
    await look(page, '160-pembantu');
    await page.getByLabel('Nomor HP pembantu').fill('0812');
    await page.getByRole('button', { name: 'Tambah pembantu' }).click();
    await page.getByText('Nomor HP belum benar. Tulis seperti 0812-3456-7890.').waitFor();
    await page.getByLabel('Nomor HP pembantu').fill(formatPhone(helper));
    await page.getByLabel('Namanya').fill(name);
    await page.getByRole('button', { name: 'Tambah pembantu' }).click();
    await page.getByText('Sudah ditambahkan. Kami kabari lewat WhatsApp.').waitFor();
    await card().getByText('Pembantu', { exact: true }).waitFor();
    expect(await card().innerText()).not.toContain(formatPhone(helper));
    await look(page, '161-pembantu-baru');
    expect((await new Outside(at.sandbox).message(helper, 'boleh mengurus pesanan')).text).toContain(owner.shopName);
    await page.getByLabel('Nomor HP pembantu').fill(formatPhone(helper));
    await page.getByRole('button', { name: 'Tambah pembantu' }).click();
    await page.getByText('Nomor ini sudah ada di toko Anda.').waitFor();
    expect(await card().count()).toBe(1);
  });

  it('work on orders from their own phone, but not on money, and see no such list', async () => {
    await theirs.goto('/kerja/');
    await new Seller(theirs, helper).signIn();
    expect(await orders()).toBe(200);
    expect((await theirs.request.get(`${at.shop}/api/shops/${sellerId}/members`)).status()).toBe(404);
    await theirs.goto('/kerja/toko');
    await theirs.getByRole('link', { name: /^Ulasan pembeli/ }).waitFor();
    expect(await theirs.getByRole('link', { name: /^Pembantu toko/ }).count()).toBe(0);
    await look(theirs, '162-toko-pembantu');
  });

  it('are let go by the owner, and the shop is closed to them at once', async () => {
    await card().getByRole('button', { name: `Keluarkan ${name}` }).click();
    await page.getByRole('heading', { name: `Keluarkan ${name}?` }).waitFor();
    await look(page, '163-keluarkan');
    await page.getByRole('button', { name: 'Ya, keluarkan' }).click();
    await page.getByText(`${name} sudah dikeluarkan.`).waitFor();
    expect(await card().count()).toBe(0);
    expect(await orders()).toBe(404);
  });

  it('go by themselves as well, and the owner hears of it', async () => {
    await page.getByLabel('Nomor HP pembantu').fill(formatPhone(helper));
    await page.getByRole('button', { name: 'Tambah pembantu' }).click();
    await card().waitFor();
    await theirs.goto('/kerja/toko');
    await theirs.getByRole('button', { name: 'Berhenti membantu toko ini' }).click();
    await theirs.getByRole('heading', { name: `Berhenti membantu ${owner.shopName}?` }).waitFor();
    await look(theirs, '164-berhenti');
    await theirs.getByRole('button', { name: 'Ya, berhenti' }).click();
    await theirs.getByRole('heading', { name: 'Belum ada toko' }).waitFor();
    expect(await orders()).toBe(404);
    expect((await new Outside(at.sandbox).message(owner.phone, `${name} tidak lagi membantu`)).text).toContain(owner.shopName);
    expect(await page.getByRole('button', { name: 'Berhenti membantu toko ini' }).count()).toBe(0);
  });
});
