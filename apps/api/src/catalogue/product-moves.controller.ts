import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ArchiveProduct, HideProduct, ShowAgain } from '@etalase/catalogue';
import { AllowInShop } from '@etalase/platform';

@ApiTags('shops')
@AllowInShop('seller.product.write')
@Controller('shops/:sellerId/products/:productId')
export class ProductMovesController {
  constructor(
    private readonly hide: HideProduct,
    private readonly show: ShowAgain,
    private readonly archive: ArchiveProduct,
  ) {}

  @Post('hide')
  @HttpCode(204)
  @ApiNoContentResponse()
  hideProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string): Promise<void> {
    return this.hide.execute({ sellerId, productId });
  }

  @Post('show')
  @HttpCode(204)
  @ApiNoContentResponse()
  showAgain(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string): Promise<void> {
    return this.show.execute({ sellerId, productId });
  }

  /** For good. */
  @Post('archive')
  @HttpCode(204)
  @ApiNoContentResponse()
  archiveProduct(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string): Promise<void> {
    return this.archive.execute({ sellerId, productId });
  }
}
