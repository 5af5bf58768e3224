import { Injectable } from '@nestjs/common';
import { add, formatRupiah, lettersIn, type Rupiah, rupiah, ZERO } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { type Deferred, disputeLostJournal, disputeWonJournal, fitted, sharesOf } from '../domain/disputes';
import { errors } from '../domain/errors';
import { type DisputeRecord, DisputesRepository } from '../persistence/disputes.repository';
import { type LockedSplit, RefundsRepository } from '../persistence/refunds.repository';
import { BookDispute } from './book-dispute';
import { RefundSplit } from './refund-split';
import { ReleaseSplit } from './release-split';

export interface DisputeDecision {
  disputeId: string;
  outcome: 'won' | 'lost';
  /** Only for a lost one. */
  bearer: 'seller' | 'platform';
  by: string;
  reason: string;
  /** How much the bank took of a payment, where the rail has not said it; only for a lost one. */
  amount?: Rupiah | undefined;
}

/** Says how a dispute ended, once: the bank gave the money back, or it stays gone and somebody bears it. Joins the caller's transaction. */
@Injectable()
export class DecideDispute {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly refunds: RefundsRepository,
    private readonly book: BookDispute,
    private readonly release: ReleaseSplit,
    private readonly refund: RefundSplit,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @returns what the splits gave for a lost one
   * @throws DomainError `payments.dispute_not_found`, `dispute_done`, `dispute_sum`, `payout_note`
   */
  async execute({ disputeId, outcome, bearer, by, reason, amount }: DisputeDecision): Promise<{ given: Rupiah }> {
    const why = reason.trim();
    if (lettersIn(why) < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'reason' });
    return this.transactions.run(async () => {
      const found = await this.disputes.lock(disputeId);
      if (!found) throw errors.make('dispute_not_found');
      if (found.state !== 'open') throw errors.make('dispute_done');
      const dispute = outcome === 'lost' ? await this.withSum(found, amount) : found;
      const splits = await this.splitsOf(dispute.intentId);
      const journal = outcome === 'won' ? disputeWonJournal(dispute) : disputeLostJournal(dispute, splits, bearer);
      await this.book.decide(dispute, { outcome, bearer: outcome === 'lost' ? bearer : null, by, reason: why }, journal);
      const shares = outcome === 'lost' ? sharesOf(dispute.amount, splits) : new Map<string, Rupiah>();
      for (const [reference, share] of shares) await this.disputes.take(reference, share, bearer);
      for (const { reference } of splits) await this.doDeferred(reference);
      return { given: add(ZERO, ...shares.values()) };
    });
  }

  private async withSum(dispute: DisputeRecord, amount: Rupiah | undefined): Promise<DisputeRecord> {
    if (dispute.isSumKnown) return dispute;
    if (amount === undefined || !Number.isSafeInteger(amount) || amount < 1 || amount > dispute.amount) throw errors.make('dispute_sum', { most: formatRupiah(dispute.amount) }, { field: 'amountRupiah' });
    return this.book.correct(dispute, amount);
  }

  private async splitsOf(intentId: string): Promise<LockedSplit[]> {
    const locked: LockedSplit[] = [];
    for (const reference of await this.disputes.splitsOf(intentId)) {
      const split = await this.refunds.lockSplit(reference);
      if (split) locked.push(split);
    }
    await this.disputes.lockBalances(intentId);
    return locked;
  }

  /** What was asked for while the bank wanted the money: of what is left now. */
  private async doDeferred(splitReference: string): Promise<void> {
    for (const wish of await this.disputes.takeDeferred(splitReference)) {
      const split = await this.refunds.lockSplit(splitReference);
      const now = split?.state === 'held' ? fitted(wish, split) : null;
      if (now) await this.grant(splitReference, now);
    }
  }

  private async grant(splitReference: string, wish: Deferred): Promise<void> {
    if (wish.kind === 'release') await this.release.execute({ splitReference, cut: wish.cut });
    else await this.refund.execute({ splitReference, amount: rupiah(wish.amount), key: wish.key, reason: wish.reason });
  }
}
