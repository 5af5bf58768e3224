import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { isProvinceWide } from '@etalase/regions';
import { FindShops, LookAtDocument, ReviewFiles, ReviewQueues, ReviewSeller, ReviewShops } from '@etalase/sellers';
import { FindShopsQuery, FoundShopsDto, ReviewManyDto, ReviewOfManyReasonsDto, SELLER_REVIEW_REASONS, ShopOutcomesDto } from './office-sellers.dto';
import { DecisionsDto, QueueDto, QueueQuery, ReviewFileDto } from './review.dto';

/** Letting sellers in: the whole province, or a regency its own; money is the province's. */
@ApiTags('office')
@AllowInReach('office.seller.review')
@Controller('office/sellers')
export class OfficeSellersController {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly files: ReviewFiles,
    private readonly review: ReviewSeller,
    private readonly reviews: ReviewShops,
    private readonly documents: LookAtDocument,
    private readonly shops: FindShops,
  ) {}

  /** Any shop, by a part of its name or by its state, newest first. */
  @Get()
  @ApiOkResponse({ type: FoundShopsDto })
  findShops(@CurrentReach() within: Reach, @Query() { q, state, limit, cursor }: FindShopsQuery): Promise<FoundShopsDto> {
    return this.shops.execute({ name: q, state, within, limit, cursor });
  }

  /** Shops that wait, longest first. */
  @Get('waiting')
  @ApiOkResponse({ type: QueueDto })
  listWaitingSellers(@CurrentReach() within: Reach, @Query() { of, limit, cursor }: QueueQuery): Promise<QueueDto> {
    return this.queues.waiting({ within, limit, cursor, onlyMoney: of === 'money' });
  }

  @Get('review-reasons')
  @ApiOkResponse({ type: ReviewOfManyReasonsDto })
  listSellerReviewReasons(): ReviewOfManyReasonsDto {
    return { items: SELLER_REVIEW_REASONS };
  }

  /** One decision on many shops, each judged by itself: the answer says where nothing was decided and why. Money is never among it. */
  @Post('decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ShopOutcomesDto })
  async decideSellers(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Body() body: ReviewManyDto): Promise<ShopOutcomesDto> {
    return { items: await this.reviews.execute({ ...body, within, by: actor.personId }) };
  }

  @Get(':sellerId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ReviewFileDto })
  showSellerFile(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ReviewFileDto> {
    return this.files.one({ sellerId, within });
  }

  @Post(':sellerId/decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewFileDto })
  async decideSeller(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { decisions }: DecisionsDto): Promise<ReviewFileDto> {
    await this.review.execute({ sellerId, by: actor.personId, within, level: isProvinceWide(within) ? 'province' : 'regency', decisions });
    return this.files.one({ sellerId, within });
  }

  /** Each look is on the audit log. */
  @Get(':sellerId/documents/:documentId')
  @Header('cache-control', 'no-store')
  async lookAtSellerDocument(@CurrentReach() within: Reach, @Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('documentId', ParseUUIDPipe) documentId: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.documents.execute({ sellerId, documentId, by: actor.personId, within }), { type: 'image/jpeg' });
  }
}
