import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { INTENT_STATES } from '../domain/states';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { CloseAttempt } from './close-attempt';

export type CancelOutcome = 'canceled' | 'already_paid';

const TURNS = 4;

/**
 * Cancels an intent: every open code on the rail first, ours last. If the rail refuses because the payer was faster, the
 * payment wins. Call it outside a transaction; it may be repeated.
 */
@Injectable()
export class CancelPayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly close: CloseAttempt,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.not_found`, `payments.rail_unavailable` (then nothing is decided: try again) */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<CancelOutcome> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const intent = await this.intents.load(paymentIntentId);
      if (!intent) throw errors.make('not_found');
      if (intent.status === 'succeeded') return 'already_paid';
      if (intent.status === 'canceled') return 'canceled';
      for (const attempt of intent.attempts) if (attempt.status === 'pending') await this.close.execute(attempt.id);
      const outcome = await this.transactions.run(() => this.finish(paymentIntentId));
      if (outcome) return outcome;
    }
    throw errors.make('rail_unavailable', {}, { retryAfterSeconds: 5 });
  }

  /** @returns null when another attempt was opened meanwhile. */
  private async finish(id: string): Promise<CancelOutcome | null> {
    const intent = await this.intents.lock(id);
    if (intent?.status === 'succeeded') return 'already_paid';
    if (!intent || intent.status === 'canceled') return 'canceled';
    INTENT_STATES.assert(intent.status, 'canceled');
    return (await this.intents.cancel(id, this.clock.now())) ? 'canceled' : null;
  }
}
