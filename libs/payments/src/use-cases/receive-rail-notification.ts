import { Injectable } from '@nestjs/common';
import { after, Clock } from '@etalase/kernel';
import { Logger, Outbox } from '@etalase/platform';
import { PaymentRail } from '../domain/rail';
import { RailNotificationsRepository } from '../persistence/rail-notifications.repository';
import { ApplyRailStatus, ApplyRailStatusJob } from './apply-rail-status';

/** Midtrans repeats after 2 minutes by itself; ours is quicker. */
const AGAIN_AFTER_MS = 5_000;

/**
 * Takes a notification: checks its signature, keeps it raw, then asks the rail and books the answer at once. Nothing is
 * queued on this path, so a payment is an event within one question to the rail and one transaction. What goes wrong after
 * the row is kept is made good by a job; should the process die in between, the sweep finds the row not applied.
 */
@Injectable()
export class ReceiveRailNotification {
  constructor(
    private readonly rail: PaymentRail,
    private readonly notifications: RailNotificationsRepository,
    private readonly apply: ApplyRailStatus,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /**
   * @returns the payment whose standing may have changed, so that the caller can go on at once; the events say the same later
   * @throws DomainError `payments.notification_unreadable`, `payments.notification_forged`; then nothing has changed.
   */
  async execute({ rawBody }: { rawBody: string }): Promise<{ paymentIntentId: string; reference: string; paidAt: Date } | null> {
    const notice = this.rail.readNotification(rawBody);
    const now = this.clock.now();
    // Pending changes nothing: it is kept and done with.
    const isNews = notice.claimedStatus !== 'pending';
    const known = await this.notifications.store(notice, rawBody, now, isNews ? null : now);
    if (!known || !isNews) return null;
    // Booked already, when the first copy came or when somebody asked. Refunds repeat their status for every step, and a
    // capture that was doubted is told again when it is accepted.
    if (known.railStatus === notice.claimedStatus && !notice.claimedStatus.endsWith('refund') && notice.claimedStatus !== 'capture') {
      await this.notifications.markApplied(notice.railOrderId, now, now);
      return null;
    }
    try {
      const seen = await this.apply.execute({ attemptId: notice.railOrderId, claimedStatus: notice.claimedStatus });
      return { paymentIntentId: known.paymentIntentId, reference: known.reference, paidAt: seen?.paidAt ?? now };
    } catch (error) {
      // The job asks again and, if this is a fault of ours, fails where it is seen; the rail has done its part and gets its 200.
      await this.outbox.schedule(ApplyRailStatusJob, { attemptId: notice.railOrderId, claimedStatus: notice.claimedStatus }, after(now, AGAIN_AFTER_MS));
      this.logger.warn({ error, attemptId: notice.railOrderId }, 'notification kept for later');
      return null;
    }
  }
}
