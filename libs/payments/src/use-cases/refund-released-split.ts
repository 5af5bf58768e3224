import { Injectable } from '@nestjs/common';
import { formatRupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { leftOf } from '../domain/disputes';
import { errors } from '../domain/errors';
import type { RefundStatus } from '../domain/states';
import { RefundsRepository } from '../persistence/refunds.repository';
import { DisputesRepository } from '../persistence/disputes.repository';
import { OpenRefund } from './open-refund';
import type { RefundRequest } from './refund-split';

/**
 * Gives back money its owner has already: it comes out of the owner's balance, and whoever calls has made sure that there
 * is enough. Never more than the split, also at once. Joins the caller's transaction.
 */
@Injectable()
export class RefundReleasedSplit {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly openRefund: OpenRefund,
    private readonly disputes: DisputesRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `payments.refund_invalid`, `split_not_found`, `split_not_paid`, `refund_too_large`, `refund_key_reused` */
  execute({ splitReference, amount, key, reason }: RefundRequest): Promise<{ refundId: string; status: RefundStatus }> {
    if (!Number.isSafeInteger(amount) || amount < 1) throw errors.make('refund_invalid', {}, { field: 'amount' });
    return this.transactions.run(async () => {
      const split = await this.refunds.lockSplit(splitReference);
      if (!split) throw errors.make('split_not_found');
      const earlier = await this.refunds.byKey(key);
      if (earlier) {
        if (earlier.splitReference !== splitReference || earlier.amount !== amount) throw errors.make('refund_key_reused');
        return { refundId: earlier.id, status: earlier.status };
      }
      if (await this.disputes.standsAgainst(split.intentId)) throw errors.make('split_refunded');
      if (split.state !== 'released') throw errors.make('split_not_paid');
      const left = leftOf(split);
      if (left === 0 && split.taken > 0) throw errors.make('split_refunded');
      if (amount > left) throw errors.make('refund_too_large', { left: formatRupiah(left) }, { field: 'amount' });
      const { id: attemptId, method, total } = await this.refunds.payingAttempt(split.intentId);
      await this.refunds.moveRefunded(splitReference, amount);
      return this.openRefund.execute({ kind: 'released', key, reason: reason.slice(0, 255) || 'Pengembalian dana', intentId: split.intentId, reference: split.intentReference, attemptId, method, amount, total, split });
    });
  }
}
