import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CategoryTree, SearchProducts, type SearchQuery, type SearchResult, type Suggestion, SuggestProducts } from '@etalase/catalogue';
import type { Locale } from '@etalase/kernel';
import { notFound, Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { categoriesPage } from './categories.page';
import { readFilters, toSearchQuery } from './filters';
import { searchPage } from './search.page';
import type { SearchView } from './search-view';

@Public()
@Controller()
export class BrowseController {
  constructor(
    private readonly pages: Pages,
    private readonly search: SearchProducts,
    private readonly suggest: SuggestProducts,
    private readonly categories: CategoryTree,
  ) {}

  @Get('cari')
  async find(@Query() query: Record<string, unknown>, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const filters = readFilters(query);
    await this.pages.shared(request, reply, async (shop) => searchPage(shop, { base: '/cari', filters, result: await this.answer(toSearchQuery(filters), shop.locale) }));
  }

  @Get('kategori')
  all(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.shared(request, reply, (shop) => categoriesPage(shop, this.categories.all().flatMap((parent) => [parent, ...parent.children])));
  }

  @Get('kategori/:slug')
  async category(@Param('slug') slug: string, @Query() query: Record<string, unknown>, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const category = this.categoryView(slug);
    const filters = { ...readFilters(query), kategori: undefined };
    await this.pages.shared(request, reply, async (shop) => searchPage(shop, { base: `/kategori/${slug}`, filters, result: await this.answer({ ...toSearchQuery(filters), category: slug }, shop.locale), category }));
  }

  /** Asked by the search box while somebody types. */
  @Get('saran')
  async suggestions(@Query('q') text: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<Suggestion[]> {
    void reply.header('cache-control', 'public, max-age=60');
    return typeof text === 'string' ? this.suggest.execute({ text: text.slice(0, 60) }) : [];
  }

  /** The catalogue labels its facets in Indonesian; categories have an English name too. */
  private async answer(query: SearchQuery, locale: Locale): Promise<SearchResult> {
    const result = await this.search.execute(query);
    const category = result.facets.category.map((facet) => ({ ...facet, label: this.categories.bySlug(facet.value)?.name[locale] ?? facet.label }));
    return { ...result, facets: { ...result.facets, category } };
  }

  private categoryView(slug: string): NonNullable<SearchView['category']> {
    const category = this.categories.bySlug(slug);
    if (!category) throw notFound();
    const parentSlug = category.parentSlug ?? category.slug;
    const parent = this.categories.all().find((one) => one.slug === parentSlug);
    return { category, parent: category.parentSlug ? (parent ?? null) : null, children: parent?.children ?? [] };
  }
}
