import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AllowInShop } from '@etalase/platform';
import { SetPickupPoint, SetSellerDelivery, ShowSellerShipping } from '@etalase/shipping';
import { DeliveriesDto, PickupPointDto, SellerShippingDto } from './seller-shipping.dto';

@ApiTags('shops')
@Controller('shops/:sellerId/shipping')
@AllowInShop('seller.shop.write')
export class SellerShippingController {
  constructor(
    private readonly show: ShowSellerShipping,
    private readonly setPickup: SetPickupPoint,
    private readonly setDelivery: SetSellerDelivery,
  ) {}

  @Get()
  @ApiOkResponse({ type: SellerShippingDto })
  async showShipping(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<SellerShippingDto> {
    return SellerShippingDto.of(await this.show.execute({ sellerId }));
  }

  @Put('pickup')
  @ApiOkResponse({ type: SellerShippingDto })
  async setPickupPoint(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Body() body: PickupPointDto): Promise<SellerShippingDto> {
    await this.setPickup.execute({ sellerId, ...body });
    return this.showShipping(sellerId);
  }

  @Put('deliveries')
  @ApiOkResponse({ type: SellerShippingDto })
  async setDeliveries(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Body() body: DeliveriesDto): Promise<SellerShippingDto> {
    await this.setDelivery.execute({ sellerId, deliveries: DeliveriesDto.toDeliveries(body) });
    return this.showShipping(sellerId);
  }
}
