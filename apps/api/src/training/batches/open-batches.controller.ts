import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { Clock } from '@etalase/kernel';
import { Public, Settings } from '@etalase/platform';
import { BatchLists, SessionDesk } from '@etalase/seller-training';
import { PageQuery } from '../../page-query';
import { BatchViews } from './batch-views';
import { BatchesDto, BatchPageDto } from './batch-views.dto';
import { batchCalendar } from './calendar';

export class OpenBatchesQuery extends PageQuery {
  @ApiPropertyOptional({ example: '18.04', description: 'Regency, district or village: batches there and those of the province.' })
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/, { message: 'Kode wilayah belum benar.' })
  near?: string;
}

/** Batches anybody may ask for, and when they meet. */
@ApiTags('training batches')
@Public()
@Controller('training/batches')
export class OpenBatchesController {
  constructor(
    private readonly lists: BatchLists,
    private readonly desk: SessionDesk,
    private readonly views: BatchViews,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Open for asking, the soonest first. */
  @Get()
  @ApiOkResponse({ type: BatchesDto })
  async listOpenBatches(@Query() { near, limit, cursor }: OpenBatchesQuery): Promise<BatchesDto> {
    const { items, nextCursor } = await this.lists.open({ near, limit, cursor });
    return { items: items.map((batch) => this.views.batch(batch)), nextCursor };
  }

  @Get(':batchId')
  @ApiOkResponse({ type: BatchPageDto })
  async showBatch(@Param('batchId', ParseUUIDPipe) batchId: string): Promise<BatchPageDto> {
    const batch = await this.lists.told(batchId);
    return { ...this.views.batch(batch), sessions: (await this.desk.ofBatch(batchId)).map((session) => this.views.session(session)) };
  }

  /** Its sessions, for the calendar of a phone (iCalendar, RFC 5545). */
  @Get(':batchId/calendar')
  @ApiProduces('text/calendar')
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ schema: { type: 'string' } })
  async batchCalendar(@Param('batchId', ParseUUIDPipe) batchId: string): Promise<StreamableFile> {
    const batch = await this.lists.told(batchId);
    const content = Buffer.from(batchCalendar(batch, await this.desk.ofBatch(batchId), { origin: this.settings.PUBLIC_ORIGIN, now: this.clock.now() }), 'utf8');
    return new StreamableFile(content, { type: 'text/calendar; charset=utf-8', disposition: `attachment; filename="${batch.code}.ics"`, length: content.length });
  }
}
