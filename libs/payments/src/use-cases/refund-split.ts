import { Injectable } from '@nestjs/common';
import { formatRupiah, type Rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { leftOf } from '../domain/disputes';
import { errors } from '../domain/errors';
import type { RefundStatus } from '../domain/states';
import { DisputesRepository } from '../persistence/disputes.repository';
import { type LockedSplit, RefundsRepository } from '../persistence/refunds.repository';
import { OpenRefund } from './open-refund';

export interface RefundRequest {
  splitReference: string;
  amount: Rupiah;
  /** Names this refund for ever: the same key never refunds twice. */
  key: string;
  reason: string;
}

export type RefundAccepted = { refundId: string; status: RefundStatus } | { refundId: null; status: 'nothing_to_refund' };

/**
 * Gives back part or all of a split that is still in escrow. Joins the caller's transaction: the money is set aside with
 * the caller's change, and the rail hears of it after the commit. Refunds of one split never exceed it, also at once.
 */
@Injectable()
export class RefundSplit {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly openRefund: OpenRefund,
    private readonly disputes: DisputesRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `payments.refund_invalid`, `split_not_found`, `split_released`, `refund_too_large`, `refund_key_reused` */
  async execute(request: RefundRequest): Promise<RefundAccepted> {
    const { splitReference, amount, key, reason } = request;
    if (!Number.isSafeInteger(amount) || amount < 1) throw errors.make('refund_invalid', {}, { field: 'amount' });
    return this.transactions.run(async () => {
      const split = await this.refunds.lockSplit(splitReference);
      if (!split) throw errors.make('split_not_found');
      const earlier = await this.refunds.byKey(key);
      if (earlier) {
        if (earlier.splitReference !== splitReference || earlier.amount !== amount) throw errors.make('refund_key_reused');
        return { refundId: earlier.id, status: earlier.status };
      }
      // Nothing was captured, so there is nothing to give back.
      if (split.state === 'waiting' || split.state === 'taken') return { refundId: null, status: 'nothing_to_refund' };
      this.assertCovered(split, amount);
      // The payer has it back from their bank: giving it a second time waits until the bank has given it to us.
      if (await this.disputes.standsAgainst(split.intentId)) {
        await this.disputes.defer(splitReference, { kind: 'refund', amount, key, reason });
        return { refundId: null, status: 'nothing_to_refund' };
      }

      const { id: attemptId, method, total } = await this.refunds.payingAttempt(split.intentId);
      await this.refunds.moveRefunded(splitReference, amount);
      return this.openRefund.execute({ kind: 'split', key, reason: reason.slice(0, 255) || 'Pengembalian dana', intentId: split.intentId, reference: split.intentReference, attemptId, method, amount, total, split });
    });
  }

  private assertCovered(split: LockedSplit, amount: Rupiah): void {
    // Taking back what the seller already has is the second half's work (reversal of balance, commission and shares).
    if (split.state === 'released') throw errors.make('split_released');
    const left = leftOf(split);
    if (amount > left) throw errors.make('refund_too_large', { left: formatRupiah(left) }, { field: 'amount' });
  }
}
