import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, type RequestWithActor } from '@etalase/platform';
import { CloseSession, GiveSessionEvidence, OpenSession, SessionDesk } from '@etalase/seller-training';
import { readUpload } from '../../catalogue/upload';
import { paper } from '../../papers/download';
import { PHOTO_BODY } from '../../sellers/joining.dto';
import { RegisterPapers } from './register-papers';
import { SessionViews } from './session-views';
import { ClosingDto, EvidenceKindQuery, SessionDeskDto, TaughtSessionsDto } from './sessions.dto';

/** Sessions somebody is named to teach; whoever is not named finds none. What a village class needs besides is asked when it is opened. */
@ApiTags('training sessions')
@Allow('self')
@Controller('me/sessions')
export class FacilitatorController {
  constructor(
    private readonly desk: SessionDesk,
    private readonly open: OpenSession,
    private readonly close: CloseSession,
    private readonly evidence: GiveSessionEvidence,
    private readonly papers: RegisterPapers,
    private readonly views: SessionViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TaughtSessionsDto })
  async listTaughtSessions(@CurrentActor() { personId }: Actor): Promise<TaughtSessionsDto> {
    return { items: (await this.desk.ofFacilitator(personId)).map((one) => this.views.taught(one)) };
  }

  @Get(':sessionId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionDeskDto })
  showTaughtSession(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<SessionDeskDto> {
    return this.one(sessionId, personId);
  }

  @Post(':sessionId/opening')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDeskDto })
  async openSession(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<SessionDeskDto> {
    await this.desk.forFacilitator(sessionId, personId);
    await this.open.execute({ sessionId, by: personId });
    return this.one(sessionId, personId);
  }

  /** JPEG, PNG or WebP up to 12 MB, of the session or of the signed sheet. Sealed before it is stored. */
  @Post(':sessionId/evidence')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(PHOTO_BODY)
  @ApiOkResponse({ type: SessionDeskDto })
  async giveSessionEvidence(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Query() { kind }: EvidenceKindQuery, @Req() request: RequestWithActor): Promise<SessionDeskDto> {
    await this.desk.forFacilitator(sessionId, personId);
    await this.evidence.execute({ sessionId, kind, content: await readUpload(request), by: personId });
    return this.one(sessionId, personId);
  }

  @Post(':sessionId/closing')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDeskDto })
  async closeSession(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string, @Body() { done }: ClosingDto): Promise<SessionDeskDto> {
    await this.desk.forFacilitator(sessionId, personId);
    await this.close.execute({ sessionId, by: personId, done: done ?? [] });
    return this.one(sessionId, personId);
  }

  /** The register, to sign and to keep. */
  @Get(':sessionId/register')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async taughtSessionRegister(@CurrentActor() { personId }: Actor, @Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<StreamableFile> {
    return paper(await this.papers.of(await this.desk.forFacilitator(sessionId, personId)), `daftar-hadir-${sessionId.slice(-8)}.pdf`);
  }

  private async one(sessionId: string, personId: string): Promise<SessionDeskDto> {
    const found = await this.desk.forFacilitator(sessionId, personId);
    return this.views.desk(found, await this.open.obstacle(found.session, personId));
  }
}
