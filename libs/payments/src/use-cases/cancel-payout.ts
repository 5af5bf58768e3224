import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { payoutFailedJournal } from '../domain/journals';
import { PAYOUT_STATES } from '../domain/payout-states';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';

/** Calls off a payout the rail has not heard of: the money is back in the balance. Joins the caller's transaction. */
@Injectable()
export class CancelPayout {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly ledger: LedgerRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.payout_not_found`, `payments.payout_too_late` */
  async execute({ payoutId }: { payoutId: string }): Promise<void> {
    await this.transactions.run(async () => {
      const payout = await this.payouts.lock(payoutId);
      if (!payout) throw errors.make('payout_not_found');
      if (payout.status === 'canceled') return;
      if (!PAYOUT_STATES.can(payout.status, 'canceled')) throw errors.make('payout_too_late');
      const now = this.clock.now();
      await this.payouts.end(payoutId, 'canceled', null, now);
      await this.ledger.post(payoutFailedJournal(payout, false), now);
    });
  }
}
