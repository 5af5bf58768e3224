import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AttendanceCodes } from '@etalase/seller-training';
import { AttendedDto, TrainingCardDto } from './batch-views.dto';
import { AttendDto } from './seats.dto';
import { qrPicture } from './seats.controller';

/** The learner's side of the register: the card that is scanned, or the code on the wall. */
@ApiTags('training batches')
@Allow('self')
@Controller('me')
export class AttendanceController {
  constructor(private readonly codes: AttendanceCodes) {}

  @Get('training-card')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TrainingCardDto })
  async showTrainingCard(@CurrentActor() { personId }: Actor): Promise<TrainingCardDto> {
    const text = this.codes.cardOf(personId);
    return { text, qrSvg: await qrPicture(text) };
  }

  /** The code that is on the facilitator's screen at this moment. */
  @Post('attendance')
  @HttpCode(200)
  @ApiOkResponse({ type: AttendedDto })
  async attendSession(@CurrentActor() { personId }: Actor, @Body() body: AttendDto): Promise<AttendedDto> {
    return { outcome: await this.codes.attend({ ...body, learnerId: personId }) };
  }
}
