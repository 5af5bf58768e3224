import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreateProduct, ProductsOfSeller, ReviseProduct, SubmitProduct } from '@etalase/catalogue';
import { type Actor, AllowInShop, CurrentActor } from '@etalase/platform';
import { CreatedProductDto, CreateProductDto, ReviseProductDto, SellerProductDto, SellerProductsDto, SellerProductsQuery, WaitingDto } from './seller-products.dto';

@ApiTags('shops')
@Controller('shops/:sellerId/products')
export class SellerProductsController {
  constructor(
    private readonly products: ProductsOfSeller,
    private readonly create: CreateProduct,
    private readonly revise: ReviseProduct,
    private readonly submit: SubmitProduct,
  ) {}

  @Get()
  @AllowInShop('seller.product.read')
  @ApiOkResponse({ type: SellerProductsDto })
  listSellerProducts(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() query: SellerProductsQuery): Promise<SellerProductsDto> {
    return this.products.execute({ sellerId, ...query });
  }

  @Get(':productId')
  @AllowInShop('seller.product.read')
  @ApiOkResponse({ type: SellerProductDto })
  showSellerProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string): Promise<SellerProductDto> {
    return this.products.one({ sellerId, productId });
  }

  /** A draft with its variants and first stock. */
  @Post()
  @AllowInShop('seller.product.write')
  @ApiCreatedResponse({ type: CreatedProductDto })
  createProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: CreateProductDto): Promise<CreatedProductDto> {
    return this.create.execute({ ...body, sellerId, by: actor.personId });
  }

  /** On a live product name, description and certificates wait for review; the rest is seen at once. */
  @Patch(':productId')
  @AllowInShop('seller.product.write')
  @ApiOkResponse({ type: WaitingDto })
  reviseProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string, @Body() change: ReviseProductDto): Promise<WaitingDto> {
    return this.revise.execute({ sellerId, productId, change });
  }

  @Post(':productId/submission')
  @HttpCode(204)
  @AllowInShop('seller.product.write')
  @ApiNoContentResponse()
  submitProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string): Promise<void> {
    return this.submit.execute({ sellerId, productId });
  }
}
