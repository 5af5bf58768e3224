import { Injectable } from '@nestjs/common';
import { after, Clock, dayIn, days, defineJob, rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { PayoutRail } from '../domain/payout-rail';
import { comparePayouts } from '../domain/reconcile-payouts';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { type Reconciliation, TicketsRepository } from '../persistence/tickets.repository';
import { TrialBalance } from './trial-balance';

/** Each night, by a schedule of the worker. */
export const ReconcilePayoutsDue = defineJob<Record<string, never>>('payments.reconcile-payouts', 'upkeep');

/** A bank gives money back days later; so many days are looked at again each time. */
const LOOK_BACK_DAYS = 6;

/** The rail's statement against our payouts, and the books against themselves. Differences become tickets, once each; nothing is mended. */
@Injectable()
export class ReconcilePayouts {
  constructor(
    private readonly rail: PayoutRail,
    private readonly tickets: TicketsRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly books: TrialBalance,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Call outside a transaction. @param until first moment that is not looked at; the day it is in is what the report is called. @throws DomainError `payments.rail_unavailable` */
  async execute({ until }: { until: Date }): Promise<Reconciliation> {
    const from = after(until, -days(LOOK_BACK_DAYS + 1));
    // The statement knows whole days only, in UTC: one more on each side never makes a difference, one less would.
    const movements = (await this.rail.statement(from.toISOString().slice(0, 10), until.toISOString().slice(0, 10))).filter(({ at }) => at >= from && at < until);
    return this.transactions.run(async () => {
      const payouts = await this.tickets.payouts(from, until, movements.map(({ reference }) => reference));
      const differences = comparePayouts(payouts, movements);
      const { total, differences: wrong } = await this.books.execute();
      const report: Reconciliation = { day: dayIn(until), ranAt: this.clock.now(), movements: movements.length, payouts: payouts.length, differences, booksTotal: rupiah(total), booksDifferences: wrong.length };
      await this.tickets.keep(report);
      for (const { kind, subject, detail } of differences) await this.discrepancies.raise(kind, subject, null, detail);
      if (total !== 0 || wrong.length > 0) await this.discrepancies.raise('books', report.day, null, { total, accounts: wrong.slice(0, 20) });
      return report;
    });
  }
}
