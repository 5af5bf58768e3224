import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { SandboxClock } from '../store/sandbox-clock';
import { IrisKeyGuard, OnlyFor } from './iris-key.guard';
import { IrisMoney } from './iris-money';
import { IrisReplies } from './iris-replies';
import { MovePayout } from './move-payout';
import { irisAmount, type Payout } from './payout';
import { readDays, readPayouts, readReason, readReferences, type WantedPayout } from './payout-request';
import { Payouts } from './payouts';

@Controller('iris/api/v1')
@UseGuards(IrisKeyGuard)
export class PayoutsController {
  constructor(
    private readonly payouts: Payouts,
    private readonly movePayout: MovePayout,
    private readonly money: IrisMoney,
    private readonly replies: IrisReplies,
    private readonly clock: SandboxClock,
  ) {}

  @Post('payouts')
  @OnlyFor('creator')
  create(@Body() body: unknown, @Headers('x-idempotency-key') key?: string): object {
    return this.replies.once(key, 'payouts', body, () => ({ payouts: readPayouts(body).map((wanted) => this.queue(wanted)) }));
  }

  @Post('payouts/approve')
  @HttpCode(202)
  @OnlyFor('approver')
  approve(@Body() body: unknown, @Headers('x-idempotency-key') key?: string): object {
    const references = readReferences(body, 'An error occurred when approving payouts');
    return this.replies.once(key, 'payouts/approve', body, () => {
      this.movePayout.approve(references);
      return { status: 'ok' };
    });
  }

  @Post('payouts/reject')
  @HttpCode(202)
  @OnlyFor('approver')
  reject(@Body() body: unknown, @Headers('x-idempotency-key') key?: string): object {
    const references = readReferences(body, 'An error occurred when rejecting payouts');
    const reason = readReason(body);
    return this.replies.once(key, 'payouts/reject', body, () => {
      this.movePayout.reject(references, reason);
      return { status: 'ok' };
    });
  }

  @Get('payouts/:reference')
  details(@Param('reference') reference: string): object {
    return shown(this.payouts.get(reference));
  }

  @Get('statements')
  statements(@Body() body: unknown, @Query() query: unknown): object[] {
    const { from, to } = readDays(body, query);
    return this.money.statement(from, to);
  }

  private queue({ amount, beneficiary, notes }: WantedPayout): object {
    const now = this.clock.iso();
    const payout: Payout = { referenceNo: randomBytes(9).toString('hex'), status: 'queued', amount, beneficiary, notes, createdAt: now, updatedAt: now, doneAt: null, error: null };
    this.payouts.save(payout);
    return { status: payout.status, reference_no: payout.referenceNo };
  }
}

export function shown({ referenceNo, status, amount, beneficiary, notes, createdAt, updatedAt, error }: Payout): object {
  return {
    amount: irisAmount(amount),
    beneficiary_name: beneficiary.name,
    beneficiary_account: beneficiary.account,
    bank: beneficiary.bank,
    reference_no: referenceNo,
    notes,
    ...(beneficiary.email === null ? {} : { beneficiary_email: beneficiary.email }),
    status,
    created_by: 'Etalase Desa',
    created_at: createdAt,
    updated_at: updatedAt,
    ...(error === null ? {} : { error_code: error.code, error_message: error.message }),
  };
}
