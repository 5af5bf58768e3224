import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@etalase/platform';
import { EditReview, ReviewsOfOrder, WriteReview } from '@etalase/reviews';
import type { FastifyRequest } from 'fastify';
import { readForm } from '../orders/multipart-form';
import { LinesToReviewDto, WrittenReviewDto } from './review-views.dto';
import { EditReviewDto, EditReviewFormDto, WriteReviewDto, WriteReviewFormDto } from './reviews.dto';

/** What the shopper says of the goods; the order's unguessable token is the permission. */
@ApiTags('reviews')
@Public()
@Controller('orders/:token/reviews')
export class OrderReviewsController {
  constructor(
    private readonly ofOrder: ReviewsOfOrder,
    private readonly write: WriteReview,
    private readonly edit: EditReview,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LinesToReviewDto })
  async listLinesToReview(@Param('token') token: string): Promise<LinesToReviewDto> {
    return { items: await this.ofOrder.execute({ token }) };
  }

  /** Once a line, after the part was completed. */
  @Post()
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: WriteReviewFormDto })
  @ApiCreatedResponse({ type: WrittenReviewDto })
  async writeReview(@Param('token') token: string, @Req() request: FastifyRequest): Promise<WrittenReviewDto> {
    await this.ofOrder.execute({ token });
    const { fields, files } = await readForm(request, WriteReviewDto);
    return this.write.execute({ token, ...fields, photos: files });
  }

  /** Within seven days. */
  @Put(':reviewId')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: EditReviewFormDto })
  @ApiNoContentResponse()
  async editReview(@Param('token') token: string, @Param('reviewId', ParseUUIDPipe) reviewId: string, @Req() request: FastifyRequest): Promise<void> {
    await this.ofOrder.execute({ token });
    const { fields, files } = await readForm(request, EditReviewDto);
    await this.edit.execute({ token, reviewId, ...fields, keep: fields.keep.split(',').filter(Boolean), photos: files });
  }
}
