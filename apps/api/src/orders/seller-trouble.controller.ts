import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ReportShortage, type SellerAct, WithdrawShortage } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import { ActOn } from './act-on.decorator';
import { SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';
import { ReportShortageDto } from './shortage.dto';

type On = Omit<SellerAct, 'clientId'>;

/** Where a part leaves the main road and its shopper has to be spoken with. */
@ApiTags('shop orders')
@ApiParam({ name: 'sellerId', format: 'uuid' })
@ApiParam({ name: 'sellerOrderId', format: 'uuid' })
@Controller('shops/:sellerId/orders/:sellerOrderId')
@AllowInShop('seller.order.fulfil')
export class SellerTroubleController {
  constructor(
    private readonly report: ReportShortage,
    private readonly withdraw: WithdrawShortage,
  ) {}

  /** Pieces that cannot be sent: the shopper is asked, and the part waits for the answer. */
  @Post('shortage')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async reportShortage(@ActOn() on: On, @Body() body: ReportShortageDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.report.execute({ ...on, ...body }));
  }

  /** They are there after all. */
  @Post('shortage/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async withdrawShortage(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.withdraw.execute({ ...on, ...body }));
  }
}
