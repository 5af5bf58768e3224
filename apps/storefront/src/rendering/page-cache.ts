import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Settings } from '@etalase/platform';
import { fillCartCount } from './cart-count';

export interface RenderedPage {
  status: number;
  html: string;
}

export type Encoding = 'br' | 'gzip' | 'identity';

const FRESH_MS = 10_000;
const STALE_MS = 300_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Ready bodies kept with a page: a few cart counts in two encodings. */
const MOST_BODIES = 12;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function encode(html: string, encoding: Encoding, quality: number): Promise<Buffer | string> {
  if (encoding === 'br') return brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } });
  return encoding === 'gzip' ? zip(html, { level: quality }) : html;
}

/** One rendered page with its compressed bodies, made when first asked for. */
export class CachedPage {
  readonly hash: string;
  private readonly bodies = new Map<string, Promise<Buffer | string>>();

  constructor(
    readonly page: RenderedPage,
    readonly renderedAt: number,
  ) {
    this.hash = createHash('sha1').update(page.html).digest('base64url').slice(0, 16);
  }

  body(encoding: Encoding, cartCount: number): Promise<Buffer | string> {
    const key = `${encoding}${cartCount}`;
    const known = this.bodies.get(key);
    if (known) return known;
    const made = encode(fillCartCount(this.page.html, cartCount), encoding, 6);
    if (this.bodies.size < MOST_BODIES) this.bodies.set(key, made);
    return made;
  }
}

/**
 * Pages that are the same for everybody, by path and language. A page older than ten seconds is shown once more while
 * it is made anew; the same page is never made twice at a time.
 */
@Injectable()
export class PageCache {
  private readonly pages = new LRUCache<string, CachedPage>({ maxSize: MOST_BYTES, sizeCalculation: ({ page }) => page.html.length * 2 + 1_000 });
  private readonly underWay = new Map<string, Promise<CachedPage>>();

  constructor(private readonly settings: Settings) {}

  get isOn(): boolean {
    return this.settings.PAGE_CACHE;
  }

  async get(key: string, render: () => Promise<RenderedPage>): Promise<CachedPage> {
    const known = this.pages.get(key);
    const age = known ? Date.now() - known.renderedAt : Number.POSITIVE_INFINITY;
    if (known && age < FRESH_MS) return known;
    const made = this.make(key, render);
    if (!known || age > STALE_MS) return made;
    // The old page goes out now; if making the new one fails, the next reader tries again.
    made.catch(() => undefined);
    return known;
  }

  private make(key: string, render: () => Promise<RenderedPage>): Promise<CachedPage> {
    const already = this.underWay.get(key);
    if (already) return already;
    const making = render()
      .then((page) => {
        const cached = new CachedPage(page, Date.now());
        if (page.status === 200) this.pages.set(key, cached);
        return cached;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }
}
