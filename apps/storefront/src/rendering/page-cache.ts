import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
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
const MOST_BYTES = 32 * 1024 * 1024;
/** Compressed bodies kept with a page: the empty cart and one more, in both encodings. About a fifth of the page each. */
const MOST_BODIES = 4;
/** One step better costs twice the time and saves a twentieth of the bytes; a page of one person is compressed once only. */
const QUALITY = 5;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compress = (html: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: html.length } })
    : zip(html, { level: QUALITY });

/** One rendered page, as bytes outside the heap; the compressed bodies are made when first asked for. */
export class CachedPage {
  readonly status: number;
  readonly hash: string;
  /** What it weighs in memory when all its bodies are made. */
  readonly weight: number;
  private readonly pieces: readonly Buffer[];
  private readonly bodies = new Map<string, Promise<Buffer>>();

  constructor(
    { html, status }: RenderedPage,
    readonly renderedAt: number,
  ) {
    this.status = status;
    this.pieces = html.split(CART_COUNT_SLOT).map((piece) => Buffer.from(piece));
    const hash = createHash('sha1');
    this.pieces.forEach((piece) => hash.update(piece));
    this.hash = hash.digest('base64url').slice(0, 16);
    this.weight = 1_000 + 2 * this.pieces.reduce((sum, piece) => sum + piece.length, 0);
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
    const count = Buffer.from(cartCountText(cartCount));
    return Buffer.concat(this.pieces.flatMap((piece, index) => (index === 0 ? [piece] : [count, piece])));
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
