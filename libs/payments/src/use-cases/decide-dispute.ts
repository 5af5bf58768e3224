import { Injectable } from '@nestjs/common';
import { rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { disputeLostJournal, disputeWonJournal } from '../domain/disputes';
import { errors } from '../domain/errors';
import { DisputesRepository } from '../persistence/disputes.repository';
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

  /** @throws DomainError `payments.dispute_not_found`, `dispute_done`, `payout_note` */
  async execute({ disputeId, outcome, bearer, by, reason }: DisputeDecision): Promise<void> {
    const why = reason.trim();
    if (why.length < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const dispute = await this.disputes.lock(disputeId);
      if (!dispute) throw errors.make('dispute_not_found');
      if (dispute.state !== 'open') throw errors.make('dispute_done');
      const splits = await this.splitsOf(dispute.intentId);
      const journal = outcome === 'won' ? disputeWonJournal(dispute) : disputeLostJournal(dispute, splits, bearer);
      await this.book.decide(dispute, { outcome, bearer: outcome === 'lost' ? bearer : null, by, reason: why }, journal);
      for (const { reference, state } of splits) {
        if (outcome === 'won') await this.doDeferred(reference);
        else if (state === 'held') await this.disputes.take(reference);
      }
    });
  }

  private async splitsOf(intentId: string): Promise<LockedSplit[]> {
    const locked: LockedSplit[] = [];
    for (const reference of await this.disputes.splitsOf(intentId)) {
      const split = await this.refunds.lockSplit(reference);
      if (split) locked.push(split);
    }
    return locked;
  }

  private async doDeferred(splitReference: string): Promise<void> {
    const deferred = await this.disputes.takeDeferred(splitReference);
    for (const wish of deferred) {
      if (wish.kind === 'release') await this.release.execute({ splitReference, commission: rupiah(wish.commission) });
      else await this.refund.execute({ splitReference, amount: rupiah(wish.amount), key: wish.key, reason: wish.reason });
    }
  }
}
