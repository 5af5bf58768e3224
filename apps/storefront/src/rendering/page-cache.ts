import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, deflateRaw, gzip, inflateRawSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Settings } from '@etalase/platform';
import { CART_COUNT_SLOT, cartCountText } from './cart-count';

export interface RenderedPage {
  status: number;
  html: string;
}

type Render = () => Promise<RenderedPage>;
export type Encoding = 'br' | 'gzip' | 'identity';

const FRESH_MS = 10_000;
const STALE_MS = 60_000;
/** About 1,500 pages with what browsers are sent of them. */
const MOST_BYTES = 24 * 1024 * 1024;
/** Compressed bodies kept with a page: the empty cart and one more, in both encodings. */
const MOST_BODIES = 4;
/** One step better costs twice the time and saves a twentieth of the bytes; a page of one person is compressed once only. */
const QUALITY = 5;
const PACKING = 3;
/** 256 KB, more than any page has: brotli's own 4 MB cost a fifth of its time to set up and found nothing more. */
const WINDOW_BITS = 18;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const pack = promisify(deflateRaw);

const compress = (html: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: html.length } })
    : zip(html, { level: QUALITY });

/** One rendered page as bytes outside the heap; the compressed bodies are made when first asked for. */
export class CachedPage {
  readonly status: number;
  readonly hash: string;
  private html: Buffer;
  private isPacked = false;
  private readonly bodies = new Map<string, Promise<Buffer>>();

  constructor(
    { html, status }: RenderedPage,
    readonly renderedAt: number,
  ) {
    this.status = status;
    this.html = Buffer.from(html);
    this.hash = createHash('sha1').update(this.html).digest('base64url').slice(0, 16);
  }

  /** Before it is kept: a quarter of the memory. Browsers take a compressed body, so it is seldom unpacked. */
  async pack(): Promise<this> {
    this.html = await pack(this.html, { level: PACKING });
    this.isPacked = true;
    return this;
  }

  /** In memory, with room for the bodies. */
  get weight(): number {
    return 1_500 + 2 * this.html.length;
  }

  body(encoding: Encoding, cartCount: number): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.filled(cartCount);
    const key = `${encoding}${cartCount}`;
    const known = this.bodies.get(key);
    if (known) return known;
    const made = compress(this.filled(cartCount), encoding);
    if (this.bodies.size < MOST_BODIES) this.bodies.set(key, made);
    return made;
  }

  private filled(cartCount: number): Buffer {
    const html = this.isPacked ? inflateRawSync(this.html) : this.html;
    const slot = html.indexOf(CART_COUNT_SLOT);
    return slot < 0 ? html : Buffer.concat([html.subarray(0, slot), Buffer.from(cartCountText(cartCount)), html.subarray(slot + CART_COUNT_SLOT.length)]);
  }
}

/**
 * Pages that are the same for everybody, by path and language. A page older than ten seconds is due: it is still shown
 * while it waits its turn to be made anew, one page after another, so that readers never wait behind renewals; past a
 * minute the reader waits. The same page is never made twice at a time.
 */
@Injectable()
export class PageCache {
  private readonly pages = new LRUCache<string, CachedPage>({ maxSize: MOST_BYTES, sizeCalculation: ({ weight }) => weight });
  private readonly underWay = new Map<string, Promise<CachedPage>>();
  private readonly due = new Map<string, Render>();
  private isRenewing = false;

  constructor(private readonly settings: Settings) {}

  get isOn(): boolean {
    return this.settings.PAGE_CACHE;
  }

  async get(key: string, render: Render): Promise<CachedPage> {
    const known = this.pages.get(key);
    const age = known ? Date.now() - known.renderedAt : Number.POSITIVE_INFINITY;
    if (!known || age > STALE_MS) return this.make(key, render);
    if (age >= FRESH_MS) this.renew(key, render);
    return known;
  }

  private renew(key: string, render: Render): void {
    if (!this.due.has(key)) this.due.set(key, render);
    if (!this.isRenewing) void this.renewAll();
  }

  private async renewAll(): Promise<void> {
    this.isRenewing = true;
    // What becomes due meanwhile is added at the end.
    for (const [key, render] of this.due) {
      // The old page goes on being shown; if making the new one fails, the next reader tries again.
      await this.make(key, render).catch(() => undefined);
      this.due.delete(key);
      await setImmediate();
    }
    this.isRenewing = false;
  }

  private make(key: string, render: Render): Promise<CachedPage> {
    const already = this.underWay.get(key);
    if (already) return already;
    const making = render()
      .then(async (page) => {
        const cached = new CachedPage(page, Date.now());
        if (page.status === 200) this.pages.set(key, await cached.pack());
        return cached;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }
}
