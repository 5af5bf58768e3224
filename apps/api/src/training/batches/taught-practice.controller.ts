import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { JudgePractice, PracticeDesk, SeatLists } from '@etalase/seller-training';
import { JudgePracticeDto, PracticeListDto, PracticeQuery } from './practice.dto';
import { PracticeViews } from './practice-views';

/** The same work for those who taught a class of the batch; who learns to teach is judged by somebody else. */
@ApiTags('training sessions')
@Allow('self')
@Controller('me/taught-practice/:batchId')
export class TaughtPracticeController {
  constructor(
    private readonly desk: PracticeDesk,
    private readonly seats: SeatLists,
    private readonly judge: JudgePractice,
    private readonly views: PracticeViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PracticeListDto })
  async listTaughtPractice(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Query() { waiting = false, ...page }: PracticeQuery): Promise<PracticeListDto> {
    await this.desk.taughtBy(personId, batchId);
    return this.views.list(await this.desk.ofBatch(batchId, { ...page, isWaiting: waiting }));
  }

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async judgeTaughtPractice(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() body: JudgePracticeDto): Promise<void> {
    const { course } = await this.desk.taughtBy(personId, batchId);
    await this.seats.inBatch(batchId, body.learnerId);
    await this.judge.execute({ ...body, course, by: personId });
  }
}
