import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { PayoutFailed, PayoutPaid } from '../domain/events';
import { payoutFailedJournal, payoutPaidJournal } from '../domain/journals';
import { PAYOUT_STATES } from '../domain/payout-states';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';

export type PayoutOutcome = { kind: 'paid' } | { kind: 'failed'; reason: string };

/** Writes how a payout ended, once and only forward, in one transaction. The rail is not called here. */
@Injectable()
export class BookPayout {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly ledger: LedgerRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @param by who says so: the rail, or an officer with their reason. @returns whether anything changed */
  execute(payoutId: string, outcome: PayoutOutcome, by = { who: 'rail', why: 'told by the rail' }): Promise<boolean> {
    return this.transactions.run(async () => {
      const payout = await this.payouts.lock(payoutId);
      if (!payout || !PAYOUT_STATES.can(payout.status, outcome.kind)) return false;
      const now = this.clock.now();
      const wasPaid = payout.status === 'paid';
      const reason = outcome.kind === 'failed' ? outcome.reason.slice(0, 200) : null;
      await this.payouts.end(payoutId, outcome.kind, reason, now);
      await this.ledger.post(reason === null ? payoutPaidJournal(payout) : payoutFailedJournal(payout, wasPaid), now);
      for (const kind of ['payout_unclear', 'payout_slow'] as const) await this.discrepancies.resolve(kind, payoutId, by.who, by.why);
      const fact = { payoutId, account: payout.account, amountRupiah: payout.amount, masked: payout.masked, source: payout.source };
      if (reason === null) await this.outbox.publish(PayoutPaid, fact);
      else await this.outbox.publish(PayoutFailed, { ...fact, reason, wasPaid });
      return true;
    });
  }

  /** Nobody knows what became of the money: it stays in transit, with a ticket, until a person decides. */
  async unclear(payoutId: string, detail: object): Promise<void> {
    await this.transactions.run(async () => {
      const payout = await this.payouts.lock(payoutId);
      if (payout?.status !== 'in_transit') return;
      await this.payouts.markUnclear(payoutId, this.clock.now());
      await this.discrepancies.raise('payout_unclear', payoutId, null, { account: payout.account, amount: payout.amount, reference: payout.railReference, ...detail });
    });
  }

  /** The rail says otherwise than we have written; the same ticket as the nightly comparison's. */
  async contradicted(payoutId: string, detail: object): Promise<void> {
    await this.discrepancies.raise('payout_status', payoutId, null, detail);
  }

  /** Known to be with the bank, but for days. */
  async slow(payoutId: string, detail: object): Promise<void> {
    await this.discrepancies.raise('payout_slow', payoutId, null, detail);
  }
}
