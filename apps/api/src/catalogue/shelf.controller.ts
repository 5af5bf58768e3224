import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CategoryTree, RenderBrowse, RenderProduct, RenderSearch, SuggestProducts } from '@etalase/catalogue';
import { notFound, Public } from '@etalase/platform';
import { CategoriesDto, ProductPageDto, ProductPageOfCardsDto, SearchResultDto, SuggestionsDto } from './product-views.dto';
import { BrowseQuery, SearchQueryDto, SuggestQuery } from './search.dto';

/** The use cases here give ready JSON text; it is sent as it is. */
const JSON_TEXT = 'application/json; charset=utf-8';
/** A price must not be old in a browser: a quarter of a minute, then it is shown while the new one is fetched. */
const CACHE = 'public, max-age=15, stale-while-revalidate=60';

@ApiTags('products')
@Public()
@Controller()
export class ShelfController {
  constructor(
    private readonly search: RenderSearch,
    private readonly browse: RenderBrowse,
    private readonly product: RenderProduct,
    private readonly suggest: SuggestProducts,
    private readonly categories: CategoryTree,
  ) {}

  /** Products by words and filters, with the count behind every other choice of a filter. */
  @Get('products')
  @Header('content-type', JSON_TEXT)
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: SearchResultDto })
  searchProducts(@Query() { q, ...filters }: SearchQueryDto): Promise<string> {
    return this.search.execute({ ...filters, text: q });
  }

  @Get('products/suggest')
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: SuggestionsDto })
  async suggestProducts(@Query() { q }: SuggestQuery): Promise<SuggestionsDto> {
    return { items: await this.suggest.execute({ text: q }) };
  }

  @Get('products/:slug')
  @Header('content-type', JSON_TEXT)
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: ProductPageDto })
  async showProduct(@Param('slug') slug: string): Promise<string> {
    const page = await this.product.execute({ slug });
    if (page === null) throw notFound();
    return page;
  }

  @Get('categories')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: CategoriesDto })
  listCategories(): CategoriesDto {
    return { items: [...this.categories.all()] };
  }

  @Get('categories/:slug/products')
  @Header('content-type', JSON_TEXT)
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: ProductPageOfCardsDto })
  listCategoryProducts(@Param('slug') slug: string, @Query() query: BrowseQuery): Promise<string> {
    if (this.categories.bySlug(slug) === null) throw notFound();
    return this.browse.execute({ ...query, category: slug });
  }
}
