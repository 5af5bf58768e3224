import type { Browser, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { Buyer, demoOwner, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';

describe('many orders at once', () => {
  const owner = demoOwner();
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    const market = await newVisitor(browser);
    const goods = await goodsOf(owner.shopName);
    const buyer = new Buyer(await market.newPage(), phoneOf('many-orders/buyer'));
    for (const _ of [1, 2]) await buyer.buy(goods);
    const shop = await newVisitor(browser);
    complaints = complaintsOf(shop, (complaint) => complaint.startsWith('401 GET'));
    page = await shop.newPage();
    await page.goto('/kerja');
    await new Seller(page, owner.phone).signIn();
  }, 300_000);
  afterAll(() => browser?.close());

  it('are taken on with one tap, and their papers come as one', async () => {
    await page.goto('/kerja/pesanan?tab=baru');
    const button = page.getByRole('button', { name: /^Terima semua \(\d+\)$/ });
    await button.waitFor();
    await picture(page, '50-banyak-pesanan');
    const numbers = await page.locator('.order-tile__number').allInnerTexts();
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    await button.click();
    await page.getByText(/Belum ada pesanan baru/).waitFor();
    await page.goto('/kerja/pesanan?tab=siapkan');
    await page.locator('.order-tile').filter({ hasText: numbers[0] ?? '' }).waitFor();
    const shown = await page.locator('.order-tile__number').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining(numbers));
    const papers = await page.locator('a[href*="/papers/slips"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const answers = await page.evaluate(async (addresses) => Promise.all(addresses.map(async (address) => { const answer = await fetch(address); return [answer.status, answer.headers.get('content-type')]; })), papers);
    expect(answers).toEqual([[200, 'application/pdf'], [200, 'application/pdf']]);
    expect([await overflowOf(page), complaints]).toEqual([0, []]);
  });
});
