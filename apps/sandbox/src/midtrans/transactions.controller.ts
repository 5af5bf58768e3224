import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ChangeStatus } from './change-status';
import { IdempotentReplies } from './idempotent-replies';
import { RefundTransaction } from './refund';
import { Replies, type Reply } from './replies';
import { ServerKeyGuard } from './server-key.guard';
import { Transactions } from './transactions';
import { SandboxClock } from '../store/sandbox-clock';

/** `:id` is an order id or a transaction id. The official client posts the JSON text `null` where there is no body. */
@Controller('midtrans/v2')
@UseGuards(ServerKeyGuard)
export class TransactionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly changeStatus: ChangeStatus,
    private readonly refundTransaction: RefundTransaction,
    private readonly idempotent: IdempotentReplies,
    private readonly replies: Replies,
    private readonly clock: SandboxClock,
  ) {}

  @Get(':id/status')
  status(@Param('id') id: string): Reply {
    return this.replies.status(this.transactions.get(id));
  }

  /** Every transaction of an order, a page of them; anything that is no count is the default, as at Midtrans. */
  @Get(':id/status/b2b')
  statuses(@Param('id') id: string, @Query('page') page?: string, @Query('per_page') perPage?: string): Reply {
    const [at, size] = [count(page, 0), Math.min(Math.max(count(perPage, 10), 1), 100)];
    const all = this.transactions.ofOrder(id).slice(at * size, (at + 1) * size);
    return { status_code: '200', status_message: 'Success, transactions are retrieved', transactions: all.map((row) => this.replies.status(row)) };
  }

  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@Param('id') id: string, @Headers('idempotency-key') key?: string): Reply {
    return this.idempotent.once(key, this.clock.now(), () => ({ reply: this.replies.changed(this.changeStatus.execute(id, 'cancel')), keep: true }));
  }

  @Post(':id/expire')
  @HttpCode(200)
  expire(@Param('id') id: string, @Headers('idempotency-key') key?: string): Reply {
    return this.idempotent.once(key, this.clock.now(), () => ({ reply: this.replies.changed(this.changeStatus.execute(id, 'expire')), keep: true }));
  }

  @Post([':id/refund', ':id/refund/online/direct'])
  @HttpCode(200)
  refund(@Param('id') id: string, @Body() body: unknown, @Headers('idempotency-key') key?: string): Reply {
    return this.idempotent.once(key, this.clock.now(), () => {
      const { transaction, refund } = this.refundTransaction.execute(id, body);
      return { reply: this.replies.refunded(transaction, refund), keep: true };
    });
  }
}

const count = (text: string | undefined, otherwise: number): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : otherwise);
