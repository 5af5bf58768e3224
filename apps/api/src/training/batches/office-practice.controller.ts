import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, JudgePractice, PracticeDesk, SeatLists } from '@etalase/seller-training';
import { JudgePracticeDto, PracticeListDto, PracticeQuery } from './practice.dto';
import { PracticeViews } from './practice-views';

/** Work that no phone can mark, looked at by somebody of the office who did not teach it. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId/practice')
export class OfficePracticeController {
  constructor(
    private readonly lists: BatchLists,
    private readonly seats: SeatLists,
    private readonly judge: JudgePractice,
    private readonly desk: PracticeDesk,
    private readonly views: PracticeViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PracticeListDto })
  async listPractice(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Query() { waiting = false, ...page }: PracticeQuery): Promise<PracticeListDto> {
    await this.lists.one({ batchId, within });
    return this.views.list(await this.desk.ofBatch(batchId, { ...page, isWaiting: waiting }));
  }

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async judgePractice(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() body: JudgePracticeDto): Promise<void> {
    const { course } = await this.lists.one({ batchId, within });
    await this.seats.inBatch(batchId, body.learnerId);
    await this.judge.execute({ ...body, course, by: personId });
  }
}
