import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Client } from 'pg';
import { LAPTOP, newVisitor, openBrowser, PHONE, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { demoOwner, Seller } from '../support/browser-people';
import { browserDatabase } from '../support/office';
import { certify } from '../support/certify';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: browserDatabase() });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
};

describe.each([
  { on: 'a phone', options: PHONE },
  { on: 'a laptop', options: LAPTOP },
])('training and certificates on $on', ({ options }) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await newVisitor(browser, options);
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  it('courses are found by field, and each says what it opens', async () => {
    await page.goto('/pelatihan');
    await picture(page, 'courses');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Pertanian & peternakan' }).click();
    await page.waitForURL(/bidang=pertanian/);
    await page.goto('/pelatihan');
    await page.getByRole('link', { name: 'Onboarding UMKM' }).click();
    await page.getByText('Memajang produk di etalase').waitFor();
    await picture(page, 'course');
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Mulai belajar' }).first().getAttribute('href')).toBe('/kerja/pelatihan/onboarding-umkm');
  });

  it('a paper is true by its code, and by its QR without a signal; a forged one is found out', async () => {
    const { code, fragment } = await certify(`Bu Certifikat ${options === PHONE ? 'HP' : 'Laptop'}`);
    await page.goto(`/sertifikat/${code}#${fragment}`);
    await page.getByText('Tanda tangan pada QR cocok').waitFor();
    await picture(page, 'certificate');
    expect(await faultsOf(page)).toEqual([]);

    const bytes = Buffer.from(fragment, 'base64url');
    const forged = Buffer.from(bytes.toString('latin1').replace('Certifikat', 'Palsufikat'), 'latin1').toString('base64url');
    await page.goto(`/sertifikat/${code}?palsu#${forged}`);
    await page.getByText('Palsu', { exact: true }).waitFor();
    await page.getByText(/^Di QR: Bu Palsufikat/).waitFor();
    await page.getByText(/^Di daftar kami: Bu Certifikat/).waitFor();
    await picture(page, 'certificate-forged-online');
    expect(await faultsOf(page)).toEqual([]);

    await page.goto('/sertifikat/periksa');
    await page.getByText('Diambil hari ini.').waitFor();
    await picture(page, 'certificate-checker');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.goto(`/sertifikat/${code}#${fragment}`);
    await page.getByText('Asli dan masih berlaku').waitFor();
    await page.getByText(`Bu Certifikat`).waitFor();
    await picture(page, 'certificate-offline');

    await page.goto(`/sertifikat/${code}?palsu#${forged}`);
    await page.getByText('Palsu', { exact: true }).waitFor();
    await picture(page, 'certificate-forged');
    await context.setOffline(false);

    await sql(`UPDATE training.certificate SET state = 'revoked', ended_at = now(), ended_reason = 'Untuk uji', is_fraud = true WHERE code = $1`, [code]);
    await page.goto(`/sertifikat/${code}`);
    await page.getByText('Dicabut', { exact: true }).waitFor();
    const revokedAt = Date.now();
    await page.goto('/sertifikat/periksa');
    await page.waitForFunction((since) => Date.parse((JSON.parse(localStorage.getItem('etalase-sertifikat') ?? '{}') as { asOf?: string }).asOf ?? '') >= since, revokedAt);
    await context.setOffline(true);
    await page.goto(`/sertifikat/${code}#${fragment}`);
    await page.getByText('Sudah dicabut', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await context.setOffline(false);
  });

  it('the holder finds it in the workspace, with its QR, also without a signal', async () => {
    const owner = demoOwner();
    await certify('Pemilik Toko', owner.phone);
    const seller = new Seller(page, owner.phone);
    await page.goto('/kerja');
    await seller.signIn();
    await page.goto('/kerja/sertifikat');
    await page.getByRole('heading', { name: 'Onboarding UMKM' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'my-certificates');
    await page.getByRole('button', { name: 'Tunjukkan QR' }).first().click();
    await page.getByRole('img', { name: /Kode QR sertifikat/ }).waitFor();
    await picture(page, 'my-qr');
    expect(await faultsOf(page)).toEqual([]);
  });
});
