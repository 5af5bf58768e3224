import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { DecideAppeal, ResumeSeller, Suspensions, SuspendSeller } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { AppealAnswerDto, SuspensionsDto } from './review.dto';
import { ReasonDto } from './shop.dto';

@ApiTags('office')
@Allow('office.seller.review')
@Controller('office')
export class OfficeSuspensionsController {
  constructor(
    private readonly suspensions: Suspensions,
    private readonly suspend: SuspendSeller,
    private readonly resume: ResumeSeller,
    private readonly decide: DecideAppeal,
  ) {}

  @Get('suspensions')
  @ApiOkResponse({ type: SuspensionsDto })
  listSuspensions(@Query() query: PageQuery): Promise<SuspensionsDto> {
    return this.suspensions.list(query);
  }

  @Post('sellers/:sellerId/suspension')
  @HttpCode(204)
  @ApiNoContentResponse()
  suspendSeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { reason }: ReasonDto): Promise<void> {
    return this.suspend.execute({ sellerId, by: actor.personId, reason });
  }

  @Post('sellers/:sellerId/resumption')
  @HttpCode(204)
  @ApiNoContentResponse()
  resumeSeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.resume.execute({ sellerId, by: actor.personId });
  }

  /** By somebody else than the one who stopped the shop. */
  @Post('sellers/:sellerId/appeal')
  @HttpCode(204)
  @ApiNoContentResponse()
  decideAppeal(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: AppealAnswerDto): Promise<void> {
    return this.decide.execute({ sellerId, by: actor.personId, ...body });
  }
}
