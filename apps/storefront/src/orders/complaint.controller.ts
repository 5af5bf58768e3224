import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AgreeToDecision, AppealDecision, OpenComplaint, ShowOrder } from '@etalase/orders';
import { Public } from '@etalase/platform';
import type { ShopRequest } from '../rendering/visitor';
import { readComplaint } from './complaint-form';
import { OrderActs, partIdOf } from './order-acts';

/** The shopper's complaint about a part, and their word on what the office decides. */
@Public()
@Controller('pesanan/:token/bagian/:part')
export class ComplaintController {
  constructor(
    private readonly acts: OrderActs,
    private readonly showOrder: ShowOrder,
    private readonly openComplaint: OpenComplaint,
    private readonly appealDecision: AppealDecision,
    private readonly agreeToDecision: AgreeToDecision,
  ) {}

  @Post('masalah')
  complain(@Param('token') token: string, @Param('part') part: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'lapor' }, async () => this.openComplaint.execute(await this.read(token, part, request)));
  }

  @Post('banding')
  appeal(@Param('token') token: string, @Param('part') part: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'banding' }, async () => this.appealDecision.execute(await this.read(token, part, request)));
  }

  @Post('setuju')
  agree(@Param('token') token: string, @Param('part') part: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.acts.act(request, reply, { token, news: 'setuju' }, () => this.agreeToDecision.execute({ token, sellerOrderId: partIdOf(part) }));
  }

  /** The order is looked up first: nobody without its link makes us read a file. */
  private async read(token: string, part: string, request: ShopRequest): Promise<{ token: string; sellerOrderId: string; text: string; photos: Buffer[] }> {
    const sellerOrderId = partIdOf(part);
    await this.showOrder.execute({ token });
    return { token, sellerOrderId, ...(await readComplaint(request)) };
  }
}
