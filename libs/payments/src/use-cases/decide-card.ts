import { Injectable } from '@nestjs/common';
import { lettersIn } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { PaymentRail } from '../domain/rail';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { BookRailStatus } from './book-rail-status';

export interface CardDecision {
  paymentIntentId: string;
  outcome: 'approve' | 'deny';
  by: string;
  reason: string;
}

/**
 * An officer has looked at a card the fraud check doubts: accepted it is paid, denied the payer chooses another way. Call
 * it outside a transaction. When somebody at the rail was faster, what the rail says counts.
 */
@Injectable()
export class DecideCard {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly transactions: Transactions,
  ) {}

  /** What can be refused without asking the rail. @throws DomainError `payments.not_found`, `card_not_doubted`, `payout_note` */
  async check({ paymentIntentId, reason }: CardDecision): Promise<{ attemptId: string; why: string }> {
    const why = reason.trim();
    if (lettersIn(why) < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'reason' });
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) throw errors.make('not_found');
    const attempt = intent.attempts.find(({ status }) => status === 'pending');
    if (intent.status !== 'processing' || !attempt) throw errors.make('card_not_doubted');
    return { attemptId: attempt.id, why };
  }

  /** @throws as `check`, and `rail_unavailable` */
  async execute(decision: CardDecision): Promise<void> {
    const { attemptId, why } = await this.check(decision);
    const { outcome, by } = decision;
    const answer = await this.rail.decide(attemptId, outcome);
    const seen = answer.kind === 'done' ? answer.transaction : await this.rail.status(attemptId);
    await this.transactions.run(async () => {
      if (answer.kind === 'done') await this.discrepancies.resolve('card_challenged', attemptId, by, why);
      if (seen) await this.book.execute(attemptId, seen);
    });
    // Somebody else's word came first.
    if (answer.kind !== 'done') throw errors.make('card_not_doubted');
  }
}
