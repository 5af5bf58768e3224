import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddVariant, AdjustStock, RemoveVariant, SetVariantPrice } from '@etalase/catalogue';
import { type Actor, AllowInShop, CurrentActor } from '@etalase/platform';
import { AddedVariantDto, StockAdjustmentDto, StockDto, VariantInput, VariantPriceDto } from './seller-products.dto';

@ApiTags('shops')
@Controller('shops/:sellerId')
export class SellerVariantsController {
  constructor(
    private readonly add: AddVariant,
    private readonly remove: RemoveVariant,
    private readonly price: SetVariantPrice,
    private readonly stock: AdjustStock,
  ) {}

  @Post('products/:productId/variants')
  @AllowInShop('seller.product.write')
  @ApiCreatedResponse({ type: AddedVariantDto })
  addVariant(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('productId', ParseUUIDPipe) productId: string, @CurrentActor() actor: Actor, @Body() body: VariantInput): Promise<AddedVariantDto> {
    return this.add.execute({ ...body, sellerId, productId, by: actor.personId });
  }

  @Patch('variants/:variantId')
  @HttpCode(204)
  @AllowInShop('seller.product.write')
  @ApiNoContentResponse()
  setVariantPrice(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('variantId', ParseUUIDPipe) variantId: string, @Body() body: VariantPriceDto): Promise<void> {
    return this.price.execute({ sellerId, variantId, ...body });
  }

  @Delete('variants/:variantId')
  @HttpCode(204)
  @AllowInShop('seller.product.write')
  @ApiNoContentResponse()
  removeVariant(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('variantId', ParseUUIDPipe) variantId: string): Promise<void> {
    return this.remove.execute({ sellerId, variantId });
  }

  /** Stock by thumb: a difference, done once for each `clientId`. */
  @Post('variants/:variantId/stock')
  @HttpCode(200)
  @AllowInShop('seller.stock.write')
  @ApiOkResponse({ type: StockDto })
  adjustStock(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('variantId', ParseUUIDPipe) variantId: string, @CurrentActor() actor: Actor, @Body() change: StockAdjustmentDto): Promise<StockDto> {
    return this.stock.execute({ sellerId, variantId, ...change, by: actor.personId });
  }
}
