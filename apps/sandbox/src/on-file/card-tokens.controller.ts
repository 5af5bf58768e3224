import { timingSafeEqual } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { isWhole, object } from '../midtrans/charge-request';
import { ChangeStatus } from '../midtrans/change-status';
import { MidtransError } from '../midtrans/midtrans-error';
import { Replies, type Reply } from '../midtrans/replies';
import { ServerKeyGuard } from '../midtrans/server-key.guard';
import { Transactions } from '../midtrans/transactions';
import { SandboxConfig } from '../sandbox-config';
import { CardTokens } from './card-tokens';

/** What a browser may ask with the client key: a token for a card. */
@Controller('midtrans/v2')
export class CardTokensController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly tokens: CardTokens,
  ) {}

  @Get('token')
  token(@Query() query: Record<string, unknown>): Reply {
    this.assertClient(query['client_key']);
    const { tokenId, hash } = this.tokens.make(query);
    return { status_code: '200', status_message: 'Credit card token is created as Token ID.', token_id: tokenId, hash };
  }

  @Get('card/register')
  register(@Query() query: Record<string, unknown>): Reply {
    this.assertClient(query['client_key']);
    const { savedTokenId, card } = this.tokens.register(query);
    return { status_code: '200', saved_token_id: savedTokenId, transaction_id: null, masked_card: card.masked };
  }

  private assertClient(key: unknown): void {
    const given = Buffer.from(typeof key === 'string' ? key : '');
    const wanted = Buffer.from(this.config.clientKey);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new MidtransError('401');
  }
}

/** What the merchant does with cards and with money that is only reserved. */
@Controller('midtrans/v2')
@UseGuards(ServerKeyGuard)
export class ReservedCardsController {
  constructor(
    private readonly tokens: CardTokens,
    private readonly transactions: Transactions,
    private readonly changeStatus: ChangeStatus,
    private readonly replies: Replies,
  ) {}

  @Get('point_inquiry/:token')
  points(@Param('token') token: string): Reply {
    const found = this.tokens.find(token);
    if (!found) throw new MidtransError('411');
    // Points are BNI's alone.
    if (found.card.bank !== 'bni') throw new MidtransError('402');
    return { status_code: '200', status_message: 'Success', point_balance: 0, point_balance_amount: '0.00' };
  }

  /** Takes all or a part of what a card holds ready; the rest is let go. */
  @Post('capture')
  @HttpCode(200)
  capture(@Body() body: unknown): Reply {
    const { transaction_id: id, gross_amount: wish } = object(body);
    if (typeof id !== 'string' || id === '') throw new MidtransError('400', undefined, ['transaction_id is required']);
    const transaction = this.transactions.get(id);
    if (transaction.status !== 'authorize' || transaction.id !== id) throw new MidtransError('412');
    const amount = wish === undefined ? transaction.amount : wish;
    if (!isWhole(amount) || amount < 1 || amount > transaction.amount) throw new MidtransError('400', undefined, ['gross_amount must be between 1 and the authorized amount']);
    return { ...this.replies.status(this.changeStatus.execute(id, 'capture', { amount })), status_message: 'Success, Credit Card capture transaction is successful' };
  }
}
