import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { demoPhone, readSandboxCode, Seller, signInOver, villageOf } from '../support/browser-people';
import { eventually } from '../support/eventually';

const ALONE = { phone: '0812-0000-7302', nik: '1804115207820004', name: 'Warga Mandiri', shop: 'Anyaman Warga Mandiri' };

describe('somebody opens a shop alone, on her own phone', () => {
  let browser: Browser;
  let operator: BrowserContext;
  let page: Page;
  let village: { code: string; name: string };
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    operator = await newVisitor(browser);
    await signInOver(operator, demoPhone('Operator desa'));
    const code = await villageOf(operator);
    const { items } = (await (await operator.request.get(`/api/regions/${code.slice(0, 8)}/children`)).json()) as { items: { code: string; name: string }[] };
    village = { code, name: items.find((one) => one.code === code)?.name.replace(/^(Desa|Kelurahan|Pekon|Kampung|Tiyuh) /, '') ?? '' };
    const visitor = await newVisitor(browser);
    complaints = complaintsOf(visitor, (complaint) => complaint.startsWith('401 GET'));
    page = await visitor.newPage();
  });
  afterAll(() => browser?.close());

  const look = async (name: string): Promise<void> => {
    await picture(page, name);
    expect([name, await faultsOf(page)]).toEqual([name, []]);
  };

  it('from the front page of the shop to her own ladder', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: /Jual di sini/ }).scrollIntoViewIfNeeded();
    await look('55-jual-di-sini');
    await page.getByRole('link', { name: 'Buka toko' }).click();
    await new Seller(page, ALONE.phone).enter();
    const next = page.getByRole('button', { name: 'Lanjut', exact: true });
    await page.getByLabel('Nama toko').fill(ALONE.shop);
    await look('56-nama');
    await next.click();
    await page.getByRole('checkbox', { name: 'Kerajinan', exact: true }).click();
    await next.click();
    await page.getByLabel('Desa tempat usaha').pressSequentially(village.name);
    await page.locator('.choice').filter({ hasText: village.name }).first().click();
    await look('57-desa');
    await next.click();
    await page.getByLabel('Cerita toko').fill('Menganyam bakul dan tikar dari pandan kebun sendiri, belajar dari ibu sejak kecil.');
    await page.getByRole('button', { name: 'Buat toko' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jenjang toko' }).waitFor();
    await page.getByText('NIK dan nama').waitFor();
    // Under the shop's own worker nothing of ours is old yet.
    expect(await page.getByText('Aplikasi ini punya versi baru.').count()).toBe(0);
    await look('58-jenjang');
  });

  it('hands in who she is, and waits for the operator of her village, who finds the shop on the desk', async () => {
    await page.getByRole('link', { name: /^NIK dan nama/ }).click();
    await page.getByLabel('NIK', { exact: true }).fill(ALONE.nik);
    await page.getByLabel('Nama di KTP').fill(ALONE.name);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Ajukan untuk diperiksa' }).click();
    await page.getByText('Sedang diperiksa').first().waitFor();
    await look('59-menunggu-operator');
    expect(await page.content()).not.toContain(ALONE.nik);
    // What is taught stands between her and the shelf; nobody leads her by the hand.
    await page.getByRole('link', { name: /^Pelatihan atau pendampingan/ }).waitFor();
    const desk = await operator.newPage();
    await eventually('her shop on the desk of the operator', async () => {
      await desk.goto('/kerja/operator/periksa');
      await desk.getByRole('heading', { level: 1, name: 'Menunggu diperiksa' }).waitFor();
      return desk.getByRole('link', { name: new RegExp(ALONE.shop) }).isVisible();
    });
    expect(complaints).toEqual([]);
  });

  it('asks the operator for help: her yes leads into the shop she has, not to a second one', async () => {
    const desk = await operator.newPage();
    await desk.goto('/kerja/operator');
    await desk.getByRole('link', { name: `Minta izin mendampingi ${ALONE.shop}` }).click();
    await desk.getByLabel('Nama penjual').fill(ALONE.name);
    await desk.getByLabel('Nomor HP penjual').fill(ALONE.phone);
    const asked = new Date();
    await desk.getByRole('button', { name: 'Lanjut ke persetujuan' }).click();
    await desk.getByLabel('Kode dari HP penjual').fill(await readSandboxCode(operator, ALONE.phone, asked, 'Ini bukan kode masuk'));
    await desk.getByRole('button', { name: 'Penjual setuju' }).click();
    await desk.getByRole('heading', { level: 1, name: 'Jenjang toko' }).waitFor();
    expect(await desk.getByText(`Atas nama ${ALONE.name}`).count()).toBe(1);
    const { items } = (await (await operator.request.get(`/api/villages/${village.code}/sellers?limit=100`)).json()) as { items: { name: string; isAssisted: boolean }[] };
    expect(items.filter(({ name }) => name === ALONE.shop).map(({ isAssisted }) => isAssisted)).toEqual([true]);
  });
});
