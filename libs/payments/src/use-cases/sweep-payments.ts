import { Injectable } from '@nestjs/common';
import { after, defineJob, minutes } from '@etalase/kernel';
import { AttemptsRepository, type DueAttempt } from '../persistence/attempts.repository';
import { RailNotificationsRepository } from '../persistence/rail-notifications.repository';
import { RefundsRepository } from '../persistence/refunds.repository';
import { ApplyRailStatus } from './apply-rail-status';
import { CloseAttempt } from './close-attempt';
import { SendRefund } from './send-refund';

/** Each minute, by a schedule of the worker. */
export const SweepPaymentsJob = defineJob<Record<string, never>>('payments.sweep', 'upkeep');

const BATCH = 50;
/** How often one that stays pending is asked about. */
const AGAIN_MS = minutes(15);
const REFUND_AGAIN_MS = minutes(10);
/** A notification that is this old and not applied was dropped by a crash. */
const FORGOTTEN_MS = minutes(1);

/**
 * The safety net under everything that can get lost between the rail and us: notifications, answers to a charge, jobs of
 * a refund. Each case is one question to the rail; one that fails does not hold up the others and comes again.
 */
@Injectable()
export class SweepPayments {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly notifications: RailNotificationsRepository,
    private readonly refunds: RefundsRepository,
    private readonly apply: ApplyRailStatus,
    private readonly closeAttempt: CloseAttempt,
    private readonly sendRefund: SendRefund,
  ) {}

  /** @throws AggregateError when some questions failed, after all were asked */
  async execute({ now }: { now: Date }): Promise<void> {
    const failures: unknown[] = [];
    const each = async <Item>(items: Item[], work: (item: Item) => Promise<unknown>): Promise<void> => {
      for (const item of items) await work(item).catch((error: unknown) => failures.push(error));
    };
    await each(await this.notifications.waiting(after(now, -FORGOTTEN_MS), BATCH), (waiting) => this.apply.execute(waiting));
    await each(await this.attempts.takeDue(now, after(now, AGAIN_MS), BATCH), (attempt) => this.ask(attempt, now));
    await each(await this.refunds.takeDue(now, after(now, REFUND_AGAIN_MS), BATCH), (refund) => (refund.sent ? this.apply.execute(refund) : this.sendRefund.execute({ refundId: refund.id })));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} payments could not be checked`);
  }

  private async ask({ id: attemptId, hasPage, expiresAt }: DueAttempt, now: Date): Promise<void> {
    if ((await this.apply.execute({ attemptId })) !== null) return;
    // Its turn comes five minutes after the claim at the earliest: what the rail does not know by then it will never know,
    // except by a page on which nobody has paid yet.
    if (!hasPage) await this.closeAttempt.abandon(attemptId, 'failed', 'unknown_to_rail');
    else if (expiresAt !== null && expiresAt <= now) await this.closeAttempt.abandon(attemptId, 'expired', 'expired');
  }
}
