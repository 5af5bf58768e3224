import { Injectable } from '@nestjs/common';
import { lettersIn } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { CarryOutCardDecision } from './carry-out-card-decision';

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
    private readonly carryOut: CarryOutCardDecision,
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
    // Somebody else's word may have come first.
    if (!(await this.carryOut.execute({ attemptId, outcome: decision.outcome, by: decision.by, why }))) throw errors.make('card_not_doubted');
  }
}
