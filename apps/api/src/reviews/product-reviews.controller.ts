import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ShowProduct } from '@etalase/catalogue';
import { notFound, Public, RateLimiter } from '@etalase/platform';
import { ListReviews, ReportReview } from '@etalase/reviews';
import type { FastifyRequest } from 'fastify';
import { PageQuery } from '../page-query';
import { ReviewPageDto } from './review-views.dto';
import { ReportDto } from './reviews.dto';

/** Nobody honest reports more in an hour. */
const REPORTS = { limit: 20, windowSeconds: 3_600 };

@ApiTags('reviews')
@Public()
@Controller()
export class ProductReviewsController {
  constructor(
    private readonly product: ShowProduct,
    private readonly reviews: ListReviews,
    private readonly report: ReportReview,
    private readonly limiter: RateLimiter,
  ) {}

  /** Newest first. */
  @Get('products/:slug/reviews')
  @Header('cache-control', 'public, max-age=15, stale-while-revalidate=60')
  @ApiOkResponse({ type: ReviewPageDto })
  async listProductReviews(@Param('slug') slug: string, @Query() query: PageQuery): Promise<ReviewPageDto> {
    const product = await this.product.execute({ slug });
    if (!product) throw notFound();
    return this.reviews.ofProduct({ productId: product.id, ...query });
  }

  /** It stays until the office has looked. */
  @Post('reviews/:reviewId/reports')
  @HttpCode(204)
  @ApiNoContentResponse()
  async reportReview(@Param('reviewId', ParseUUIDPipe) reviewId: string, @Body() body: ReportDto, @Req() request: FastifyRequest): Promise<void> {
    await this.limiter.hit(`review-report:${request.ip}`, REPORTS);
    await this.report.execute({ reviewId, ...body, by: { kind: 'visitor', address: request.ip } });
  }
}
