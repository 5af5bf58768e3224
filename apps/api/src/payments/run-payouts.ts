import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { DecidePayouts, MakePayouts, PayoutDesk, SettleUnclearPayout } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/** Payments knows no people, so the app puts each officer's act on record, together with the act or not at all. */
@Injectable()
export class RunPayouts {
  constructor(
    private readonly makePayouts: MakePayouts,
    private readonly decide: DecidePayouts,
    private readonly settleUnclear: SettleUnclearPayout,
    private readonly desk: PayoutDesk,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  /** Asks the bank for names, so no transaction spans it: the run is its own proof of who made it. */
  async make(by: string, now: Date, accounts: string[] | undefined): ReturnType<MakePayouts['execute']> {
    const made = await this.makePayouts.execute({ by, now, ...(accounts === undefined ? {} : { accounts }) });
    await this.audit.record({ actorId: by, action: 'payout.make', subject: `payout-batch:${made.batchId}`, details: { count: made.count } });
    return made;
  }

  approve(batchId: string, by: string): Promise<{ count: number }> {
    return this.transactions.run(async () => {
      const approved = await this.decide.approve({ batchId, by });
      await this.audit.record({ actorId: by, action: 'payout.approve', subject: `payout-batch:${batchId}`, details: approved });
      return approved;
    });
  }

  reject(batchId: string, by: string, reason: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.decide.reject({ batchId, by, reason });
      await this.audit.record({ actorId: by, action: 'payout.reject', subject: `payout-batch:${batchId}`, details: { reason } });
    });
  }

  settle(payoutId: string, by: string, outcome: 'paid' | 'failed', note: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.settleUnclear.execute({ payoutId, outcome, by, note });
      await this.audit.record({ actorId: by, action: 'payout.settle', subject: `payout:${payoutId}`, details: { outcome, note } });
    });
  }

  acceptName(account: string, by: string): Promise<void> {
    return this.transactions.run(async () => {
      const { masked } = await this.desk.acceptName({ account, by });
      await this.audit.record({ actorId: by, action: 'payout.name_accepted', subject: `seller:${account}`, details: { masked } });
    });
  }
}
