import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { PaymentSucceeded } from '../domain/events';
import { reviveJournal } from '../domain/journals';
import { INTENT_STATES } from '../domain/states';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { BookDispute } from './book-dispute';

/**
 * A late payment the caller can still use: out of suspense into the escrows, and the intent is paid after all.
 * Publishes `PaymentSucceeded`, as any payment. Joins the caller's transaction; safe to repeat.
 */
@Injectable()
export class ReviveLatePayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly dispute: BookDispute,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.nothing_late` when no late payment waits, or it was refunded already */
  execute({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
    return this.transactions.run(async () => {
      const locked = await this.intents.lock(paymentIntentId);
      if (locked?.lateOutcome === 'revived') return;
      const intent = await this.intents.load(paymentIntentId);
      const attempt = intent?.attempts.find((candidate) => candidate.id === locked?.lateAttemptId);
      if (!intent || !attempt || locked?.lateOutcome !== 'waiting') throw errors.make('nothing_late');
      INTENT_STATES.assert(intent.status, 'succeeded');
      const now = this.clock.now();
      await this.intents.revive(intent.id, attempt.id, now);
      await this.ledger.post(reviveJournal(intent.id, intent.splits), now);
      await this.dispute.openRevived({ attemptId: attempt.id, intentId: intent.id, amount: intent.amount });
      await this.outbox.publish(PaymentSucceeded, { paymentIntentId: intent.id, reference: intent.reference, amountRupiah: intent.amount, method: attempt.method, paidAt: now.toISOString() });
    });
  }
}
