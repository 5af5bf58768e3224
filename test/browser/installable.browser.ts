import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at, newVisitor, openBrowser, picture } from '../support/browser';
import { demoOwner, Seller } from '../support/browser-people';
import { Market } from '../support/journey/market';

interface Manifest {
  name: string;
  start_url: string;
  scope?: string;
  display: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

/** Controlled by its worker, and everything the worker keeps is kept. */
const workerReady = (page: Page): Promise<string> => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL ?? '');

/** What a browser asks before it offers to install: name, start, display, and icons that are what they say. */
async function install(page: Page): Promise<Manifest> {
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(link ?? '', page.url());
  const manifest = (await (await page.request.get(address.href)).json()) as Manifest;
  for (const { src, sizes, type } of manifest.icons) {
    const icon = new URL(src, address).href;
    expect([icon, (await page.request.get(icon)).headers()['content-type']?.split(';')[0]]).toEqual([icon, type]);
    if (type === 'image/svg+xml') continue;
    const drawn = await page.evaluate(async (url) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      return `${picture.width}x${picture.height}`;
    }, icon);
    expect([icon, drawn]).toEqual([icon, sizes]);
  }
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect([url, errors]).toEqual([address.href, []]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  return manifest;
}

describe('on the home screen of a phone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    context = await newVisitor(browser);
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(() => browser?.close());

  it('the shop can be installed; pages seen before open without signal, others say so', async () => {
    const [goods] = await new Market(at.api).fromDifferentVillages(1);
    await page.goto('/');
    const manifest = await install(page);
    expect([manifest.start_url, manifest.display]).toEqual([expect.stringMatching(/^\//), 'standalone']);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(await workerReady(page)).toBe(`${at.shop}/sw.js`);
    await page.goto(`/produk/${goods?.slug}`);
    await page.getByRole('heading', { level: 1, name: goods?.name ?? '' }).waitFor();

    await context.setOffline(true);
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(goods?.name);
    await page.goto('/bantuan');
    await page.getByRole('heading', { name: 'Sinyal sedang hilang' }).waitFor();
    await picture(page, '60-luring');
  });

  it('the workspace can be installed and opens without signal as it was', async () => {
    const owner = demoOwner();
    await page.goto('/kerja/');
    const manifest = await install(page);
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['/kerja/', '/kerja/', 'standalone']);
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    await new Seller(page, owner.phone).signIn();
    expect(await workerReady(page)).toBe(`${at.shop}/kerja/sw.js`);
    const work = page.getByRole('region', { name: 'Yang perlu dikerjakan' });
    const says = await work.locator('.hero__what').innerText();

    await context.setOffline(true);
    await page.getByText('Tanpa sinyal.').waitFor();
    await picture(page, '61-kerja-luring');
    await page.goto('/kerja/');
    expect(await work.locator('.hero__what').innerText()).toBe(says);
    await page.getByRole('link', { name: 'Uang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uang' }).waitFor();

    await context.setOffline(false);
    await page.reload();
    await page.locator('.pot__amount').first().waitFor();
    await page.getByText('Tanpa sinyal.').waitFor({ state: 'detached' });
  });
});
