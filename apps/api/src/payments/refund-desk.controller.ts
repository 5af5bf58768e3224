import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RefundDesk } from '@etalase/payments';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { HandRefundPageDto, HandTransferDto, OpenedAccountDto, RefundDeskQuery } from './refund-desk.dto';
import { TransferRefunds } from './transfer-refunds';

/** Refunds that the rail cannot do and finance transfers. */
@ApiTags('office')
@Controller('office/refunds')
@Allow('finance.refund.pay')
export class RefundDeskController {
  constructor(
    private readonly desk: RefundDesk,
    private readonly transfers: TransferRefunds,
  ) {}

  /** Waiting ones oldest first, paid ones newest first; accounts masked. */
  @Get()
  @Allow('finance.payment.read')
  @ApiOkResponse({ type: HandRefundPageDto })
  async listRefunds(@Query() { state, limit, cursor }: RefundDeskQuery): Promise<HandRefundPageDto> {
    return HandRefundPageDto.of(await this.desk.list({ isPaid: state === 'paid', limit, cursor }));
  }

  /** The whole account number, to transfer to; who looked is kept. */
  @Post(':refundId/account-view')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OpenedAccountDto })
  openRefundAccount(@Param('refundId', ParseUUIDPipe) refundId: string, @CurrentActor() actor: Actor): Promise<OpenedAccountDto> {
    return this.transfers.open(refundId, actor.personId);
  }

  /** The transfer is done: the shopper is told. */
  @Post(':refundId/transfer')
  @HttpCode(204)
  @ApiNoContentResponse()
  async noteRefundTransfer(@Param('refundId', ParseUUIDPipe) refundId: string, @Body() body: HandTransferDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.transfers.pay({ refundId, ...body, by: actor.personId });
  }
}
