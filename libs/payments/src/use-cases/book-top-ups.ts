import { Injectable } from '@nestjs/common';
import { after, Clock, days } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { PayoutRail } from '../domain/payout-rail';
import { namedTopUps, topUpJournal } from '../domain/top-ups';
import { LedgerRepository } from '../persistence/ledger.repository';

/** So many days are read again each time: one that is known is booked already. */
const LOOK_BACK_DAYS = 8;

/** Books what the operator put on the account payouts are made from, once each, as the rail's statement tells it. */
@Injectable()
export class BookTopUps {
  constructor(
    private readonly rail: PayoutRail,
    private readonly ledger: LedgerRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Call outside a transaction. @returns how many were new. @throws DomainError `payments.rail_unavailable` */
  async execute({ until }: { until: Date }): Promise<number> {
    // Whole days: a day that is cut would number alike top-ups differently.
    const from = after(until, -days(LOOK_BACK_DAYS)).toISOString().slice(0, 10);
    const found = namedTopUps(await this.rail.topUps(from, until.toISOString().slice(0, 10)));
    let booked = 0;
    for (const topUp of found) {
      booked += await this.transactions.run(async () => {
        if (await this.ledger.isBooked('top_up', topUp.key, 'received')) return 0;
        await this.ledger.post(topUpJournal(topUp), this.clock.now());
        return 1;
      });
    }
    return booked;
  }
}
