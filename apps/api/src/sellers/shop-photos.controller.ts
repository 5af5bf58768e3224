import { Controller, Delete, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StorePhoto } from '@etalase/catalogue';
import { AllowInShop, notFound, type RequestWithActor } from '@etalase/platform';
import { ReviseShop, SellerFiles } from '@etalase/sellers';
import { readUpload } from '../catalogue/upload';
import { ShopFileDto, ShopPhotoParams } from './shop.dto';

const FIELDS = new Map<string, 'bannerHash' | 'logoHash'>([['front', 'bannerHash'], ['sign', 'logoHash']]);

function fieldOf({ place }: ShopPhotoParams): 'bannerHash' | 'logoHash' {
  const field = FIELDS.get(place);
  if (!field) throw notFound();
  return field;
}

/** What a shop looks like from the street. Only photos that were sent here: a shop cannot wear a picture by its number alone. */
@ApiTags('shops')
@AllowInShop('seller.shop.write')
@Controller('shops/:sellerId/photos')
export class ShopPhotosController {
  constructor(
    private readonly store: StorePhoto,
    private readonly revise: ReviseShop,
    private readonly files: SellerFiles,
  ) {}

  /** JPEG, PNG, WebP or AVIF up to 12 MB and 50 megapixels; the one before gives way. */
  @Post(':place')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['photo'], properties: { photo: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: ShopFileDto })
  async setShopPhoto(@Param() params: ShopPhotoParams, @Req() request: RequestWithActor): Promise<ShopFileDto> {
    const content = await readUpload(request);
    const field = fieldOf(params);
    // Nothing is kept for a place that there is not.
    const { hash } = await this.store.execute({ content });
    return this.put(params, { [field]: hash });
  }

  @Delete(':place')
  @ApiOkResponse({ type: ShopFileDto })
  removeShopPhoto(@Param() params: ShopPhotoParams): Promise<ShopFileDto> {
    return this.put(params, { [fieldOf(params)]: null });
  }

  private async put({ sellerId }: ShopPhotoParams, change: { bannerHash?: string | null; logoHash?: string | null }): Promise<ShopFileDto> {
    await this.revise.execute({ sellerId, change });
    return this.files.one(sellerId);
  }
}
