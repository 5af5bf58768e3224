import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { AgreeAsSeller, AnswerComplaint, AppealAsSeller, type SellerAct } from '@etalase/orders';
import { AllowInShop } from '@etalase/platform';
import type { FastifyRequest } from 'fastify';
import { ActOn } from './act-on.decorator';
import { readForm } from './multipart-form';
import { AnswerComplaintDto, AnswerComplaintFormDto, SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

type On = Omit<SellerAct, 'clientId'>;

/** The seller's words about a complaint, before it is decided and after. */
@ApiTags('shop orders')
@ApiParam({ name: 'sellerId', format: 'uuid' })
@ApiParam({ name: 'sellerOrderId', format: 'uuid' })
@Controller('shops/:sellerId/orders/:sellerOrderId')
@AllowInShop('seller.order.fulfil')
export class SellerComplaintController {
  constructor(
    private readonly answer: AnswerComplaint,
    private readonly appeal: AppealAsSeller,
    private readonly agree: AgreeAsSeller,
  ) {}

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

  /** Once, before `appealBy`; sent again with photos only, they are added while nobody has decided it. */
  @Post('complaint-appeal')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: AnswerComplaintFormDto })
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async appealAsSeller(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    const { fields, files } = await readForm(request, AnswerComplaintDto);
    return SellerWorkOrderDto.of(await this.appeal.execute({ ...on, ...fields, photos: files }));
  }

  /** Gives up the appeal; when nobody is left who may appeal, money moves at once. */
  @Post('complaint-agreement')
  @HttpCode(200)
  @ApiOkResponse({ type: SellerWorkOrderDto })
  async agreeAsSeller(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.agree.execute({ ...on, ...body }));
  }
}
