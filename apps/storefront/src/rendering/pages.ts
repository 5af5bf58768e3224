import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '@etalase/platform';
import type { Page } from '../layout/page';
import type { Shop } from '../layout/shop-context';
import { cartCountOf } from './cart-count';
import { CachedPage, type Encoding, PageCache, type RenderedPage } from './page-cache';
import { renderPage } from './render-page';
import { setSecurityHeaders, SHOP_POLICY } from './security-headers';
import { Shops } from './shops';
import { localeOf, rememberLocale, type ShopRequest } from './visitor';

type Make = (shop: Shop) => Page | Promise<Page>;

/** What advertisers add to a link changes nothing on the page. */
const NOISE = /^(lang|utm_\w+|fbclid|gclid|igsh)$/;
const MOST_KEY = 600;

/** Renders a page and sends it: the one way HTML leaves the shop. */
@Injectable()
export class Pages {
  constructor(
    private readonly shops: Shops,
    private readonly cache: PageCache,
    private readonly settings: Settings,
  ) {}

  /** A page that is the same for everybody who reads the same language. */
  async shared(request: ShopRequest, reply: FastifyReply, make: Make): Promise<void> {
    const shop = this.shopFor(request, reply);
    const render = async (): Promise<RenderedPage> => this.render(shop, await make(shop));
    const key = `${shop.locale} ${keyOf(request)}`;
    const page = this.cache.isOn && key.length <= MOST_KEY ? await this.cache.get(key, render) : new CachedPage(await render(), Date.now());
    await this.send(request, reply, page);
  }

  /** A page of one person: never kept by the server. */
  async personal(request: ShopRequest, reply: FastifyReply, make: Make): Promise<void> {
    const shop = this.shopFor(request, reply);
    await this.send(request, reply, new CachedPage(this.render(shop, await make(shop)), Date.now()));
  }

  private shopFor(request: ShopRequest, reply: FastifyReply): Shop {
    const locale = localeOf(request);
    if ((request.query as Record<string, unknown> | undefined)?.lang === locale) rememberLocale(reply, this.settings, locale);
    return this.shops.in(locale);
  }

  private render(shop: Shop, page: Page): RenderedPage {
    return { status: page.status ?? 200, html: renderPage(shop, page) };
  }

  private async send(request: ShopRequest, reply: FastifyReply, page: CachedPage): Promise<void> {
    const count = cartCountOf(request.cookies);
    const etag = `W/"${page.hash}-${count}"`;
    setSecurityHeaders(reply, SHOP_POLICY, this.settings.PUBLIC_ORIGIN.startsWith('https:'));
    void reply.headers({ 'cache-control': 'private, no-cache', vary: 'accept-encoding, cookie', etag });
    if (page.status === 200 && request.method === 'GET' && request.headers['if-none-match'] === etag) {
      await reply.status(304).send();
      return;
    }
    const encoding = encodingOf(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    await reply
      .status(page.status)
      .type('text/html; charset=utf-8')
      .send(await page.body(encoding, count));
  }
}

function encodingOf(accepted: string | string[] | undefined): Encoding {
  const text = String(accepted ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\b)/.test(text)) return 'br';
  return /\bgzip\b/.test(text) ? 'gzip' : 'identity';
}

/** Path and the parts of the query that matter, in one order. */
function keyOf(request: ShopRequest): string {
  const [path = '/', query] = request.url.split('?', 2);
  if (!query) return path;
  const parts = [...new URLSearchParams(query)].filter(([name]) => !NOISE.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}
