import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ShowProduct } from '@etalase/catalogue';
import { DomainError, isId } from '@etalase/kernel';
import { notFound, Public, RateLimiter } from '@etalase/platform';
import { ListReviews, ReportReview, type ShopReviewOnShelf } from '@etalase/reviews';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { productReviewsPage } from './product-reviews.page';
import { reportPage } from './report.page';
import { textOf } from './review-form';

/** Nobody honest reports more in an hour. */
const REPORTS = { limit: 20, windowSeconds: 3_600 };

/** All reviews of a product, and the way to say that one should not be there. */
@Public()
@Controller()
export class ProductReviewsController {
  constructor(
    private readonly pages: Pages,
    private readonly product: ShowProduct,
    private readonly reviews: ListReviews,
    private readonly report: ReportReview,
    private readonly limiter: RateLimiter,
  ) {}

  @Get('produk/:slug/ulasan')
  async list(@Param('slug') slug: string, @Query('hal') page: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => {
      const product = await this.product.execute({ slug });
      if (!product) throw notFound();
      const cursor = typeof page === 'string' && page !== '' ? page.slice(0, 500) : undefined;
      return productReviewsPage(shop, { product, rows: await this.reviews.ofProduct({ productId: product.id, cursor }) });
    });
  }

  @Get('ulasan/:id/lapor')
  async ask(@Param('id') id: string, @Query('kabar') news: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const review = await this.find(id);
    await this.pages.personal(request, reply, (shop) => reportPage(shop, { review, isSent: news === 'terkirim' }));
  }

  @Post('ulasan/:id/lapor')
  async send(@Param('id') id: string, @Body() form: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const review = await this.find(id);
    const typed = { reason: textOf(form, 'reason', 40), note: textOf(form, 'note', 2_000) };
    try {
      await this.limiter.hit(`review-report:${request.ip}`, REPORTS);
      await this.report.execute({ reviewId: id, ...typed, by: { kind: 'visitor', address: request.ip } });
      await reply.redirect(`/ulasan/${id}/lapor?kabar=terkirim`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not_found') throw error;
      await this.pages.personal(request, reply, (shop) => {
        const { fields, message, status } = explain(error, shop);
        return { ...reportPage(shop, { review, isSent: false, typed, problems: fields, message: fields.length > 0 ? undefined : message }), status };
      });
    }
  }

  private async find(id: string): Promise<ShopReviewOnShelf> {
    const review = isId(id) ? await this.reviews.shown(id) : null;
    if (!review) throw notFound();
    return review;
  }
}
