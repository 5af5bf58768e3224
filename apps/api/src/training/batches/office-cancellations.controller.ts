import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AllowInReach, CurrentReach, type Reach } from '@etalase/platform';
import { BatchLists, CancelSession, SessionDesk } from '@etalase/seller-training';
import { CancelSessionDto } from './office-batches.dto';

/** A session that will not be: those who were to come are told why. */
@ApiTags('office training')
@AllowInReach('training.batch.manage')
@Controller('office/training/batches/:batchId/sessions/:sessionId/cancellation')
export class OfficeCancellationsController {
  constructor(
    private readonly lists: BatchLists,
    private readonly desk: SessionDesk,
    private readonly cancel: CancelSession,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async cancelSession(@CurrentReach() within: Reach, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Body() { reason }: CancelSessionDto): Promise<void> {
    await this.lists.one({ batchId, within });
    await this.desk.inBatch(sessionId, batchId);
    await this.cancel.execute({ sessionId, reason });
  }
}
