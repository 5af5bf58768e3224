import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { declareErrors } from '@etalase/kernel';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AttendanceCodes, type Mark, SessionDesk, TakeAttendance } from '@etalase/seller-training';
import { MarkDto, MarkedDto, SessionCodeDto } from './sessions.dto';
import { qrPicture } from './seats.controller';

const errors = declareErrors('mark', {
  whom: { kind: 'invalid', message: 'Pindai kartu peserta, atau pilih namanya dari daftar.' },
});

/** What the wall shows: the phone of a learner reads it with the screen "Absen". */
export const wallText = (sessionId: string, code: string): string => `ETDS1.${sessionId}.${code}`;

/** The register of a session, by one who teaches it. */
@ApiTags('training sessions')
@Allow('self')
@Controller('me/sessions/:sessionId')
export class MarksController {
  constructor(
    private readonly desk: SessionDesk,
    private readonly attendance: TakeAttendance,
    private readonly codes: AttendanceCodes,
  ) {}

  /** For the wall: another code every half minute. */
  @Get('code')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionCodeDto })
  async showSessionCode(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<SessionCodeDto> {
    await this.desk.forFacilitator(sessionId, personId);
    const code = await this.codes.codeOf({ sessionId, by: personId });
    return { code, qrSvg: await qrPicture(wallText(sessionId, code)) };
  }

  /** The first line for a learner counts; without a card a reason is asked. */
  @Post('marks')
  @HttpCode(200)
  @ApiOkResponse({ type: MarkedDto })
  async markPresent(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Body() body: MarkDto): Promise<MarkedDto> {
    await this.desk.forFacilitator(sessionId, personId);
    const mark = this.markOf(sessionId, personId, body);
    const outcome = await this.attendance.execute(mark);
    return { outcome, learnerId: mark.learnerId, printedName: await this.nameOf(mark) };
  }

  /** Instead of what the register said; the old line stays to be seen. */
  @Post('corrections')
  @HttpCode(200)
  @ApiOkResponse({ type: MarkedDto })
  async correctMark(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Body() body: MarkDto): Promise<MarkedDto> {
    await this.desk.forFacilitator(sessionId, personId);
    const mark = this.markOf(sessionId, personId, body);
    await this.attendance.correct(mark);
    return { outcome: 'taken', learnerId: mark.learnerId, printedName: await this.nameOf(mark) };
  }

  private markOf(sessionId: string, by: string, { id, card, learnerId, status, reason = '', occurredAt }: MarkDto): Mark {
    const known = card === undefined ? learnerId : this.codes.learnerOf(card);
    if (known === undefined) throw errors.make('whom', {}, { field: 'learnerId' });
    return { id, sessionId, learnerId: known, status, method: card === undefined ? 'manual' : 'card', reason, occurredAt: new Date(occurredAt), by };
  }

  private async nameOf({ sessionId, learnerId, by }: Mark): Promise<string> {
    const { register } = await this.desk.forFacilitator(sessionId, by);
    return register.find((row) => row.learnerId === learnerId)?.printedName ?? '';
  }
}
