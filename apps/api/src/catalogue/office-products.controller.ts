import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ProductsOfSeller, ReviewProduct } from '@etalase/catalogue';
import { type Actor, Allow, CurrentActor, PageQuery } from '@etalase/platform';
import { ProductsInReviewDto, ReviewDto } from './seller-products.dto';

@ApiTags('office')
@Allow('office.product.review')
@Controller('office/products')
export class OfficeProductsController {
  constructor(
    private readonly products: ProductsOfSeller,
    private readonly review: ReviewProduct,
  ) {}

  /** New products and edits of live ones, longest waiting first. */
  @Get('in-review')
  @ApiOkResponse({ type: ProductsInReviewDto })
  listProductsInReview(@Query() query: PageQuery): Promise<ProductsInReviewDto> {
    return this.products.inReview(query);
  }

  @Post(':productId/review')
  @HttpCode(204)
  @ApiNoContentResponse()
  reviewProduct(@Param('productId', ParseUUIDPipe) productId: string, @CurrentActor() actor: Actor, @Body() body: ReviewDto): Promise<void> {
    return this.review.execute({ productId, by: actor.personId, ...body });
  }
}
