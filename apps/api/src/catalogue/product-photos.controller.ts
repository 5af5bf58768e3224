import { Controller, Delete, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddPhoto, RemovePhoto } from '@etalase/catalogue';
import { AllowInShop, type RequestWithActor } from '@etalase/platform';
import { readUpload } from './upload';
import { AddedPhotoDto, WaitingDto } from './seller-products.dto';

@ApiTags('shops')
@AllowInShop('seller.product.write')
@Controller('shops/:sellerId/products/:productId/photos')
export class ProductPhotosController {
  constructor(
    private readonly add: AddPhoto,
    private readonly remove: RemovePhoto,
  ) {}

  /** JPEG, PNG, WebP or AVIF up to 12 MB and 50 megapixels; on a live product it waits for review. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['photo'], properties: { photo: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: AddedPhotoDto })
  async addPhoto(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string, @Req() request: RequestWithActor): Promise<AddedPhotoDto> {
    return this.add.execute({ sellerId, productId, content: await readUpload(request) });
  }

  @Delete(':hash')
  @ApiOkResponse({ type: WaitingDto })
  removePhoto(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string, @Param('hash') hash: string): Promise<WaitingDto> {
    return this.remove.execute({ sellerId, productId, hash });
  }
}
