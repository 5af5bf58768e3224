import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AttendanceCodes } from '@etalase/seller-training';
import { AttendedDto } from './batch-views.dto';
import { AttendDto } from './seats.dto';

/** The learner's side of the register when the code on the wall is read; the card is scanned by who teaches. */
@ApiTags('training batches')
@Allow('self')
@Controller('me')
export class AttendanceController {
  constructor(private readonly codes: AttendanceCodes) {}

  /** The code that is on the facilitator's screen at this moment. */
  @Post('attendance')
  @HttpCode(200)
  @ApiOkResponse({ type: AttendedDto })
  async attendSession(@CurrentActor() { personId }: Actor, @Body() body: AttendDto): Promise<AttendedDto> {
    return { outcome: await this.codes.attend({ ...body, learnerId: personId }) };
  }
}
