import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { demoOwner, Seller } from '../support/browser-people';

const HEADINGS = ['Nama produk', 'Harga (Rp)', 'Berat (gram)', 'Stok', 'Kategori', 'Satuan'];
/** Names of this run, so that a second run on the same data finds new ones. */
const ONE = `Keripik Satu ${Date.now().toString(36)}`;
const TWO = `Keripik Dua ${Date.now().toString(36)}`;
const row = (name: string, price: string): string => [name, price, '120', '20', 'Keripik & Camilan', 'bungkus'].join(';');

describe('products by spreadsheet, on a phone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    context = await newVisitor(browser);
    complaints = complaintsOf(context, (complaint) => complaint.startsWith('401 GET') || /^422 POST .*\/imports$/.test(complaint));
    page = await context.newPage();
    await page.goto('/kerja');
    await new Seller(page, demoOwner().phone).signIn();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(complaints).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  async function check(lines: string[]): Promise<void> {
    await page.goto('/kerja/produk/berkas');
    await page.getByLabel('Pilih lembar produk').setInputFiles({ name: 'produk.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADINGS.join(';'), ...lines].join('\n')) });
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
  }

  it('looks first, is found again when left, and names the wrong cell', async () => {
    await check([row(ONE, '15.000'), row(TWO, 'mahal')]);
    await page.getByText(/Membaca berkas|Belum ada yang disimpan/).first().waitFor();
    await page.goto('/kerja/produk');
    await page.getByRole('link', { name: 'Lewat berkas' }).click();
    await page.getByText('Belum ada yang disimpan.').waitFor();
    await page.getByText('Tulis seperti 35000 atau Rp35.000.').waitFor();
    expect(await page.locator('.fault__cell').allInnerTexts()).toEqual(['B3']);
    await picture(page, '40-berkas-diperiksa');
  });

  it('saves the good row when told so, and it is among the products', async () => {
    await page.getByRole('button', { name: 'Simpan 1 produk yang benar saja' }).click();
    await page.getByText('sudah disimpan').waitFor();
    await page.getByRole('link', { name: 'Lihat produk' }).click();
    await page.getByText(ONE).first().waitFor();
    expect(await page.getByText(TWO).count()).toBe(0);
  });

  it('downloads the products, and the file changes nothing when it comes back', async () => {
    await page.goto('/kerja/produk/berkas');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Produk saya sekarang' }).click()]);
    const content = readFileSync(await download.path());
    await page.getByLabel('Pilih lembar produk').setInputFiles({ name: 'produk.xlsx', mimeType: 'application/octet-stream', buffer: content });
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await page.getByText('Isi berkas ini sama dengan toko Anda.').waitFor();
    await page.getByRole('button', { name: 'Tidak jadi' }).click();
  });

  it('refuses a file that is none, in words, before or after it is sent', async () => {
    await page.getByLabel('Pilih lembar produk').setInputFiles({ name: 'foto.xlsx', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) });
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await page.getByText(/bukan lembar kerja Excel/).waitFor();
    await page.getByLabel('Pilih lembar produk').setInputFiles({ name: 'besar.csv', mimeType: 'text/csv', buffer: Buffer.alloc(16 * 1024 * 1024, 65) });
    await page.getByText(/paling besar 15 MB\. Bagi/).waitFor();
  });

  it('explains the month, and gives papers of it and of the shop', async () => {
    await page.goto('/kerja/uang/laporan');
    await page.getByText('Di akhir bulan').first().waitFor();
    await picture(page, '41-laporan');
    const papers = await page.locator('a[href*="/statement/file"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.goto('/kerja/toko');
    await page.getByText('Lembar kode QR').waitFor();
    papers.push(...(await page.locator('a[href*="/papers/qr"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    const kinds = await page.evaluate(async (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).headers.get('content-type'))), papers);
    expect(kinds).toEqual(['application/pdf', expect.stringContaining('spreadsheetml'), 'application/pdf', 'application/pdf']);
  });
});
