import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { PaymentRail } from '../domain/rail';
import { ATTEMPT_STATES, type AttemptStatus } from '../domain/states';
import { AttemptsRepository } from '../persistence/attempts.repository';
import { SettlementsRepository } from '../persistence/settlements.repository';
import { BookRailStatus } from './book-rail-status';

/** Ends one attempt: on the rail first, and here only as the rail says. When the payer was faster, the payment is booked instead. */
@Injectable()
export class CloseAttempt {
  constructor(
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
    private readonly settlements: SettlementsRepository,
    private readonly attempts: AttemptsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `payments.rail_unavailable` */
  async execute(attemptId: string): Promise<void> {
    const answer = await this.rail.cancel(attemptId, await this.attempts.pageToken(attemptId));
    const seen = answer.kind === 'done' ? answer.transaction : answer.kind === 'unknown' ? null : await this.rail.status(attemptId);
    await (seen ? this.book.execute(attemptId, seen, { isOurCancel: true }) : this.abandon(attemptId, 'canceled', 'unknown_to_rail'));
  }

  /** For an attempt the rail does not have: nothing can be paid by it. Only a pending one changes. */
  async abandon(attemptId: string, status: Exclude<AttemptStatus, 'pending' | 'succeeded'>, failure: string): Promise<void> {
    await this.transactions.run(async () => {
      const row = await this.settlements.lock(attemptId);
      if (row?.attemptStatus !== 'pending') return;
      ATTEMPT_STATES.assert(row.attemptStatus, status);
      const isOpenElsewhere = !['requires_action', 'processing'].includes(row.intentStatus) || (await this.settlements.hasOtherOpen(row));
      await this.settlements.abandon(row, isOpenElsewhere ? row.intentStatus : 'requires_payment_method', status, failure);
    });
  }
}
