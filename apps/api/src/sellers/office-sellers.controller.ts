import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { CheckSample, LookAtDocument, ReviewFiles, ReviewQueues, ReviewSeller } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { DecisionsDto, QueueDto, QueueQuery, ReviewFileDto, SampleOutcomeDto, SamplesDto } from './review.dto';

/** The province's part of letting sellers in: what waits, money, and the sample of what villages decided. */
@ApiTags('office')
@Allow('office.seller.review')
@Controller('office/sellers')
export class OfficeSellersController {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly files: ReviewFiles,
    private readonly review: ReviewSeller,
    private readonly documents: LookAtDocument,
    private readonly sample: CheckSample,
  ) {}

  /** Shops that wait, longest first. */
  @Get('waiting')
  @ApiOkResponse({ type: QueueDto })
  listWaitingSellers(@Query() { of, limit, cursor }: QueueQuery): Promise<QueueDto> {
    return this.queues.waiting({ limit, cursor, onlyMoney: of === 'money' });
  }

  @Get('samples')
  @ApiOkResponse({ type: SamplesDto })
  listSampledSellers(@Query() query: PageQuery): Promise<SamplesDto> {
    return this.queues.samples(query);
  }

  @Get(':sellerId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ReviewFileDto })
  showSellerFile(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ReviewFileDto> {
    return this.files.one({ sellerId });
  }

  @Post(':sellerId/decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewFileDto })
  async decideSeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { decisions }: DecisionsDto): Promise<ReviewFileDto> {
    await this.review.execute({ sellerId, by: actor.personId, level: 'province', decisions });
    return this.files.one({ sellerId });
  }

  /** Each look is on the audit log. */
  @Get(':sellerId/documents/:documentId')
  @Header('cache-control', 'no-store')
  async lookAtSellerDocument(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('documentId', ParseUUIDPipe) documentId: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.documents.execute({ sellerId, documentId, by: actor.personId }), { type: 'image/jpeg' });
  }

  @Post(':sellerId/sample')
  @HttpCode(204)
  @ApiNoContentResponse()
  checkSample(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: SampleOutcomeDto): Promise<void> {
    return this.sample.execute({ sellerId, by: actor.personId, ...body });
  }
}
