import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListPayments, ShowPaymentLife } from '@etalase/payments';
import { Allow } from '@etalase/platform';
import { PaymentLifeDto, PaymentPageDto, PaymentQuery } from './office-payments.dto';

@ApiTags('office')
@Controller('office')
@Allow('finance.payment.read')
export class OfficePaymentsController {
  constructor(
    private readonly list: ListPayments,
    private readonly life: ShowPaymentLife,
  ) {}

  /** Payments, newest first. */
  @Get('payments')
  @ApiOkResponse({ type: PaymentPageDto })
  async listPayments(@Query() query: PaymentQuery): Promise<PaymentPageDto> {
    return PaymentPageDto.of(await this.list.execute(query));
  }

  /** One payment's life: attempts, notifications as they came, journals, refunds, tickets. */
  @Get('payments/:paymentIntentId')
  @ApiOkResponse({ type: PaymentLifeDto })
  async showPaymentLife(@Param('paymentIntentId', ParseUUIDPipe) paymentIntentId: string): Promise<PaymentLifeDto> {
    return PaymentLifeDto.of(await this.life.execute({ paymentIntentId }));
  }
}
