import { Controller, Get, NotFoundException, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PayoutCandidates, SellerBalance, SellerMoneyLines } from '@etalase/payments';
import { AllowInShop } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { NextPayoutDto, ShopMoneyDto, ShopMoneyLinePageDto } from './shop-money.dto';

@ApiTags('shops')
@Controller('shops/:sellerId/money')
@AllowInShop('seller.money.read')
export class ShopMoneyController {
  constructor(
    private readonly balance: SellerBalance,
    private readonly lines: SellerMoneyLines,
    private readonly payouts: PayoutCandidates,
  ) {}

  /** "Ditahan / Siap cair / Cair". */
  @Get()
  @ApiOkResponse({ type: ShopMoneyDto })
  async showShopMoney(@Param('sellerId', ParseUUIDPipe) account: string): Promise<ShopMoneyDto> {
    return ShopMoneyDto.of(await this.balance.execute({ account }));
  }

  /** When the balance goes to the bank next, and what it waits for. */
  @Get('next-payout')
  @ApiOkResponse({ type: NextPayoutDto })
  async showNextPayout(@Param('sellerId', ParseUUIDPipe) account: string): Promise<NextPayoutDto> {
    const next = await this.payouts.next({ account });
    if (!next) throw new NotFoundException();
    return NextPayoutDto.of(next);
  }

  /** Every movement, newest first. */
  @Get('lines')
  @ApiOkResponse({ type: ShopMoneyLinePageDto })
  async listShopMoneyLines(@Param('sellerId', ParseUUIDPipe) account: string, @Query() { cursor, limit }: PageQuery): Promise<ShopMoneyLinePageDto> {
    return ShopMoneyLinePageDto.of(await this.lines.execute({ account, limit, ...(cursor === undefined ? {} : { cursor }) }));
  }
}
