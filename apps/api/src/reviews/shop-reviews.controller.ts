import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInShop, CurrentActor } from '@etalase/platform';
import { ReplyToReview, ReportReview, ReviewsOfShop } from '@etalase/reviews';
import { PageQuery } from '../page-query';
import { ShopReviewDto, ShopReviewPageDto, ShopReviewsDto } from './review-views.dto';
import { ReplyDto, ReportDto } from './reviews.dto';

@ApiTags('shop reviews')
@Controller('shops/:sellerId/reviews')
@AllowInShop('seller.review.reply')
export class ShopReviewsController {
  constructor(
    private readonly reviews: ReviewsOfShop,
    private readonly reply: ReplyToReview,
    private readonly report: ReportReview,
  ) {}

  /** Newest first, hidden ones with the reason. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ShopReviewPageDto })
  listShopReviews(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() query: PageQuery): Promise<ShopReviewPageDto> {
    return this.reviews.list({ sellerId, ...query });
  }

  @Get('summary')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ShopReviewsDto })
  sumUpShopReviews(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ShopReviewsDto> {
    return this.reviews.summary({ sellerId });
  }

  /** Read by everybody under the review; written again, it replaces the one before. */
  @Put(':reviewId/reply')
  @ApiOkResponse({ type: ShopReviewDto })
  replyToReview(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('reviewId', ParseUUIDPipe) reviewId: string, @Body() { text }: ReplyDto, @CurrentActor() actor: Actor): Promise<ShopReviewDto> {
    return this.reply.execute({ sellerId, reviewId, text, by: actor.personId });
  }

  @Delete(':reviewId/reply')
  @ApiOkResponse({ type: ShopReviewDto })
  takeReplyBack(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('reviewId', ParseUUIDPipe) reviewId: string, @CurrentActor() actor: Actor): Promise<ShopReviewDto> {
    return this.reply.execute({ sellerId, reviewId, text: null, by: actor.personId });
  }

  @Post(':reviewId/report')
  @HttpCode(204)
  @ApiNoContentResponse()
  reportShopReview(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('reviewId', ParseUUIDPipe) reviewId: string, @Body() body: ReportDto): Promise<void> {
    return this.report.execute({ reviewId, ...body, by: { kind: 'seller', sellerId } });
  }
}
