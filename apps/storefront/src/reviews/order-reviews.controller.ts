import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError, isId } from '@etalase/kernel';
import { notFound, Public, RateLimiter } from '@etalase/platform';
import { EditReview, type LineToReview, ReviewsOfOrder, WriteReview } from '@etalase/reviews';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { orderReviewsPage, writeReviewPage } from './order-reviews.page';
import { readReview, type ReviewForm } from './review-form';

/** Each one makes the server work on photos. */
const WRITES = { limit: 40, windowSeconds: 3_600 };

/** What the shopper says of the goods of one order; the order's unguessable link is the permission. */
@Public()
@Controller('pesanan/:token/ulasan')
export class OrderReviewsController {
  constructor(
    private readonly pages: Pages,
    private readonly ofOrder: ReviewsOfOrder,
    private readonly write: WriteReview,
    private readonly edit: EditReview,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  async list(@Param('token') token: string, @Query('kabar') news: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.ofOrder.execute({ token });
    await this.pages.personal(request, reply, (shop) => orderReviewsPage(shop, { token, lines, isSent: news === 'terkirim' }));
  }

  @Get(':part/:line')
  async ask(@Param('token') token: string, @Param('part') part: string, @Param('line') position: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const line = await this.find(token, part, position);
    await this.pages.personal(request, reply, (shop) => writeReviewPage(shop, { token, line }));
  }

  @Post(':part/:line')
  async send(@Param('token') token: string, @Param('part') part: string, @Param('line') position: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    // The line is looked up first: nobody without the order's link makes us read a file.
    const line = await this.find(token, part, position);
    let form: ReviewForm | null = null;
    try {
      await this.limiter.hit(`review-write:${request.ip}`, WRITES);
      form = await readReview(request);
      await this.save(token, line, form);
      await reply.redirect(`/pesanan/${token}/ulasan?kabar=terkirim`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not_found') throw error;
      const now = await this.find(token, part, position);
      await this.pages.personal(request, reply, (shop) => {
        const { fields, message, status } = explain(error, shop);
        return { ...writeReviewPage(shop, { token, line: now, typed: form?.typed, hadPhotos: (form?.photos.length ?? 0) > 0, problems: fields, message: fields.length > 0 ? undefined : message }), status };
      });
    }
  }

  private async save(token: string, { sellerOrderId, position, review }: LineToReview, { typed: { drop, ...draft }, photos }: ReviewForm): Promise<void> {
    if (!review) await this.write.execute({ token, sellerOrderId, position, ...draft, photos });
    else await this.edit.execute({ token, reviewId: review.id, ...draft, keep: review.photos.map((photo) => photo.hash).filter((hash) => !drop.includes(hash)), photos });
  }

  private async find(token: string, part: string, position: string): Promise<LineToReview> {
    const lines = await this.ofOrder.execute({ token });
    const line = isId(part) && /^\d{1,3}$/.test(position) ? lines.find((one) => one.sellerOrderId === part && one.position === Number(position)) : undefined;
    if (!line) throw notFound();
    return line;
  }
}
