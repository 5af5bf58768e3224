import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WIB } from '@etalase/kernel';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, PlanDesk, ReviseBatch } from '@etalase/seller-training';
import { OfficePlansDto, PlanLinesQuery } from '../plans/plans.dto';
import { PlanViews } from '../plans/plan-views';
import { BatchInputDto } from './office-batches.dto';

/** What a batch was planned to be, and what its learners planned for afterwards. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId')
export class OfficePlansController {
  constructor(
    private readonly lists: BatchLists,
    private readonly revise: ReviseBatch,
    private readonly desk: PlanDesk,
    private readonly views: PlanViews,
  ) {}

  /** Everything of a plan may change until it is opened. */
  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  async reviseBatch(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() { opensAt, closesAt, ...input }: BatchInputDto): Promise<void> {
    await this.lists.one({ batchId, within });
    this.lists.assertWithin(input.regionCode, within, input.rules);
    await this.revise.execute({ ...input, batchId, opensAt: new Date(opensAt), closesAt: new Date(closesAt), timezone: WIB.iana, by: personId });
  }

  /** Follow-up plans of those who came, by name. */
  @Get('plans')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfficePlansDto })
  async listOfficePlans(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Query() { late = false, ...page }: PlanLinesQuery): Promise<OfficePlansDto> {
    const { items, nextCursor, counts } = await this.desk.ofBatch(await this.lists.one({ batchId, within }), { ...page, isLate: late });
    return { items: items.map((line) => this.views.line(line)), nextCursor, counts };
  }
}
