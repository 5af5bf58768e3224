import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CancelOrder, CheckOrderPayment, ConfirmReceived, PayOrder, ShowOrder } from '@etalase/orders';
import { Public } from '@etalase/platform';
import { CancelOrderDto, ConfirmReceivedDto } from './order-acts.dto';
import { OrderDto } from './order.dto';
import { PaymentMethodDto } from './payment.dto';

/** Everything a shopper does with an order; its unguessable token is the permission. */
@ApiTags('orders')
@Public()
@Controller('orders/:token')
export class OrderController {
  constructor(
    private readonly show: ShowOrder,
    private readonly pay: PayOrder,
    private readonly check: CheckOrderPayment,
    private readonly cancel: CancelOrder,
    private readonly received: ConfirmReceived,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: OrderDto })
  async showOrder(@Param('token') token: string): Promise<OrderDto> {
    return OrderDto.of(await this.show.execute({ token }));
  }

  /** Something to pay with: the same code while it lives, a fresh one afterwards. */
  @Post('payment')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async payOrder(@Param('token') token: string, @Body() body: PaymentMethodDto): Promise<OrderDto> {
    return OrderDto.of(await this.pay.execute({ token, method: PaymentMethodDto.toMethod(body) }));
  }

  /** Asks the rail now whether the money is there. */
  @Post('check-payment')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async checkOrderPayment(@Param('token') token: string): Promise<OrderDto> {
    return OrderDto.of(await this.check.execute({ token }));
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async cancelOrder(@Param('token') token: string, @Body() body: CancelOrderDto): Promise<OrderDto> {
    return OrderDto.of(await this.cancel.execute({ token, ...body }));
  }

  @Post('received')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async confirmReceived(@Param('token') token: string, @Body() body: ConfirmReceivedDto): Promise<OrderDto> {
    return OrderDto.of(await this.received.execute({ token, ...body }));
  }
}
