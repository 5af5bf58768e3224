import { Injectable } from '@nestjs/common';
import { Clock, rupiah, subtract, ZERO } from '@etalase/kernel';
import { refundFailedJournal } from '../domain/journals';
import { type DisputeRecord, DisputesRepository } from '../persistence/disputes.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { type LockedSplit, type RefundRecord, RefundsRepository } from '../persistence/refunds.repository';

export interface LockedRefund {
  refund: RefundRecord;
  split: LockedSplit | null;
  /** Of the payment's attempt, whatever became of it. */
  dispute: DisputeRecord | null;
}

/**
 * The money of a refund that will never be goes back where it was set aside from. What was set aside before the rest was released
 * goes to the seller, who has that rest: an escrow that has ended holds nothing. Where a bank has taken more of the payment than
 * its parts had left, because this was promised to the payer too, it has it of this. In the caller's transaction.
 */
@Injectable()
export class TakeBackRefund {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly disputes: DisputesRepository,
    private readonly ledger: LedgerRepository,
    private readonly clock: Clock,
  ) {}

  /** Dispute, split, refund: the order in which DecideDispute and RefundSplit take them. */
  async lock(refundId: string): Promise<LockedRefund | null> {
    const known = await this.refunds.byId(refundId);
    if (!known) return null;
    const dispute = await this.disputes.lockOfAttempt(known.attemptId);
    const split = known.splitReference ? await this.refunds.lockSplit(known.splitReference) : null;
    const refund = await this.refunds.lock(refundId);
    return refund && { refund, split, dispute };
  }

  async execute({ refund, split, dispute }: LockedRefund, failure: string): Promise<void> {
    const { id, intentId, amount } = refund;
    const now = this.clock.now();
    const bearer = dispute?.bearer ?? 'platform';
    await this.refunds.setStatus(id, 'failed', failure, now);
    if (split) await this.refunds.moveRefunded(split.reference, subtract(ZERO, amount));
    const gone = split && dispute?.state === 'lost' ? rupiah(Math.min(amount, await this.disputes.notTaken(dispute.id))) : ZERO;
    if (split && gone > 0) await this.disputes.take(split.reference, gone, bearer);
    await this.ledger.post(refundFailedJournal({ id, intentId, amount, split, released: split?.state === 'released' ? split : null }, { gone, bearer }), now);
  }
}
