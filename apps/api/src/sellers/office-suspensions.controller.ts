import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { DecideAppeal, ResumeSeller, Suspensions, SuspendSeller } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { ResumptionDto } from './office-sellers.dto';
import { AppealAnswerDto, StandingSuspensionDto, SuspensionsDto } from './review.dto';
import { ReasonDto } from './shop.dto';

@ApiTags('office')
/** Shops that are stopped: by whom, why, and what their sellers say to it. */
@AllowInReach('office.seller.review')
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
  listSuspensions(@CurrentReach() within: Reach, @Query() query: PageQuery): Promise<SuspensionsDto> {
    return this.suspensions.list({ ...query, within });
  }

  @Get('sellers/:sellerId/suspension')
  @ApiOkResponse({ type: StandingSuspensionDto })
  async showSellerSuspension(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<StandingSuspensionDto> {
    return { suspension: await this.suspensions.standing(sellerId, within) };
  }

  @Post('sellers/:sellerId/suspension')
  @HttpCode(204)
  @ApiNoContentResponse()
  suspendSeller(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { reason }: ReasonDto): Promise<void> {
    return this.suspend.execute({ sellerId, by: actor.personId, reason, within });
  }

  @Post('sellers/:sellerId/resumption')
  @HttpCode(204)
  @ApiNoContentResponse()
  resumeSeller(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { answer }: ResumptionDto): Promise<void> {
    return this.resume.execute({ sellerId, by: actor.personId, answer, within });
  }

  /** By somebody else than the one who stopped the shop. */
  @Post('sellers/:sellerId/appeal')
  @HttpCode(204)
  @ApiNoContentResponse()
  decideAppeal(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: AppealAnswerDto): Promise<void> {
    return this.decide.execute({ sellerId, by: actor.personId, ...body, within });
  }
}
