import { Injectable } from '@nestjs/common';
import { Clock, defineJob } from '@etalase/kernel';
import { railUnavailable } from '../domain/errors';
import { isBehind } from '../domain/judge-rail-status';
import { PaymentRail, type RailTransaction } from '../domain/rail';
import { RailNotificationsRepository } from '../persistence/rail-notifications.repository';
import { BookRailStatus } from './book-rail-status';

/** Asks the rail again when the first time failed. */
export const ApplyRailStatusJob = defineJob<{ attemptId: string; claimedStatus: string | null }>('payments.apply-rail-status', 'deadlines');

/** Asks the rail how an attempt stands (a notification is only a hint) and books the answer. Safe to repeat. */
@Injectable()
export class ApplyRailStatus {
  constructor(
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
    private readonly notifications: RailNotificationsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param claimedStatus what a notification said; when the rail's own answer lags behind it, the call fails to be tried again
   * @returns the rail's answer, `null` when it does not know the attempt
   * @throws DomainError `payments.rail_unavailable`
   */
  async execute({ attemptId, claimedStatus = null }: { attemptId: string; claimedStatus?: string | null }): Promise<RailTransaction | null> {
    const askedAt = this.clock.now();
    const seen = await this.rail.status(attemptId);
    if (!seen) return null;
    const isWritten = await this.book.execute(attemptId, seen);
    if (claimedStatus !== null && isBehind(seen.status, claimedStatus)) throw railUnavailable(new Error(`the rail still says ${seen.status} where it notified ${claimedStatus}`));
    if (!isWritten) await this.notifications.markApplied(attemptId, askedAt, this.clock.now());
    return seen;
  }
}
