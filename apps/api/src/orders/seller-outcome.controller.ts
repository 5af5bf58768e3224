import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { CancelSellerOrder, ConfirmHandover, MarkDelivered, MarkDeliveryFailed, MarkReturned, type SellerAct } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import { ActOn } from './act-on.decorator';
import { CancelSellerOrderDto, DeliveryFailedDto, HandoverDto, SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

type On = Omit<SellerAct, 'clientId'>;

/** How a part ends for its seller: handed over, arrived, failed, back, or not to be had. */
@ApiTags('shop orders')
@ApiParam({ name: 'sellerId', format: 'uuid' })
@ApiParam({ name: 'sellerOrderId', format: 'uuid' })
@Controller('shops/:sellerId/orders/:sellerOrderId')
@AllowInShop('seller.order.fulfil')
export class SellerOutcomeController {
  constructor(
    private readonly handover: ConfirmHandover,
    private readonly delivered: MarkDelivered,
    private readonly failed: MarkDeliveryFailed,
    private readonly returned: MarkReturned,
    private readonly cancel: CancelSellerOrder,
  ) {}

  /** The shopper reads the code out; five tries. */
  @Post('handover')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async confirmHandover(@ActOn() on: On, @Body() body: HandoverDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.handover.execute({ ...on, ...body }));
  }

  @Post('delivered')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async markDelivered(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.delivered.execute({ ...on, ...body }));
  }

  @Post('delivery-failed')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async markDeliveryFailed(@ActOn() on: On, @Body() body: DeliveryFailedDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.failed.execute({ ...on, ...body }));
  }

  @Post('returned')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async markReturned(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.returned.execute({ ...on, ...body }));
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async cancelSellerOrder(@ActOn() on: On, @Body() body: CancelSellerOrderDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.cancel.execute({ ...on, ...body }));
  }
}
