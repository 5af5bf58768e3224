import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { CheckSample, ReviewQueues } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { SampleOutcomeDto, SamplesDto } from './review.dto';

/** The province looks again at a share of what villages decided. */
@ApiTags('office')
@Allow('office.seller.review')
@Controller('office/sellers')
export class OfficeSamplesController {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly sample: CheckSample,
  ) {}

  @Get('samples')
  @ApiOkResponse({ type: SamplesDto })
  listSampledSellers(@Query() query: PageQuery): Promise<SamplesDto> {
    return this.queues.samples(query);
  }

  @Post(':sellerId/sample')
  @HttpCode(204)
  @ApiNoContentResponse()
  checkSample(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: SampleOutcomeDto): Promise<void> {
    return this.sample.execute({ sellerId, by: actor.personId, ...body });
  }
}
