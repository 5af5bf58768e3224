import { Injectable } from '@nestjs/common';
import { after, Clock, defineJob, minutes } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { PayoutSent } from '../domain/events';
import { type PayoutRecord, PayoutsRepository } from '../persistence/payouts.repository';
import { AskRailToPay } from './ask-rail-to-pay';
import { FollowPayout } from './follow-payout';

export const SendPayoutJob = defineJob<{ payoutId: string }>('payments.send-payout', 'deadlines');

const FIRST_CHECK_MS = minutes(5);

/**
 * Brings one approved payout to the rail. That it is asked is written before the call, and its id is the rail's key: after a
 * crash anywhere the next try finds the same payout there. Safe to repeat, by job and by sweep.
 */
@Injectable()
export class SendPayout {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly ask: AskRailToPay,
    private readonly follow: FollowPayout,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.rail_unavailable`: nothing is concluded, the job comes again */
  async execute({ payoutId }: { payoutId: string }): Promise<void> {
    const payout = await this.claim(payoutId);
    if (payout?.status !== 'in_transit' || payout.unclearAt !== null) return;
    const reference = payout.railReference ?? (await this.ask.execute(payout));
    if (reference !== null) await this.follow.execute({ payoutId });
  }

  private claim(id: string): Promise<PayoutRecord | null> {
    return this.transactions.run(async () => {
      const payout = await this.payouts.lock(id);
      if (payout?.status !== 'pending' || payout.approvedAt === null) return payout;
      const now = this.clock.now();
      await this.payouts.markAsked(id, now, after(now, FIRST_CHECK_MS));
      const { account, amount: amountRupiah, masked, source } = payout;
      await this.outbox.publish(PayoutSent, { payoutId: id, account, amountRupiah, masked, source });
      return { ...payout, status: 'in_transit' as const, askedAt: now };
    });
  }
}
