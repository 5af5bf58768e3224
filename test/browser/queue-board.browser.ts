import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { at, complaintsOf, LAPTOP, newVisitor, openBrowser, picture } from '../support/browser';
import { demoOwner } from '../support/browser-people';
import { eventually } from '../support/eventually';
import { Outside } from '../support/journey/outside';
import { signIn } from '../support/journey/staff';
import { browserDatabase, proveOfficers } from '../support/office';

const BOARD = '/api/office/queues';

function adminPhone(): string {
  const people = JSON.parse(readFileSync(join(process.env.JOURNEY_DATA ?? '', 'demo-people.json'), 'utf8')) as { label: string; phone: string }[];
  const admin = people.find(({ label }) => label === 'Admin provinsi');
  if (!admin) throw new Error('the demo has no admin');
  return admin.phone;
}

describe('the queue board', () => {
  let browser: Browser;
  const open: BrowserContext[] = [];

  /** A browser in which this person is signed in. */
  async function browserOf(phone: string): Promise<BrowserContext> {
    const session = (await signIn(at.api, new Outside(at.sandbox), phone)).cookie('etalase_sid');
    await proveOfficers(browserDatabase());
    const context = await newVisitor(browser, LAPTOP);
    open.push(context);
    await context.addCookies([{ name: 'etalase_sid', value: session ?? '', url: at.shop }]);
    const standing = async (): Promise<string> => ((await (await context.request.get(`${at.shop}/api/me`)).json()) as { secondFactor: string }).secondFactor;
    await eventually('a session with all its rights', async () => ['none', 'proven'].includes(await standing()));
    return context;
  }

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser?.close());

  it('shows an admin every queue and its jobs, with nothing refused and nothing from elsewhere', async () => {
    const context = await browserOf(adminPhone());
    const complaints = complaintsOf(context);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).origin));
    const page = await context.newPage();
    const answer = await page.goto(BOARD);
    expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    for (const queue of ['events', 'deadlines', 'messages', 'codes', 'upkeep']) await page.locator(`a[href$="/queue/${queue}"]`).first().waitFor();
    await picture(page, 'queue-board');

    await page.locator('a[href$="/queue/upkeep"]').first().click();
    await page.waitForURL(/\/queue\/upkeep/);
    await page.getByRole('link', { name: /Delayed/i }).first().click();
    await page.getByText('#1', { exact: false }).or(page.locator('article, [class*="card"]')).first().waitFor();
    await picture(page, 'queue-board-upkeep');
    expect(complaints).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([new URL(at.shop).origin]));
  });

  it.each([['a seller', () => demoOwner().phone], ['nobody', () => null]])('is not there for %s, nor is any part of it', async (_who, phoneOf) => {
    const phone = phoneOf();
    const context = phone ? await browserOf(phone) : await newVisitor(browser, LAPTOP);
    if (!phone) open.push(context);
    for (const path of [BOARD, `${BOARD}/`, `${BOARD}/queue/codes`, `${BOARD}/api/queues`, `${BOARD}/static/images/logo.svg`]) {
      const answer = await context.request.get(path);
      expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 404, expect.stringContaining('application/problem+json')]);
    }
    expect((await context.request.put(`${BOARD}/api/queues/codes/retry/failed`)).status()).toBe(404);
  });
});
