import { Controller, Delete, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StorePhoto } from '@etalase/catalogue';
import { AllowInShop, type RequestWithActor } from '@etalase/platform';
import { ReviseShop, SellerFiles } from '@etalase/sellers';
import { readUpload } from '../catalogue/upload';
import { ShopFileDto, ShopPhotoParams } from './shop.dto';

const FIELDS = { front: 'bannerHash', sign: 'logoHash' } as const;

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
    const { hash } = await this.store.execute({ content: await readUpload(request) });
    return this.put(params, hash);
  }

  @Delete(':place')
  @ApiOkResponse({ type: ShopFileDto })
  removeShopPhoto(@Param() params: ShopPhotoParams): Promise<ShopFileDto> {
    return this.put(params, null);
  }

  private async put({ sellerId, place }: ShopPhotoParams, hash: string | null): Promise<ShopFileDto> {
    await this.revise.execute({ sellerId, change: { [FIELDS[place]]: hash } });
    return this.files.one(sellerId);
  }
}
