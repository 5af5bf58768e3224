import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WIB } from '@etalase/kernel';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, MoveBatch, PlanBatch, RepeatBatch, SessionDesk } from '@etalase/seller-training';
import { PageQuery } from '../../page-query';
import { BatchViews } from './batch-views';
import { BatchesDto, OfficeBatchDto } from './batch-views.dto';
import { BatchInputDto, MadeDto, MoveBatchDto, RepeatBatchDto } from './office-batches.dto';

/** Batches of the places a coordinator or officer works for; those of others are not there. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches')
export class OfficeBatchesController {
  constructor(
    private readonly lists: BatchLists,
    private readonly plan: PlanBatch,
    private readonly move: MoveBatch,
    private readonly repeat: RepeatBatch,
    private readonly desk: SessionDesk,
    private readonly views: BatchViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: BatchesDto })
  async listOfficeBatches(@CurrentReach() within: Reach, @Query() page: PageQuery): Promise<BatchesDto> {
    const { items, nextCursor } = await this.lists.within({ within, ...page });
    return { items: items.map((batch) => this.views.batch(batch)), nextCursor };
  }

  @Post()
  @ApiCreatedResponse({ type: MadeDto })
  async planBatch(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Body() { opensAt, closesAt, ...input }: BatchInputDto): Promise<MadeDto> {
    this.lists.assertWithin(input.regionCode, within, input.rules);
    const { batchId } = await this.plan.execute({ ...input, opensAt: new Date(opensAt), closesAt: new Date(closesAt), timezone: WIB.iana, by: actor.personId });
    return { id: batchId };
  }

  @Get(':batchId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfficeBatchDto })
  showOfficeBatch(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string): Promise<OfficeBatchDto> {
    return this.one(batchId, within);
  }

  /** Opens, starts, closes or cancels it. */
  @Post(':batchId/state')
  @HttpCode(200)
  @ApiOkResponse({ type: OfficeBatchDto })
  async moveBatch(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() { to }: MoveBatchDto): Promise<OfficeBatchDto> {
    await this.lists.one({ batchId, within });
    await this.move.execute({ batchId, to, by: actor.personId });
    return this.one(batchId, within);
  }

  /** The same for another region, without its people. */
  @Post(':batchId/copies')
  @ApiCreatedResponse({ type: MadeDto })
  async repeatBatch(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() body: RepeatBatchDto): Promise<MadeDto> {
    await this.lists.one({ batchId, within });
    this.lists.assertWithin(body.regionCode, within);
    const made = await this.repeat.execute({ ...body, batchId, by: actor.personId });
    return { id: made.batchId };
  }

  private async one(batchId: string, within: Reach): Promise<OfficeBatchDto> {
    const batch = await this.lists.one({ batchId, within });
    return { ...this.views.batch(batch), programId: batch.programId, sessions: await this.views.sessions(await this.desk.ofBatch(batchId)) };
  }
}
