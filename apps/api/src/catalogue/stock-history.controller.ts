import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AllowInShop } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { StockMovesDto } from './stock-moves.dto';
import { TellStockMoves } from './tell-stock-moves';

@ApiTags('shops')
@Controller('shops/:sellerId/variants/:variantId/stock')
export class StockHistoryController {
  constructor(private readonly moves: TellStockMoves) {}

  /** Why there are as many pieces as there are, newest first. */
  @Get('moves')
  @AllowInShop('seller.product.read')
  @ApiOkResponse({ type: StockMovesDto })
  listStockMoves(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('variantId', ParseUUIDPipe) variantId: string, @Query() query: PageQuery): Promise<StockMovesDto> {
    return this.moves.page({ sellerId, variantId, ...query });
  }
}
