import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { AskReport, BatchLists, KEPT_DAYS, type ReportFileRow, ReportFiles, type ReportFormat } from '@etalase/seller-training';
import { download, XLSX } from '../../papers/download';
import { AskReportDto, type ReportFileDto, ReportFilesDto } from './report-files.dto';

const TYPES: Record<ReportFormat, string> = { xlsx: XLSX, csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' };

/** Reports to take home: asked for here, made by the worker, fetched when they are ready. Nobody sees what another has asked for. */
@ApiTags('office')
@AllowInReach('office.training.read')
@Controller('office/training')
export class ReportFilesController {
  constructor(
    private readonly ask: AskReport,
    private readonly files: ReportFiles,
    private readonly lists: BatchLists,
  ) {}

  @Get('reports')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ReportFilesDto })
  listTrainingReports(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor): Promise<ReportFilesDto> {
    return this.all(personId, within);
  }

  @Post('reports')
  @ApiCreatedResponse({ type: ReportFilesDto })
  async askTrainingReport(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Body() { kind, format, audience = 'office', by, course, batch, from, to }: AskReportDto): Promise<ReportFilesDto> {
    if (batch) await this.lists.one({ batchId: batch, within });
    const question = { by, course: course ?? null, batchId: batch ?? null, from: from ?? null, to: to ?? null };
    await this.ask.execute({ kind, format, audience, question, within, by: personId });
    return this.all(personId, within);
  }

  /** The activity report of one batch: terms, agenda, officials, register, photos and scores as one PDF. */
  @Post('batches/:batchId/report')
  @ApiCreatedResponse({ type: ReportFilesDto })
  async askActivityReport(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string): Promise<ReportFilesDto> {
    await this.lists.one({ batchId, within });
    await this.ask.execute({ kind: 'activity', format: 'pdf', audience: 'office', question: { by: 'sex', course: null, batchId, from: null, to: null }, within, by: personId });
    return this.all(personId, within);
  }

  @Get('reports/:reportId/file')
  @Header('cache-control', 'no-store')
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTrainingReport(@CurrentReach() within: Reach, @CurrentActor() { personId }: Actor, @Param('reportId', ParseUUIDPipe) reportId: string): Promise<StreamableFile> {
    const { content, name, format } = await this.files.open(reportId, personId, within);
    return download(content, name, TYPES[format]);
  }

  private async all(personId: string, within: Reach): Promise<ReportFilesDto> {
    return { items: (await this.files.of(personId, within)).map(viewOf), keptDays: KEPT_DAYS };
  }
}

const viewOf = ({ id, kind, format, audience, question, state, reason, bytes, askedAt }: ReportFileRow): ReportFileDto => ({ id, kind, format, audience, question, state, reason, bytes, askedAt: askedAt.toISOString() });
