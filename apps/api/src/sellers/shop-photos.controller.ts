import { Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StorePhoto } from '@etalase/catalogue';
import { type Actor, AllowInShop, CurrentActor, notFound, type RequestWithActor } from '@etalase/platform';
import { DropShopPhoto, HandInShopPhoto, PHOTO_PLACES, type PhotoPlace, ShopPhotos } from '@etalase/sellers';
import { readUpload } from '../catalogue/upload';
import { ShopParams, ShopPhotoParams, ShopPhotosDto } from './shop-photos.dto';

/** What a shop looks like from the street. Only photos that were sent here, and people see each once the office has let it in. */
@ApiTags('shops')
@AllowInShop('seller.shop.write')
@Controller('shops/:sellerId/photos')
export class ShopPhotosController {
  constructor(
    private readonly store: StorePhoto,
    private readonly handIn: HandInShopPhoto,
    private readonly drop: DropShopPhoto,
    private readonly photos: ShopPhotos,
  ) {}

  /** What people see, what waits, what was given back and why. */
  @Get()
  @ApiOkResponse({ type: ShopPhotosDto })
  async listShopPhotos(@Param() { sellerId }: ShopParams): Promise<ShopPhotosDto> {
    return { items: await this.photos.ofShop(sellerId) };
  }

  /** JPEG, PNG, WebP or AVIF up to 12 MB and 50 megapixels; what waited there before gives way. */
  @Post(':place')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['photo'], properties: { photo: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: ShopPhotosDto })
  async setShopPhoto(@Param() params: ShopPhotoParams, @CurrentActor() actor: Actor, @Req() request: RequestWithActor): Promise<ShopPhotosDto> {
    const content = await readUpload(request);
    // Nothing is kept for a place that there is not.
    const place = placeOf(params);
    const { hash } = await this.store.execute({ content });
    await this.handIn.execute({ sellerId: params.sellerId, place, hash, by: actor.personId });
    return this.listShopPhotos(params);
  }

  @Delete(':place')
  @ApiOkResponse({ type: ShopPhotosDto })
  async removeShopPhoto(@Param() params: ShopPhotoParams): Promise<ShopPhotosDto> {
    await this.drop.execute({ sellerId: params.sellerId, place: placeOf(params) });
    return this.listShopPhotos(params);
  }
}

function placeOf({ place }: ShopPhotoParams): PhotoPlace {
  const found = PHOTO_PLACES.find((one) => one === place);
  if (!found) throw notFound();
  return found;
}
