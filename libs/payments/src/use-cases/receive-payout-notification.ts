import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Logger } from '@etalase/platform';
import { PayoutRail } from '../domain/payout-rail';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { FollowPayout } from './follow-payout';

/** Takes the payout rail's news: signature over the bytes, kept raw, then the rail is asked; the news itself is only a hint. */
@Injectable()
export class ReceivePayoutNotification {
  constructor(
    private readonly rail: PayoutRail,
    private readonly payouts: PayoutsRepository,
    private readonly follow: FollowPayout,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** @throws DomainError `payments.notification_unreadable`, `payments.notification_forged`; then nothing has changed. */
  async execute({ rawBody, signature }: { rawBody: string; signature: string }): Promise<void> {
    const notice = this.rail.readNotification(rawBody, signature);
    const { isApplied } = await this.payouts.storeNotification(notice, rawBody, this.clock.now());
    if (isApplied || notice.reference === null) return;
    try {
      await this.apply(notice.reference);
    } catch (error) {
      // It is kept, and the sweep asks again; the rail has done its part and gets its 200.
      this.logger.warn({ error }, 'news of a payout kept for later');
    }
  }

  /** A reference we do not know yet is one whose answer was lost: asking again under its key will bring it. */
  async apply(reference: string): Promise<void> {
    const payout = await this.payouts.byReference(reference);
    if (payout) await this.follow.execute({ payoutId: payout.id });
    await this.payouts.markNotified(reference, this.clock.now());
  }
}
