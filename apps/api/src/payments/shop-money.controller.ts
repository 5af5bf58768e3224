import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SellerBalance, SellerMoneyLines } from '@etalase/payments';
import { AllowInShop } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { ShopMoneyDto, ShopMoneyLinePageDto } from './shop-money.dto';

@ApiTags('shops')
@Controller('shops/:sellerId/money')
@AllowInShop('seller.money.read')
export class ShopMoneyController {
  constructor(
    private readonly balance: SellerBalance,
    private readonly lines: SellerMoneyLines,
  ) {}

  /** "Ditahan / Siap cair / Cair". */
  @Get()
  @ApiOkResponse({ type: ShopMoneyDto })
  async showShopMoney(@Param('sellerId', ParseUUIDPipe) account: string): Promise<ShopMoneyDto> {
    return ShopMoneyDto.of(await this.balance.execute({ account }));
  }

  /** Every movement, newest first. */
  @Get('lines')
  @ApiOkResponse({ type: ShopMoneyLinePageDto })
  async listShopMoneyLines(@Param('sellerId', ParseUUIDPipe) account: string, @Query() { cursor, limit }: PageQuery): Promise<ShopMoneyLinePageDto> {
    return ShopMoneyLinePageDto.of(await this.lines.execute({ account, limit, ...(cursor === undefined ? {} : { cursor }) }));
  }
}
