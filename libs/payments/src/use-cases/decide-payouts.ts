import { Injectable } from '@nestjs/common';
import { after, Clock, lettersIn, minutes } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { BATCH_STATES } from '../domain/payout-states';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { CancelPayout } from './cancel-payout';
import { SendPayoutJob } from './send-payout';

/** When the sweep takes over what a lost job left. */
const JOB_LOST_MS = minutes(2);

/** The checker's half of a run: never by who made it. Nothing is sent here; jobs do that after the commit. Joins the caller's transaction. */
@Injectable()
export class DecidePayouts {
  constructor(
    private readonly batches: PayoutBatchesRepository,
    private readonly cancel: CancelPayout,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.payout_not_found`, `payout_same_officer`, `payout_batch.move_refused` */
  async approve({ batchId, by }: { batchId: string; by: string }): Promise<{ count: number }> {
    return this.transactions.run(async () => {
      const batch = await this.batches.lock(batchId);
      if (!batch) throw errors.make('payout_not_found');
      BATCH_STATES.assert(batch.state, 'approved');
      if (batch.madeBy === by) throw errors.make('payout_same_officer');
      const now = this.clock.now();
      await this.batches.decide(batchId, 'approved', by, now, null);
      const ids = await this.batches.release(batchId, now, after(now, JOB_LOST_MS));
      for (const payoutId of ids) await this.outbox.schedule(SendPayoutJob, { payoutId });
      return { count: ids.length };
    });
  }

  /** Also its maker may take it back. @throws DomainError `payments.payout_not_found`, `payout_note`, `payout_batch.move_refused` */
  async reject({ batchId, by, reason }: { batchId: string; by: string; reason: string }): Promise<void> {
    const why = reason.trim();
    if (lettersIn(why) < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const batch = await this.batches.lock(batchId);
      if (!batch) throw errors.make('payout_not_found');
      BATCH_STATES.assert(batch.state, 'rejected');
      await this.batches.decide(batchId, 'rejected', by, this.clock.now(), why);
      for (const payoutId of await this.batches.pendingOf(batchId)) await this.cancel.execute({ payoutId });
    });
  }
}
