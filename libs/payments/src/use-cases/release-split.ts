import { Injectable } from '@nestjs/common';
import { Clock, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { type Cut, isBearable, NO_CUT, totalOf } from '../domain/cuts';
import { leftOf } from '../domain/disputes';
import { errors } from '../domain/errors';
import { FundsReleased } from '../domain/events';
import { releaseJournal } from '../domain/journals';
import { DisputesRepository } from '../persistence/disputes.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

/** What is left in a split's escrow becomes the seller's, less the cut. Joins the caller's transaction; safe to repeat. */
@Injectable()
export class ReleaseSplit {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly disputes: DisputesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param cut what does not go to the seller; at most what is released
   * @returns what the seller got
   * @throws DomainError `payments.split_not_found`, `split_not_paid`, `split_refunded`, `commission_invalid`
   */
  execute({ splitReference, cut = NO_CUT }: { splitReference: string; cut?: Cut }): Promise<{ released: Rupiah }> {
    return this.transactions.run(async () => {
      const split = await this.refunds.lockSplit(splitReference);
      if (!split) throw errors.make('split_not_found');
      if (split.state === 'waiting') throw errors.make('split_not_paid');
      if (split.state === 'taken') return { released: ZERO };
      if (split.state === 'refunded') throw errors.make('split_refunded');
      const left = leftOf(split);
      if (!isBearable(cut, left)) throw errors.make('commission_invalid');
      const released = subtract(left, totalOf(cut));
      if (split.state === 'released') return { released };
      // The bank wants it back: it stays where it is, and follows when the bank gives in.
      if (await this.disputes.standsAgainst(split.intentId)) {
        await this.disputes.defer(splitReference, { kind: 'release', cut });
        return { released: ZERO };
      }

      const now = this.clock.now();
      await this.refunds.release(splitReference, totalOf(cut) > 0 ? { ...cut, of: left } : null, now);
      await this.ledger.post(releaseJournal(split.intentId, split, left, cut), now);
      await this.outbox.publish(FundsReleased, { splitReference, account: split.account, amountRupiah: released });
      return { released };
    });
  }
}
