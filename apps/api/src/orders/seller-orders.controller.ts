import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SellerOrdersOf, SellerToday, ShowSellerOrder } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import { SellerOrderPageDto, SellerOrdersQueryDto, SellerTodayDto, SellerWorkOrderDto } from './seller-order.dto';

@ApiTags('shop orders')
@Controller('shops/:sellerId')
@AllowInShop('seller.order.read')
export class SellerOrdersController {
  constructor(
    private readonly today: SellerToday,
    private readonly list: SellerOrdersOf,
    private readonly show: ShowSellerOrder,
  ) {}

  /** What needs doing now, the nearest deadlines first, and the money. */
  @Get('today')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SellerTodayDto })
  async showToday(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<SellerTodayDto> {
    return SellerTodayDto.of(await this.today.execute({ sellerId }));
  }

  @Get('orders')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SellerOrderPageDto })
  async listSellerOrders(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() query: SellerOrdersQueryDto): Promise<SellerOrderPageDto> {
    return SellerOrderPageDto.of(await this.list.execute({ sellerId, ...query }));
  }

  @Get('orders/:sellerOrderId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async showSellerOrder(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('sellerOrderId', ParseUUIDPipe) sellerOrderId: string): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.show.execute({ sellerId, sellerOrderId }));
  }
}
