import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AllowInReach, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, RescheduleSession, ScheduleSession, SessionDesk } from '@etalase/seller-training';
import { paper } from '../../papers/download';
import { MadeDto, SessionInputDto } from './office-batches.dto';
import { RegisterPapers } from './register-papers';
import { SessionPlans } from './session-plans';

/** Sessions of a batch: where, when, and who teaches. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId/sessions')
export class OfficeSessionsController {
  constructor(
    private readonly lists: BatchLists,
    private readonly desk: SessionDesk,
    private readonly schedule: ScheduleSession,
    private readonly reschedule: RescheduleSession,
    private readonly plans: SessionPlans,
    private readonly papers: RegisterPapers,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: MadeDto })
  async scheduleSession(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() body: SessionInputDto): Promise<MadeDto> {
    await this.lists.one({ batchId, within });
    return { id: (await this.schedule.execute({ batchId, plan: await this.plans.of(body) })).sessionId };
  }

  /** Another place, time or facilitator, until it has begun. */
  @Put(':sessionId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async rescheduleSession(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Body() body: SessionInputDto): Promise<void> {
    await this.lists.one({ batchId, within });
    const { session } = await this.desk.inBatch(sessionId, batchId);
    await this.reschedule.execute({ sessionId, plan: await this.plans.of(body, session.facilitators) });
  }

  @Get(':sessionId/register')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async batchSessionRegister(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<StreamableFile> {
    await this.lists.one({ batchId, within });
    return paper(await this.papers.of(await this.desk.inBatch(sessionId, batchId)), `daftar-hadir-${sessionId.slice(-8)}.pdf`);
  }
}
