import { newId } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CatalogueModule } from '../catalogue.module';
import type { SearchQuery, SearchResult } from '../domain/views';
import { givenProducts, givenShop, productOf } from '../testing/village-shelf';
import { BrowseProducts, RenderBrowse } from './browse-products';
import { AdjustStock } from './adjust-stock';
import { SetVariantPrice } from './revise-variants';
import { RenderSearch, SearchProducts } from './search-products';
import { SuggestProducts } from './suggest-products';

const NAMES = ['Kopi Robusta Sekincau', 'Kopi Bubuk Liwa', 'Keripik Pisang Cokelat', 'Keripik Singkong Balado', 'Kain Tapis Jung Sarat', 'Madu Hutan Suoh', 'Sabun Kopi Kelor'];
const CATEGORY = ['kopi', 'kopi', 'keripik-camilan', 'keripik-camilan', 'tenun-kain-adat', 'madu-herbal', 'kecantikan'];
const DESCRIPTIONS = ['Dijemur di para-para dan disangrai pelan.', 'Cocok diminum bersama keripik pisang.', 'Dibuat oleh ibu-ibu petani kopi.'];

describe('search', () => {
  let context: TestContext;
  const search = (query: SearchQuery): Promise<SearchResult> => context.module.get(SearchProducts).execute(query);
  const names = async (query: SearchQuery): Promise<string[]> => (await search(query)).items.map((item) => item.name);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    for (const regency of ['18.04', '18.06', '18.71']) {
      const shop = await givenShop(context, { regency, name: `Dapur ${regency}`, isMadeByWomen: regency === '18.06' });
      const halal = [{ kind: 'halal' as const, number: 'ID18110000123450424', expiresOn: null }];
      await givenProducts(context, NAMES.flatMap((name, kind) => [0, 1, 2].map((n) => productOf(shop.id, { name: `${name} ${n}`, category: CATEGORY[kind], description: DESCRIPTIONS[(kind + n) % 3], price: 10_000 + 1_000 * kind + n, stock: n === 2 ? 0 : 5, certificates: n === 0 ? halal : [] }))));
    }
  });
  afterAll(() => context.close());

  it.each<SearchQuery>([
    { text: 'kopi' }, { text: 'kopi bubuk' }, { text: 'keripik pisang', regency: '18.04' }, { text: 'tapis', category: 'kain-busana' }, { text: 'diminum' }, { text: 'petani', inStock: true },
    { text: 'robusta', halal: true }, { category: 'makanan' }, { category: 'kopi', priceMin: 10_001, priceMax: 11_000 }, { madeByWomen: true, regency: '18.06' }, { text: 'liwa', regency: '18.71', category: 'kopi' },
  ])('finds and counts what SQL finds and counts: %j', async (query) => {
    const { items, total, facets } = await search({ ...query, limit: 100 });
    const where = `($1::text IS NULL OR l.words @@ plainto_tsquery('pg_catalog.indonesian', platform.fold($1))) AND ($2::bigint IS NULL OR l.price_from >= $2) AND ($3::bigint IS NULL OR l.price_from <= $3)
      AND ($4::boolean IS NOT TRUE OR l.is_halal) AND ($5::boolean IS NOT TRUE OR l.is_made_by_women) AND ($6::boolean IS NOT TRUE OR l.is_in_stock)`;
    const isIn = `($7::text IS NULL OR c.slug = $7 OR p.slug = $7)`;
    const isAt = `($8::text IS NULL OR left(l.village_code, 5) = $8)`;
    const from = 'FROM catalogue.listing l JOIN catalogue.category c ON c.id = l.category_id JOIN catalogue.category p ON p.id = c.parent_id';
    const values = [query.text ?? null, query.priceMin ?? null, query.priceMax ?? null, query.halal ?? null, query.madeByWomen ?? null, query.inStock ?? null, query.category ?? null, query.regency ?? null];
    const found = await context.database.adhoc<{ id: string }>(`SELECT l.product_id AS id ${from} WHERE ${where} AND ${isIn} AND ${isAt}`, values);
    const byCategory = await context.database.adhoc<{ value: string; count: number }>(`SELECT c.slug AS value, count(*)::int AS count ${from} WHERE ${where} AND ${isAt} AND $7 IS NOT DISTINCT FROM $7 GROUP BY 1`, values);
    const byRegency = await context.database.adhoc<{ value: string; count: number }>(`SELECT left(l.village_code, 5) AS value, count(*)::int AS count ${from} WHERE ${where} AND ${isIn} AND $8 IS NOT DISTINCT FROM $8 GROUP BY 1`, values);
    const plain = (rows: { value: string; count: number }[]): string[] => rows.map(({ value, count }) => `${value} ${count}`).sort();
    expect([total, items.map((item) => item.id).sort()]).toEqual([found.length, found.map((row) => row.id).sort()]);
    expect([plain(facets.category), plain(facets.regency)]).toEqual([plain(byCategory), plain(byRegency)]);
    expect(facets.inStock).toBe(items.filter((item) => item.isInStock).length);
  });

  it('forgives typing errors, spelling habits and unfinished words', async () => {
    expect((await names({ text: 'kripik psang' }))[0]).toMatch(/^Keripik Pisang/);
    expect((await names({ text: 'coffee giling' }))[0]).toMatch(/^Kopi Bubuk/);
    expect((await search({ text: 'kerip' })).total).toBe((await search({ text: 'keripik' })).total);
    expect((await names({ text: 'KÓPI dari robusta' }))[0]).toMatch(/^Kopi Robusta/);
  });

  it('puts the name before a mention and offers the nearest words when nothing is found', async () => {
    const found = await names({ text: 'kopi', limit: 100 });
    const [lastLeading, firstMention] = [found.findLastIndex((name) => name.startsWith('Kopi')), found.findIndex((name) => !name.includes('Kopi'))];
    expect(lastLeading).toBeLessThan(firstMention);
    const nothing = await search({ text: 'tapi qqqq' });
    expect([nothing.items, nothing.nearestWords]).toEqual([[], expect.arrayContaining(['tapis'])]);
  });

  it('pages without a gap in every order', async () => {
    for (const sort of ['relevance', 'newest', 'price_asc', 'price_desc', 'most_bought'] as const) {
      const ids: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await context.module.get(BrowseProducts).execute({ sort, limit: 10, cursor: cursor ?? undefined });
        ids.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor;
      }
      expect([sort, ids.length, new Set(ids).size]).toEqual([sort, 63, 63]);
    }
    await expect(search({ sort: 'newest', cursor: 'bogus' })).rejects.toMatchObject({ code: 'kernel.cursor_invalid' });
  });

  it('gives the API the same as text', async () => {
    const query = { text: 'keripik', regency: '18.04' };
    expect(JSON.parse(await context.module.get(RenderSearch).execute(query))).toEqual(await search(query));
    expect(JSON.parse(await context.module.get(RenderBrowse).execute({ category: 'kopi' }))).toEqual(await context.module.get(BrowseProducts).execute({ category: 'kopi' }));
  });

  it('sees what this process changes at once', async () => {
    const shop = await givenShop(context);
    const product = productOf(shop.id, { name: 'Gula Semut Aren', category: 'gula-aren', stock: 1 });
    await givenProducts(context, [product]);
    const [only] = (await search({ text: 'gula semut' })).items;
    expect(only).toMatchObject({ slug: product.slug, priceFrom: 35_000, isInStock: true });
    const variantId = product.variants[0]?.id ?? '';
    await context.module.get(SetVariantPrice).execute({ sellerId: shop.id, variantId, price: 20_000 });
    await context.module.get(AdjustStock).execute({ sellerId: shop.id, variantId, delta: -1, reason: 'Terjual di pasar', clientId: newId(), by: newId() });
    expect((await search({ text: 'gula semut' })).items[0]).toMatchObject({ priceFrom: 20_000, isInStock: false });
  });

  it('suggests words, categories, products and places', async () => {
    const suggest = (text: string): Promise<string[]> => context.module.get(SuggestProducts).execute({ text }).then((all) => all.map(({ kind, label }) => `${kind} ${label}`));
    expect(await suggest('kopi ro')).toEqual(expect.arrayContaining(['word kopi robusta', expect.stringMatching(/^product Kopi Robusta/)]));
    expect(await suggest('ker')).toEqual(expect.arrayContaining(['word keripik', 'category Keripik & Camilan']));
    const village = context.module.get(RegionDirectory).villagesOf('18.04')[0]?.shortName ?? '';
    expect(await suggest(village)).toEqual(expect.arrayContaining([expect.stringMatching(/^village /)]));
    expect(await suggest('k')).toEqual([]);
  });
});
