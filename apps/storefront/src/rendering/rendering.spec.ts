import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readSettings } from '@etalase/platform';
import { CART_COUNT_SLOT, cartCountOf, cartCountText } from './cart-count';
import { CachedPage, PageCache } from './page-cache';
import { ownPath } from './visitor';

const settings = readSettings({ DATABASE_URL: 'postgres://nobody@localhost/none' });
const page = (html: string, status = 200): { status: number; html: string } => ({ html, status });

const textOf = async (cached: CachedPage, count = 0): Promise<string> => String(await cached.body('identity', count));

describe('PageCache', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  it('makes a page once for all who ask at the same time', async () => {
    const cache = new PageCache(settings);
    const render = jest.fn(async () => page('a'));
    await Promise.all(Array.from({ length: 20 }, () => cache.get('id /', render)));
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('shows the old page once more while the new one is made', async () => {
    const cache = new PageCache(settings);
    let version = 0;
    const render = async (): Promise<{ status: number; html: string }> => page(`v${++version}`);
    const html = async (): Promise<string> => textOf(await cache.get('id /', render));
    expect(await html()).toBe('v1');
    jest.advanceTimersByTime(9_000);
    expect(await html()).toBe('v1');
    jest.advanceTimersByTime(2_000);
    expect(await html()).toBe('v1');
    while ((await html()) === 'v1') await new Promise(setImmediate);
    expect(version).toBe(2);
    jest.advanceTimersByTime(301_000);
    expect(await html()).toBe('v3');
  });

  it('renews one page after another, so that readers come in between', async () => {
    const cache = new PageCache(settings);
    const keys = ['a', 'b', 'c'];
    let atWork = 0;
    let most = 0;
    let made = 0;
    const render = async (): Promise<{ status: number; html: string }> => {
      most = Math.max(most, (atWork += 1));
      await new Promise(setImmediate);
      atWork -= 1;
      made += 1;
      return page('x');
    };
    for (const key of keys) await cache.get(key, render);
    jest.advanceTimersByTime(11_000);
    await Promise.all([...keys, ...keys].map((key) => cache.get(key, render)));
    while (made < 6) await new Promise(setImmediate);
    expect(most).toBe(1);
  });

  it('keeps the old page when making the new one fails, and never keeps a refusal', async () => {
    const cache = new PageCache(settings);
    await cache.get('k', async () => page('good'));
    jest.advanceTimersByTime(11_000);
    const failing = async (): Promise<never> => Promise.reject(new Error('database is away'));
    expect(await textOf(await cache.get('k', failing))).toBe('good');
    await expect(cache.get('other', failing)).rejects.toThrow('database is away');
    expect((await cache.get('gone', async () => page('none', 404))).status).toBe(404);
    expect(await textOf(await cache.get('gone', async () => page('here')))).toBe('here');
  });
});

describe('the cart count', () => {
  it('is filled into the page that everybody shares', async () => {
    const cached = new CachedPage(page(`<b>${CART_COUNT_SLOT}</b>`), 0);
    expect(await textOf(cached)).toBe('<b></b>');
    expect(await textOf(cached, 3)).toBe('<b>3</b>');
    expect(brotliDecompressSync(await cached.body('br', 3)).toString()).toBe('<b>3</b>');
    expect(gunzipSync(await cached.body('gzip', 0)).toString()).toBe('<b></b>');
    await cached.pack();
    expect(await textOf(cached, 12)).toBe('<b>12</b>');
    expect(brotliDecompressSync(await cached.body('br', 4)).toString()).toBe('<b>4</b>');
    expect(cartCountText(250)).toBe('99+');
  });

  it.each(['-1', '<b>', '1e9', '99999', ''])('takes %j for none', (value) => {
    expect(cartCountOf({ etalase_isi: value })).toBe(0);
  });
});

describe('ownPath', () => {
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a\r\nSet-Cookie: x=1', '', undefined, `/${'a'.repeat(600)}`])('refuses %j', (path) => {
    expect(ownPath(path, '/home')).toBe('/home');
  });
  it('keeps a path of ours', () => expect(ownPath('/pesanan?hal=abc')).toBe('/pesanan?hal=abc'));
});
