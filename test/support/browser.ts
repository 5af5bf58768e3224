import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { sownIn } from './secrets';

/** Chromium without the window that nobody would see: a third of the processor. It has no Background Sync. */
const SHELL = '/usr/bin/chromium-headless-shell';
const WHOLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** A real browser on a machine without a screen, that talks to nobody but us. */
const FLAGS = ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

function address(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through test/jest.browser.cjs`);
  return value;
}

/** Where the running system is. */
export const at = {
  get shop(): string {
    return address('BROWSER_SHOP');
  },
  get api(): string {
    return address('BROWSER_API');
  },
  get sandbox(): string {
    return address('BROWSER_SANDBOX');
  },
};

/** @param film what its camera sees, see `filmOf`. @throws Error naming what to install when this machine has no browser. */
export async function openBrowser({ isWhole = false, film }: { isWhole?: boolean; film?: string } = {}): Promise<Browser> {
  const executablePath = isWhole || process.env.CHROMIUM || !existsSync(SHELL) ? WHOLE : SHELL;
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}. Install it (Debian: apt-get install chromium) or set CHROMIUM to the path of a Chromium or Chrome.`);
  const camera = film === undefined ? [] : ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  return chromium.launch({ executablePath, args: [...FLAGS, ...camera] });
}

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true, locale: 'id-ID', timezoneId: 'Asia/Jakarta' };
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' };

/** A person with a phone (or what the options say) who has never been here; relative addresses are those of the shop. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = PHONE): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, baseURL: at.shop });
  watchForSecrets(context);
  return context;
}

const leaks: string[] = [];

/** Reads every answer of ours for numbers that were sown; test/support/browser.after.ts asks for what was found. */
export function watchForSecrets(context: BrowserContext): void {
  context.on('response', (answer) => {
    const type = answer.headers()['content-type'] ?? '';
    // Scripts and styles are the same for everybody, and were built before anything was sown.
    if (!/json|html|xml|plain/.test(type)) return;
    // What the page has left before it was read was not shown either.
    void answer.text().then((text) => sownIn(text).forEach((what) => leaks.push(`${answer.request().method()} ${new URL(answer.url()).pathname}: ${what}`)), () => undefined);
  });
}

export const leaksFound = (): readonly string[] => leaks;

/** Everything a page complains about: script errors, refused content, files that are missing. */
export function complaintsOf(context: BrowserContext, isExpected: (complaint: string) => boolean = () => false): string[] {
  const complaints: string[] = [];
  const note = (complaint: string): void => {
    if (!isExpected(complaint)) complaints.push(complaint);
  };
  context.on('console', (message) => {
    // A failed load is told again, with its address, by the answer below.
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) note(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`${error.page()?.url()}: ${error.error().message}`));
  context.on('response', (answer) => {
    if (answer.status() >= 400) note(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
  return complaints;
}

/** Keeps a picture of a step for human eyes when BROWSER_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BROWSER_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`) });
}

/** How far a page is wider than its screen, in pixels. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
