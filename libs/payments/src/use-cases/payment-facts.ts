import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { METHODS } from '../domain/methods';
import { presentIntent } from '../domain/present';
import type { RefundStatus } from '../domain/states';
import type { PaymentAttemptView, PaymentIntentStatus } from '../domain/views';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

export interface AttemptFact extends PaymentAttemptView {
  /** Why it ended: `expired`, `denied`, `failed`, `refused` …; `null` while it has not, or was taken back by us. */
  failure: string | null;
  isRefundable: boolean;
}

export interface PaymentFactsView {
  id: string;
  status: PaymentIntentStatus;
  amount: Rupiah;
  paidAt: Date | null;
  /** Money that came after the end, and what became of it. */
  lateOutcome: 'waiting' | 'revived' | 'refunded' | null;
  /** Newest first. */
  attempts: AttemptFact[];
  splits: { reference: string; isHeld: boolean }[];
  refunds: { id: string; key: string; amount: Rupiah; status: RefundStatus }[];
  reversals: { attemptId: string; status: string; at: Date }[];
}

/** Everything that is true of one payment, for a face that shows it to programs. From our own tables, no rail. */
@Injectable()
export class PaymentFacts {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly refunds: RefundsRepository,
    private readonly discrepancies: DiscrepanciesRepository,
  ) {}

  /** @returns `null` when there is no such payment */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<PaymentFactsView | null> {
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) return null;
    const views = presentIntent(intent).attempts;
    const isPaid = intent.paidAt !== null;
    return {
      id: intent.id,
      status: intent.status,
      amount: intent.amount,
      paidAt: intent.paidAt,
      lateOutcome: intent.lateOutcome,
      attempts: views.map((view, index) => {
        const attempt = intent.attempts[index];
        return { ...view, failure: attempt?.failure ?? null, isRefundable: attempt !== undefined && METHODS[attempt.method].isRefundable };
      }),
      splits: intent.splits.map(({ reference, state }) => ({ reference, isHeld: state === 'held' })),
      refunds: isPaid ? await this.refunds.ofIntent(intent.id) : [],
      reversals: isPaid ? await this.discrepancies.reversals(intent.id) : [],
    };
  }
}
