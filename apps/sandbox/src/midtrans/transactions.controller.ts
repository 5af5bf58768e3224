import { Body, Controller, Get, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
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
