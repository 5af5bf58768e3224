import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { DecideReview, ReviewCases } from '@etalase/reviews';
import { ReviewCasePageDto } from './review-views.dto';
import { ReviewCasesQuery, ReviewDecisionDto } from './reviews.dto';

@ApiTags('office')
@Controller('office/reviews')
@Allow('office.review.moderate')
export class OfficeReviewsController {
  constructor(
    private readonly cases: ReviewCases,
    private readonly decide: DecideReview,
  ) {}

  /** Reported: the longest waiting first. Hidden: the newest first. */
  @Get()
  @ApiOkResponse({ type: ReviewCasePageDto })
  listReviewCases(@Query() query: ReviewCasesQuery): Promise<ReviewCasePageDto> {
    return this.cases.list(query);
  }

  /** Closes its reports; keeping what was hidden shows it again. */
  @Post(':reviewId/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  decideReview(@Param('reviewId', ParseUUIDPipe) reviewId: string, @Body() body: ReviewDecisionDto, @CurrentActor() actor: Actor): Promise<void> {
    return this.decide.execute({ reviewId, ...body, by: actor.personId });
  }
}
