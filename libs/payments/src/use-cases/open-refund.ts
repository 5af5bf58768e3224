import { Injectable } from '@nestjs/common';
import { after, Clock, defineJob, minutes, newId, type Rupiah } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { errors } from '../domain/errors';
import { RefundNeedsAccount } from '../domain/events';
import { refundRequestedJournal, type ReleasedSplit } from '../domain/journals';
import { type MethodKey, railCanRefund } from '../domain/methods';
import type { RefundStatus } from '../domain/states';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

export const SendRefundJob = defineJob<{ refundId: string }>('payments.send-refund', 'deadlines');

/** The job is the quick way; if it is lost, the sweep sends what is still unsent after this long. */
const SWEEP_AFTER_MS = minutes(5);

export interface RefundOrder {
  kind: 'split' | 'released' | 'late' | 'double';
  key: string;
  reason: string;
  intentId: string;
  reference: string;
  attemptId: string;
  method: MethodKey;
  amount: Rupiah;
  /** What the payment came to. */
  total: Rupiah;
  /** Out of whose escrow, or balance where it is `released`; `null`: out of suspense. */
  split: ({ reference: string } & ReleasedSplit) | null;
}

/** Writes a refund down and sets its money aside; the rail hears of it after the commit. In the caller's transaction. */
@Injectable()
export class OpenRefund {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(order: RefundOrder): Promise<{ refundId: string; status: RefundStatus }> {
    const refundId = newId();
    const now = this.clock.now();
    const status: RefundStatus = railCanRefund(order.method, order.amount, order.total) ? 'pending' : 'requires_action';
    const { key, kind, intentId, attemptId, amount, reason, split } = order;
    const isNew = await this.refunds.insert({ id: refundId, key, kind, intentId, attemptId, splitReference: split?.reference ?? null, amount, reason, status }, now, after(now, SWEEP_AFTER_MS));
    if (!isNew) throw errors.make('refund_key_reused');
    await this.ledger.post(refundRequestedJournal({ id: refundId, intentId, amount, split, released: kind === 'released' ? split : null }), now);
    if (status === 'pending') await this.outbox.schedule(SendRefundJob, { refundId });
    else await this.outbox.publish(RefundNeedsAccount, { paymentIntentId: intentId, reference: order.reference, amountRupiah: amount, refundId, splitReference: split?.reference ?? null });
    return { refundId, status };
  }
}
