import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ProductsOfSeller, REVIEW_REASON_CODES, REVIEW_REASONS, ReviewProducts } from '@etalase/catalogue';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { ProductsInReviewDto, ReviewDto, ReviewManyProductsDto, ReviewOutcomesDto, ReviewReasonsDto } from './seller-products.dto';

@ApiTags('office')
/** What sellers put on the shelf, looked at by the province or, within its borders, by a regency. */
@AllowInReach('office.product.review')
@Controller('office/products')
export class OfficeProductsController {
  constructor(
    private readonly products: ProductsOfSeller,
    private readonly reviews: ReviewProducts,
  ) {}

  /** New products and edits of live ones, longest waiting first. */
  @Get('in-review')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ProductsInReviewDto })
  listProductsInReview(@CurrentReach() within: Reach, @Query() query: PageQuery): Promise<ProductsInReviewDto> {
    return this.products.inReview({ ...query, within });
  }

  @Get('review-reasons')
  @ApiOkResponse({ type: ReviewReasonsDto })
  listReviewReasons(): ReviewReasonsDto {
    return { items: REVIEW_REASON_CODES.map((code) => ({ code, words: REVIEW_REASONS[code] })) };
  }

  /** One word on many that were looked at, each for itself: the answer says where nothing was decided and why. */
  @Post('decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewOutcomesDto })
  async decideProducts(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Body() body: ReviewManyProductsDto): Promise<ReviewOutcomesDto> {
    return { items: await this.reviews.many({ ...body, within, by: actor.personId }) };
  }

  @Post(':productId/review')
  @HttpCode(204)
  @ApiNoContentResponse()
  reviewProduct(@CurrentReach() within: Reach, @Param('productId', ParseUUIDPipe) productId: string, @CurrentActor() actor: Actor, @Body() body: ReviewDto): Promise<void> {
    return this.reviews.one({ productId, by: actor.personId, ...body, within });
  }
}
