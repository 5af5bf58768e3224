import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { OUTCOME_FORMULA, PlanDesk } from '@etalase/seller-training';
import { PlanLinesDto, PlanLinesQuery, TaughtPlanListDto } from './plans.dto';
import { PlanViews } from './plan-views';

/** Plans of those one has taught; whoever taught none of a batch's classes finds none of it. */
@ApiTags('training plans')
@Allow('self')
@Controller('me/taught-plans')
export class TaughtPlansController {
  constructor(
    private readonly desk: PlanDesk,
    private readonly views: PlanViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TaughtPlanListDto })
  async listTaughtPlans(@CurrentActor() { personId }: Actor): Promise<TaughtPlanListDto> {
    return { items: (await this.desk.taughtBy(personId)).map((taught) => this.views.taught(taught)), outcomeFormula: OUTCOME_FORMULA };
  }

  @Get(':batchId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PlanLinesDto })
  async listPlansOfBatch(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Query() { late = false, ...page }: PlanLinesQuery): Promise<PlanLinesDto> {
    const { items, nextCursor } = await this.desk.linesFor(personId, batchId, { ...page, isLate: late });
    return { items: items.map((line) => this.views.line(line)), nextCursor };
  }

  /** What shows that a step is done. */
  @Get(':batchId/items/:itemId/photo')
  @Header('cache-control', 'no-store')
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async showPlanPhoto(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('itemId', ParseUUIDPipe) itemId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.desk.photoFor(personId, batchId, itemId), { type: 'image/jpeg' });
  }
}
