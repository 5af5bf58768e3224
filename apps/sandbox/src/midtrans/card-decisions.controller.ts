import { Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { CardPayments } from './card-payments';
import { Replies, type Reply } from './replies';
import { ServerKeyGuard } from './server-key.guard';

/** What the merchant says of a card the fraud check doubted. */
@Controller('midtrans/v2')
@UseGuards(ServerKeyGuard)
export class CardDecisionsController {
  constructor(
    private readonly cards: CardPayments,
    private readonly replies: Replies,
  ) {}

  @Post(':id/approve')
  @HttpCode(200)
  approve(@Param('id') id: string): Reply {
    return { ...this.replies.status(this.cards.approve(id)), status_message: 'Success, transaction is approved' };
  }

  @Post(':id/deny')
  @HttpCode(200)
  deny(@Param('id') id: string): Reply {
    return { ...this.replies.status(this.cards.deny(id)), status_code: '200', status_message: 'Success, transaction is denied' };
  }
}
