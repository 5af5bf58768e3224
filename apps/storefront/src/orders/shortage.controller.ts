import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isId } from '@etalase/kernel';
import { AnswerShortage, SHORTAGE_ANSWERS, type ShortageAnswer } from '@etalase/orders';
import { notFound, Public } from '@etalase/platform';
import type { ShopRequest } from '../rendering/visitor';
import { OrderActs } from './order-acts';

/** The shopper's word about missing pieces. */
@Public()
@Controller('pesanan/:token/bagian/:part/kurang')
export class ShortageController {
  constructor(
    private readonly acts: OrderActs,
    private readonly answer: AnswerShortage,
  ) {}

  @Post()
  async decide(@Param('token') token: string, @Param('part') sellerOrderId: string, @Body() form: Record<string, unknown>, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    const { shortageId, answer } = form;
    if (!isId(sellerOrderId) || typeof shortageId !== 'string' || !isId(shortageId) || !isAnswer(answer)) throw notFound();
    await this.acts.act(request, reply, { token, news: 'kurang' }, () => this.answer.execute({ token, sellerOrderId, shortageId, answer }));
  }
}

const isAnswer = (value: unknown): value is ShortageAnswer => typeof value === 'string' && Object.hasOwn(SHORTAGE_ANSWERS, value);
