import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ProductsOfSeller, REVIEW_REASON_CODES, REVIEW_REASONS, ReviewProduct, ReviewProducts } from '@etalase/catalogue';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { ApproveProductsDto, ProductsInReviewDto, ReviewDto, ReviewOutcomesDto, ReviewReasonsDto } from './seller-products.dto';

@ApiTags('office')
@Allow('office.product.review')
@Controller('office/products')
export class OfficeProductsController {
  constructor(
    private readonly products: ProductsOfSeller,
    private readonly review: ReviewProduct,
    private readonly reviews: ReviewProducts,
  ) {}

  /** New products and edits of live ones, longest waiting first. */
  @Get('in-review')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ProductsInReviewDto })
  listProductsInReview(@Query() query: PageQuery): Promise<ProductsInReviewDto> {
    return this.products.inReview(query);
  }

  @Get('review-reasons')
  @ApiOkResponse({ type: ReviewReasonsDto })
  listReviewReasons(): ReviewReasonsDto {
    return { items: REVIEW_REASON_CODES.map((code) => ({ code, words: REVIEW_REASONS[code] })) };
  }

  /** Many that were looked at, each for itself: the answer says which were not approved and why. */
  @Post('approvals')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewOutcomesDto })
  async approveProducts(@CurrentActor() actor: Actor, @Body() { items }: ApproveProductsDto): Promise<ReviewOutcomesDto> {
    return { items: await this.reviews.approve({ items, by: actor.personId }) };
  }

  @Post(':productId/review')
  @HttpCode(204)
  @ApiNoContentResponse()
  reviewProduct(@Param('productId', ParseUUIDPipe) productId: string, @CurrentActor() actor: Actor, @Body() body: ReviewDto): Promise<void> {
    return this.review.execute({ productId, by: actor.personId, ...body });
  }
}
