import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { RefundStatus } from '../domain/states';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { RefundsRepository } from '../persistence/refunds.repository';
import { OpenRefund } from './open-refund';

/** A late payment nobody can use goes back whole, out of suspense. Joins the caller's transaction; safe to repeat. */
@Injectable()
export class RefundLatePayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly refunds: RefundsRepository,
    private readonly openRefund: OpenRefund,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `payments.nothing_late` when no late payment waits, or it was revived already */
  execute({ paymentIntentId }: { paymentIntentId: string }): Promise<{ refundId: string; status: RefundStatus }> {
    return this.transactions.run(async () => {
      const locked = await this.intents.lock(paymentIntentId);
      const key = `late-${locked?.lateAttemptId}`;
      if (locked?.lateOutcome === 'refunded') {
        const earlier = await this.refunds.byKey(key);
        if (earlier) return { refundId: earlier.id, status: earlier.status };
      }
      const intent = await this.intents.load(paymentIntentId);
      const attempt = intent?.attempts.find((candidate) => candidate.id === locked?.lateAttemptId);
      if (!intent || !attempt || locked?.lateOutcome !== 'waiting') throw errors.make('nothing_late');
      await this.intents.markLateRefunded(intent.id);
      return this.openRefund.execute({ kind: 'late', key, reason: 'Pembayaran terlambat', intentId: intent.id, reference: intent.reference, attemptId: attempt.id, method: attempt.method, amount: intent.amount, total: intent.amount, split: null });
    });
  }
}
