import { after, dayIn, days } from '@etalase/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import type { Goods } from '../support/journey/market';

/** A day where the shop is: from 00.00 to 07.00 there, Greenwich is a day behind. */
const inDays = (count: number): string => dayIn(after(new Date(), days(count)));

describe('the pieces of a variant', () => {
  const owner = demoOwner();
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let goods: Goods;
  let buyer: Buyer;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    goods = await goodsOf(owner.shopName);
    buyer = new Buyer(await (await newVisitor(browser)).newPage(), phoneOf('stock/buyer'));
    phone = await newVisitor(browser);
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  const look = async (name: string): Promise<void> => {
    expect([name, await faultsOf(page)]).toEqual([name, []]);
    await picture(page, name);
  };
  const count = async (label: string): Promise<number> => Number(await page.locator('.pieces__one').filter({ hasText: label }).locator('dd').innerText());
  const lines = (): Promise<string[]> => page.getByRole('list', { name: /^Riwayat stok/ }).getByRole('listitem').allInnerTexts();

  it('tells why there are so many: a sale with its order, a count by thumb, a correction with its reason', async () => {
    await buyer.buy(goods, /Pos Desa/);
    const number = await buyer.partNumber(goods.sellerName);
    await page.goto('/kerja/produk');
    await page.locator('article').filter({ hasText: goods.name }).first().getByRole('link').first().click();
    await page.locator(`a[href$="/stok/${goods.variantId}"]`).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
    await eventually('the sale to be told', async () => (await lines())[0]?.includes(number) ?? false, 60_000);
    expect((await lines())[0]).toMatch(/^Terjual\s+Pesanan .*\s+.*\s+−1\s+jadi \d+$/);

    const before = await count('Ada di tempat');
    await page.getByRole('button', { name: 'Hitung ulang stok' }).click();
    await page.getByLabel(/^Ada berapa/).fill(String(before - 1));
    await page.getByText(`1 lebih sedikit daripada catatan (${before}).`).waitFor();
    await page.getByText('Rusak', { exact: true }).click();
    await look('150-hitung-ulang');
    await page.getByRole('button', { name: `Simpan: jadi ${before - 1}` }).click();
    await eventually('the correction to be told', async () => /^Rusak\s+Anda · baru saja\s+−1/.test((await lines())[0] ?? ''), 20_000);
    expect(await count('Ada di tempat')).toBe(before - 1);
    await look('151-stok');
  });

  it('shows the last lines without signal, with what waits above them', async () => {
    await phone.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
    expect((await lines()).length).toBeGreaterThanOrEqual(2);
    const before = await count('Ada di tempat');
    await page.getByRole('button', { name: /^Tambah stok/ }).click();
    await page.getByRole('list', { name: 'Menunggu sinyal' }).getByText('Diubah dengan tombol').waitFor();
    expect(await count('Ada di tempat')).toBe(before + 1);
    await look('152-riwayat-luring');
    await phone.setOffline(false);
    await eventually('it to be told by the server', async () => /^Diubah dengan tombol\s+Anda/.test((await lines())[0] ?? ''), 40_000);
  });

  it('keeps dates: the nearest first, a past one is refused, one for pieces that are there already', async () => {
    const add = async (quantity: number, day: string, isNew: boolean): Promise<void> => {
      await page.getByRole('button', { name: 'Catat tanggal' }).click();
      await page.getByText(isNew ? 'Baru datang atau baru dibuat' : 'Yang sudah ada di stok').click();
      await page.getByLabel(/^Berapa /).fill(String(quantity));
      await page.getByLabel('Baik sampai tanggal').fill(day);
    };
    const before = await count('Ada di tempat');
    await add(2, inDays(-2), false);
    await page.getByText('Tanggal ini sudah lewat.').waitFor();
    expect(await page.getByRole('button', { name: 'Simpan tanggal' }).isDisabled()).toBe(true);
    await page.getByLabel('Baik sampai tanggal').fill(inDays(60));
    await look('153-catat-tanggal');
    await page.getByRole('button', { name: 'Simpan tanggal' }).click();
    await page.getByText('Masih 60 hari.').waitFor();
    await add(3, inDays(4), true);
    await page.getByRole('button', { name: 'Simpan tanggal' }).click();
    await page.getByText('Jual yang ini dulu.').waitFor();
    expect((await page.locator('.lot').allInnerTexts()).map((text) => text.split('\n')[0]?.split(' ')[0])).toEqual(['3', '2', String(before - 2)]);
    expect(await count('Ada di tempat')).toBe(before + 3);
    await look('154-tanggal');
    await eventually('the server to have it', async () => (await place.waitingHere()) === 0);
    await page.locator('article.lot').first().getByRole('button', { name: 'Sudah disingkirkan' }).click();
    await page.getByRole('button', { name: /^Ya, keluarkan 3/ }).click();
    await eventually('the pieces to be gone', async () => (await count('Ada di tempat')) === before);
  });

  it('draws the warning line, and says in the inbox when a sale reaches it', async () => {
    const available = await count('Siap dijual');
    await page.locator('.low-line').click();
    await page.getByLabel(/^Atau tulis jumlahnya/).fill(String(available - 1));
    await look('155-pengingat');
    await page.getByRole('button', { name: 'Simpan pengingat' }).click();
    await page.getByText(`Ingatkan kalau tinggal ${available - 1}`).waitFor();
    await eventually('the server to have it', async () => (await place.waitingHere()) === 0);
    await buyer.buy(goods, /Pos Desa/);
    await page.goto('/kerja/kabar');
    await eventually('the warning to be in the inbox', async () => (await page.reload(), (await page.getByText(`Stok ${goods.name} tinggal ${available - 1}`).count()) > 0), 60_000);
    await page.getByText(`Stok ${goods.name} tinggal ${available - 1}`).first().click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
    await page.goto('/kerja/');
    await page.getByRole('heading', { name: 'Stok perlu ditambah' }).waitFor();
  });
});
