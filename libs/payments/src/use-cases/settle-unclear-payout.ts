import { Injectable } from '@nestjs/common';
import { lettersIn } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { BookPayout } from './book-payout';

/** An officer has asked the bank what became of a payout, and says so with their reason. Never who made the run. */
@Injectable()
export class SettleUnclearPayout {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly batches: PayoutBatchesRepository,
    private readonly book: BookPayout,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `payments.payout_not_found`, `payout_not_unclear`, `payout_same_officer`, `payout_note` */
  async execute({ payoutId, outcome, by, note }: { payoutId: string; outcome: 'paid' | 'failed'; by: string; note: string }): Promise<void> {
    const why = note.trim();
    if (lettersIn(why) < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'note' });
    await this.transactions.run(async () => {
      const known = await this.payouts.byId(payoutId);
      if (!known) throw errors.make('payout_not_found');
      // Run before payout, as whoever decides about a run takes them.
      const batch = known.batchId === null ? null : await this.batches.lock(known.batchId);
      const payout = await this.payouts.lock(payoutId);
      if (!payout?.unclearAt) throw errors.make('payout_not_unclear');
      if (batch?.madeBy === by) throw errors.make('payout_same_officer');
      await this.book.execute(payoutId, outcome === 'paid' ? { kind: 'paid' } : { kind: 'failed', reason: why }, { who: by, why });
    });
  }
}
