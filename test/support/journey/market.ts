import type { ProductPageDto, SearchResultDto } from '../../../apps/api/src/catalogue/product-views.dto';
import type { RegionMatchesDto } from '../../../apps/api/src/regions/regions.dto';
import { Caller } from './caller';

/** Something to buy, as its page shows it. */
export interface Goods {
  slug: string;
  variantId: string;
  name: string;
  price: number;
  available: number;
  minimumOrder: number;
  isFresh: boolean;
  sellerId: string;
  sellerName: string;
  villageCode: string;
}

/** Orders a journey makes of the same thing, at most. */
const PLENTY = 15;

/** What a visitor finds in the shop. */
export class Market {
  private readonly http: Caller;

  constructor(api: string) {
    this.http = new Caller(api);
  }

  search(query: Record<string, string> = {}): Promise<SearchResultDto> {
    return this.http.get(`/api/products?${new URLSearchParams(query)}`);
  }

  async goods(slug: string): Promise<Goods> {
    const page = await this.http.get<ProductPageDto>(`/api/products/${slug}`);
    const variant = [...page.variants].sort((a, b) => b.available - a.available)[0];
    if (!variant) throw new Error(`${slug} has no variant`);
    const { minimumOrder, isFresh, villageCode } = page;
    return { slug, variantId: variant.id, name: page.name, price: variant.price, available: variant.available, minimumOrder, isFresh, sellerId: page.seller.id, sellerName: page.seller.name, villageCode };
  }

  /** One thing of each of so many sellers, all of different villages. */
  async fromDifferentVillages(count: number, query: Record<string, string> = {}): Promise<Goods[]> {
    const { items } = await this.search({ inStock: 'true', limit: '60', sort: 'price_asc', ...query });
    const villages = new Set<string>();
    const found: Goods[] = [];
    for (const { slug, villageCode } of items) {
      if (found.length === count) break;
      if (villages.has(villageCode)) continue;
      const goods = await this.goods(slug);
      if (goods.available < PLENTY * goods.minimumOrder || found.some(({ sellerId }) => sellerId === goods.sellerId)) continue;
      found.push(goods);
      villages.add(villageCode);
    }
    if (found.length < count) throw new Error(`only ${found.length} sellers of different villages have goods`);
    return found;
  }

  async village(words: string): Promise<string> {
    const { items } = await this.http.get<RegionMatchesDto>(`/api/regions/search?${new URLSearchParams({ q: words, level: 'village' })}`);
    if (!items[0]) throw new Error(`no village is called ${words}`);
    return items[0].code;
  }
}
