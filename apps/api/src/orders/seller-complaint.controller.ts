import { Body, Req } from '@nestjs/common';
import { AgreeAsSeller, AnswerComplaint, AppealAsSeller } from '@etalase/orders';
import type { FastifyRequest } from 'fastify';
import { readForm } from './multipart-form';
import { Act, ActOn, type On, SellerActs } from './seller-act.decorators';
import { AnswerComplaintDto, AnswerComplaintFormDto, SellerActDto } from './seller-acts.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

/** The seller's words about a complaint, before it is decided and after. */
@SellerActs()
export class SellerComplaintController {
  constructor(
    private readonly answer: AnswerComplaint,
    private readonly appeal: AppealAsSeller,
    private readonly agree: AgreeAsSeller,
  ) {}

  /** The seller's side of a complaint; sent again with photos only, they are added. */
  @Act('complaint-answer', AnswerComplaintFormDto)
  async answerComplaint(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    const { fields, files } = await readForm(request, AnswerComplaintDto);
    return SellerWorkOrderDto.of(await this.answer.execute({ ...on, ...fields, photos: files }));
  }

  /** Once, before `appealBy`; sent again with photos only, they are added while nobody has decided it. */
  @Act('complaint-appeal', AnswerComplaintFormDto)
  async appealAsSeller(@ActOn() on: On, @Req() request: FastifyRequest): Promise<SellerWorkOrderDto> {
    const { fields, files } = await readForm(request, AnswerComplaintDto);
    return SellerWorkOrderDto.of(await this.appeal.execute({ ...on, ...fields, photos: files }));
  }

  /** Gives up the appeal; when nobody is left who may appeal, money moves at once. */
  @Act('complaint-agreement')
  async agreeAsSeller(@ActOn() on: On, @Body() body: SellerActDto): Promise<SellerWorkOrderDto> {
    return SellerWorkOrderDto.of(await this.agree.execute({ ...on, ...body }));
  }
}
