import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswerShortage } from '@etalase/orders';
import { Public } from '@etalase/platform';
import { OrderDto } from './order.dto';
import { AnswerShortageDto } from './shortage.dto';

/** The shopper's word about missing pieces; the order's unguessable token is the permission. */
@ApiTags('orders')
@Public()
@Controller('orders/:token')
export class OrderShortageController {
  constructor(private readonly answer: AnswerShortage) {}

  @Post('shortage-answer')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async answerShortage(@Param('token') token: string, @Body() body: AnswerShortageDto): Promise<OrderDto> {
    return OrderDto.of(await this.answer.execute({ token, ...body }));
  }
}
