import { Body, Controller, Headers, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { originOf } from '../http/origin';
import { SandboxConfig } from '../sandbox-config';
import { ChargeOnFile } from '../on-file/charge-on-file';
import { ChargeTransaction } from './charge';
import { IdempotentReplies } from './idempotent-replies';
import { rails } from './rails';
import { Replies, type Reply } from './replies';
import { ServerKeyGuard } from './server-key.guard';
import { SandboxClock } from '../store/sandbox-clock';

@Controller('midtrans/v2')
@UseGuards(ServerKeyGuard)
export class ChargeController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly chargeTransaction: ChargeTransaction,
    private readonly onFile: ChargeOnFile,
    private readonly idempotent: IdempotentReplies,
    private readonly replies: Replies,
    private readonly clock: SandboxClock,
  ) {}

  @Post('charge')
  @HttpCode(200)
  charge(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Headers('idempotency-key') key?: string,
    @Headers('x-override-notification') override?: string,
    @Headers('x-append-notification') append?: string,
  ): Reply {
    return this.idempotent.once(key, this.clock.now(), () => {
      if (this.onFile.isMeant(body)) {
        const charged = this.onFile.execute(body, { override, append });
        return { reply: this.replies.chargedOnFile(charged, originOf(request, this.config)), keep: charged.status !== 'deny' };
      }
      const transaction = this.chargeTransaction.execute(body, { override, append });
      return { reply: this.replies.charged(transaction, originOf(request, this.config)), keep: rails[transaction.rail].idempotencyKey };
    });
  }
}
