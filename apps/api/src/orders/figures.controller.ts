import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FiguresOfShop } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import { ShopFiguresDto } from './figures.dto';

@ApiTags('shop orders')
@Controller('shops/:sellerId/figures')
@AllowInShop('seller.money.read')
export class FiguresController {
  constructor(private readonly figures: FiguresOfShop) {}

  /** How the shop is doing, counted from the facts now. */
  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ type: ShopFiguresDto })
  async showFigures(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ShopFiguresDto> {
    return ShopFiguresDto.of(await this.figures.execute({ sellerId }));
  }
}
