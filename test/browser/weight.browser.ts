import type { Browser, CDPSession, Page } from 'playwright-core';
import { at, newVisitor, openBrowser } from '../support/browser';
import { Market } from '../support/journey/market';

const KB = 1024;
/** 400 kbit/s, 400 ms: what DevTools calls slow 3G. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOW_CPU = 4;

interface Weight {
  photos: number;
  scripts: number;
  others: number;
}

/** Bytes over the line, headers and all, by what they were for. */
async function weigh(session: CDPSession): Promise<Weight> {
  const kinds = new Map<string, string>();
  const weight: Weight = { photos: 0, scripts: 0, others: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => kinds.set(requestId, /\/foto\//.test(response.url) ? 'photos' : type === 'Script' ? 'scripts' : 'others'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) as keyof Weight | undefined;
    if (kind) weight[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  return weight;
}

/** The moment of the largest paint so far, in milliseconds. */
const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

describe('weight of a first visit with a phone', () => {
  let browser: Browser;
  const addresses: Record<string, string> = { home: '/', search: '/cari?q=kopi' };

  beforeAll(async () => {
    browser = await openBrowser();
    const page = await (await newVisitor(browser)).newPage();
    const [goods] = await new Market(at.api).fromDifferentVillages(1);
    await page.goto('/');
    const first = async (path: string): Promise<string> => (await page.locator(`main a[href^="${path}"]`).first().getAttribute('href')) ?? path;
    addresses.category = await first('/kategori/');
    addresses.product = `/produk/${goods?.slug}`;
    await page.goto(addresses.product);
    addresses.shop = await first('/toko/');
    addresses.village = await first('/desa/');
    await page.context().close();
  });
  afterAll(() => browser?.close());

  /** A browser that knows nothing opens one page and lets it finish. */
  async function firstVisit(address: string, prepare: (session: CDPSession) => Promise<unknown> = async () => undefined): Promise<{ weight: Weight; paint: number }> {
    const context = await newVisitor(browser);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const weight = await weigh(session);
    await prepare(session);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 90_000 });
    const paint = await largestPaint(page);
    await context.close();
    return { weight, paint };
  }

  it('shop pages are at most 40 KB without photos, 8 KB of it scripts, and 150 KB with photos', async () => {
    const weights: Record<string, Weight> = {};
    for (const [name, address] of Object.entries(addresses)) weights[name] = (await firstVisit(address)).weight;
    const tooHeavy = Object.entries(weights).flatMap(([name, { photos, scripts, others }]) => [
      ...(scripts + others > 40 * KB ? [`${name}: ${scripts + others} bytes without photos`] : []),
      ...(scripts > 8 * KB ? [`${name}: ${scripts} bytes of scripts`] : []),
      ...(scripts + others + photos > 150 * KB ? [`${name}: ${scripts + others + photos} bytes with photos`] : []),
    ]);
    expect(Object.values(weights).every(({ scripts, others }) => scripts > 0 && others > 0)).toBe(true);
    report('KB over the line', Object.entries(weights).map(([name, { photos, scripts, others }]) => [name, `${kilobytes(scripts + others)} without photos, ${kilobytes(scripts)} scripts, ${kilobytes(photos)} photos`]));
    expect(tooHeavy).toEqual([]);
  });

  it('the workspace loads at most 110 KB of scripts', async () => {
    const { weight } = await firstVisit('/kerja/');
    report('workspace', [['first load', `${kilobytes(weight.scripts)} scripts, ${kilobytes(weight.others)} others`]]);
    expect(weight.scripts).toBeGreaterThan(10 * KB);
    expect(weight.scripts).toBeLessThanOrEqual(110 * KB);
  });

  it('paints on slow 3G with a slow processor (a figure to read, not a judgement: the machine decides it too)', async () => {
    const figures: [string, string][] = [];
    for (const [name, address] of Object.entries(addresses)) {
      const { paint } = await firstVisit(address, async (session) => {
        await session.send('Network.emulateNetworkConditions', SLOW_3G);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
      });
      expect(paint).toBeGreaterThan(0);
      figures.push([name, `${(paint / 1000).toFixed(1)} s`]);
    }
    report('largest paint, 400 kbit/s and 400 ms, processor ÷ 4', figures);
  });
});

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);

function report(title: string, rows: [string, string][]): void {
  process.stdout.write(`\n${title}\n${rows.map(([name, figure]) => `  ${name.padEnd(10)} ${figure}`).join('\n')}\n`);
}
