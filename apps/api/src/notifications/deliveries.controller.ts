import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { parsePhone } from '@etalase/kernel';
import { ListDeliveries, RetryMessage } from '@etalase/notifications';
import { Allow } from '@etalase/platform';
import { DeliveryPageDto, DeliveryQuery } from './notifications.dto';

/** The office's view of what went out. */
@ApiTags('office')
@Allow('office.message.read')
@Controller('office/messages')
export class DeliveriesController {
  constructor(
    private readonly list: ListDeliveries,
    private readonly retry: RetryMessage,
  ) {}

  @Get()
  @ApiOkResponse({ type: DeliveryPageDto })
  listDeliveries(@Query() query: DeliveryQuery): Promise<DeliveryPageDto> {
    return this.list.execute({ ...query, phone: query.phone === undefined ? undefined : parsePhone(query.phone) });
  }

  @Post(':messageId/retry')
  @HttpCode(204)
  async retryMessage(@Param('messageId') messageId: string): Promise<void> {
    await this.retry.execute({ messageId });
  }
}
