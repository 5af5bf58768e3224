import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { LookAtDocument, ReviewFiles, ReviewInVillage, ReviewQueues } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { DecisionsDto, QueueDto, ReviewFileDto } from './review.dto';

/** Sellers of the own village that wait to be looked at; those of others are not there. */
@ApiTags('village')
@Allow('village.seller.review', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode/reviews')
export class VillageReviewController {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly files: ReviewFiles,
    private readonly review: ReviewInVillage,
    private readonly documents: LookAtDocument,
  ) {}

  @Get()
  @ApiOkResponse({ type: QueueDto })
  listVillageReviews(@Param('villageCode') villageCode: string, @Query() { limit, cursor }: PageQuery): Promise<QueueDto> {
    return this.queues.waiting({ within: [villageCode], limit, cursor });
  }

  @Get(':shopId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ReviewFileDto })
  showVillageReview(@Param('villageCode') villageCode: string, @Param('shopId', ParseUUIDPipe) sellerId: string): Promise<ReviewFileDto> {
    return this.files.one({ sellerId, within: [villageCode] });
  }

  @Post(':shopId/decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewFileDto })
  async decideVillageReview(@Param('villageCode') villageCode: string, @Param('shopId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { decisions }: DecisionsDto): Promise<ReviewFileDto> {
    await this.review.execute({ villageCode, sellerId, by: actor.personId, decisions });
    return this.files.one({ sellerId, within: [villageCode] });
  }

  /** Each look is on the audit log. */
  @Get(':shopId/documents/:documentId')
  @Header('cache-control', 'no-store')
  async lookAtVillageDocument(@Param('villageCode') villageCode: string, @Param('shopId', ParseUUIDPipe) sellerId: string, @Param('documentId', ParseUUIDPipe) documentId: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.documents.execute({ sellerId, documentId, by: actor.personId, within: [villageCode] }), { type: 'image/jpeg' });
  }
}
