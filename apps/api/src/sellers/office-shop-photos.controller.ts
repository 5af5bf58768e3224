import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { PHOTO_REASON_CODES, PHOTO_REASONS, ReviewShopPhotos, ShopPhotos } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { DecideShopPhotosDto, ShopPhotoOutcomesDto, ShopPhotoReasonsDto, ShopPhotosInReviewDto } from './shop-photos.dto';

/** What shops want to wear, looked at by who looks at their goods: the province or, within its borders, a regency. */
@ApiTags('office')
@AllowInReach('office.product.review')
@Controller('office/shop-photos')
export class OfficeShopPhotosController {
  constructor(
    private readonly photos: ShopPhotos,
    private readonly reviews: ReviewShopPhotos,
  ) {}

  /** Longest waiting first. */
  @Get('in-review')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ShopPhotosInReviewDto })
  listShopPhotosInReview(@CurrentReach() within: Reach, @Query() { limit, cursor }: PageQuery): Promise<ShopPhotosInReviewDto> {
    return this.photos.waiting({ within, limit, cursor });
  }

  @Get('review-reasons')
  @ApiOkResponse({ type: ShopPhotoReasonsDto })
  listShopPhotoReasons(): ShopPhotoReasonsDto {
    return { items: PHOTO_REASON_CODES.map((code) => ({ code, words: PHOTO_REASONS[code] })) };
  }

  /** One word on many that were looked at, each for itself: the answer says where nothing was decided and why. */
  @Post('decisions')
  @HttpCode(200)
  @ApiOkResponse({ type: ShopPhotoOutcomesDto })
  async decideShopPhotos(@CurrentReach() within: Reach, @CurrentActor() actor: Actor, @Body() body: DecideShopPhotosDto): Promise<ShopPhotoOutcomesDto> {
    return { items: await this.reviews.execute({ ...body, within, by: actor.personId }) };
  }
}
