import { readSettings } from '@etalase/platform';
import { CART_COUNT_SLOT, cartCountOf, fillCartCount } from './cart-count';
import { CachedPage, PageCache } from './page-cache';
import { ownPath } from './visitor';

const settings = readSettings({ DATABASE_URL: 'postgres://nobody@localhost/none' });
const page = (html: string, status = 200): { status: number; html: string } => ({ html, status });

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
    const html = async (): Promise<string> => (await cache.get('id /', render)).page.html;
    expect(await html()).toBe('v1');
    jest.advanceTimersByTime(9_000);
    expect(await html()).toBe('v1');
    jest.advanceTimersByTime(2_000);
    expect(await html()).toBe('v1');
    await new Promise(setImmediate);
    expect(await html()).toBe('v2');
    jest.advanceTimersByTime(301_000);
    expect(await html()).toBe('v3');
  });

  it('keeps the old page when making the new one fails, and never keeps a refusal', async () => {
    const cache = new PageCache(settings);
    await cache.get('k', async () => page('good'));
    jest.advanceTimersByTime(11_000);
    const failing = async (): Promise<never> => Promise.reject(new Error('database is away'));
    expect((await cache.get('k', failing)).page.html).toBe('good');
    await expect(cache.get('other', failing)).rejects.toThrow('database is away');
    expect((await cache.get('gone', async () => page('none', 404))).page.status).toBe(404);
    expect((await cache.get('gone', async () => page('here'))).page.html).toBe('here');
  });
});

describe('the cart count', () => {
  it('is filled into the page that everybody shares', async () => {
    const cached = new CachedPage(page(`<b>${CART_COUNT_SLOT}</b>`), 0);
    expect(await cached.body('identity', 0)).toBe('<b></b>');
    expect(await cached.body('identity', 3)).toBe('<b>3</b>');
    expect(fillCartCount(CART_COUNT_SLOT, 250)).toBe('99+');
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
