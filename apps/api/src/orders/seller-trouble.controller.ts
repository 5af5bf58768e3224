import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswerComplaint, ReportShortage, type SellerAct, WithdrawShortage } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import type { FastifyRequest } from 'fastify';
import { ActOn } from './act-on.decorator';
import { readForm } from './multipart-form';
import { AnswerComplaintDto, AnswerComplaintFormDto, SellerActDto } from './seller-acts.dto';
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
    private readonly answer: AnswerComplaint,
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

  /** The seller's side of a complaint; sent again with photos only, they are added. */
  @Post('complaint-answer')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: AnswerComplaintFormDto })
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async answerComplaint(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    const { fields, files } = await readForm(request, AnswerComplaintDto);
    return SellerWorkOrderDto.of(await this.answer.execute({ ...on, ...fields, photos: files }));
  }
}
