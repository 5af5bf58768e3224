import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AgreeToDecision, AppealDecision, OpenComplaint } from '@etalase/orders';
import { Public } from '@etalase/platform';
import type { FastifyRequest } from 'fastify';
import { readForm } from './multipart-form';
import { AgreeDto, OpenComplaintDto, OpenComplaintFormDto, OpenedComplaintDto } from './order-acts.dto';
import { OrderDto } from './order.dto';

/** The shopper's complaint and what follows it; the order's unguessable token is the permission. */
@ApiTags('orders')
@Public()
@Controller('orders/:token')
export class OrderComplaintController {
  constructor(
    private readonly complain: OpenComplaint,
    private readonly appeal: AppealDecision,
    private readonly agree: AgreeToDecision,
  ) {}

  @Post('complaints')
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: OpenComplaintFormDto })
  @ApiCreatedResponse({ type: OpenedComplaintDto })
  async openComplaint(@Param('token') token: string, @Req() request: FastifyRequest): Promise<OpenedComplaintDto> {
    const { fields, files } = await readForm(request, OpenComplaintDto);
    return this.complain.execute({ token, ...fields, photos: files });
  }

  /** Once, before `appealBy`: another officer decides, and that is the last word. */
  @Post('appeals')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: OpenComplaintFormDto })
  @ApiOkResponse({ type: OrderDto })
  async appealDecision(@Param('token') token: string, @Req() request: FastifyRequest): Promise<OrderDto> {
    const { fields, files } = await readForm(request, OpenComplaintDto);
    return OrderDto.of(await this.appeal.execute({ token, ...fields, photos: files }));
  }

  /** Gives up the appeal; when nobody is left who may appeal, money moves at once. */
  @Post('agreements')
  @HttpCode(200)
  @ApiOkResponse({ type: OrderDto })
  async agreeToDecision(@Param('token') token: string, @Body() { sellerOrderId }: AgreeDto): Promise<OrderDto> {
    return OrderDto.of(await this.agree.execute({ token, sellerOrderId }));
  }
}
