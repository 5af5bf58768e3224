import type { Browser, Page } from 'playwright-core';
import { at, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { Market } from '../support/journey/market';

describe('the shop in English', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await newVisitor(browser)).newPage();
  });
  afterAll(() => browser?.close());

  it('switches on the page one is reading, stays on the next, and switches back', async () => {
    const [goods] = await new Market(at.api).fromDifferentVillages(1);
    await page.goto(`/produk/${goods?.slug}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(`/produk/${goods?.slug}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    await picture(page, '50-english-product');
    await page.goto('/');
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor();
    await picture(page, '51-english-home');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await page.getByRole('heading', { name: 'Mau cari apa?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});
