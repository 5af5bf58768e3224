import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { PaymentRail } from '../domain/rail';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { BookRailStatus } from './book-rail-status';

export interface CarriedOut {
  attemptId: string;
  outcome: 'approve' | 'deny';
  /** A person, or `deadline`. */
  by: string;
  why: string;
}

/** Tells the rail what was decided about a doubted card, and books what became of it. Not inside a transaction. */
@Injectable()
export class CarryOutCardDecision {
  constructor(
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @returns false when somebody at the rail was faster: what the rail says counts @throws DomainError `payments.rail_unavailable` */
  async execute({ attemptId, outcome, by, why }: CarriedOut): Promise<boolean> {
    const answer = await this.rail.decide(attemptId, outcome);
    const seen = answer.kind === 'done' ? answer.transaction : await this.rail.status(attemptId);
    await this.transactions.run(async () => {
      // The payment's rows are locked before its ticket, as by the rail's own notification, which comes at the same time.
      if (seen) await this.book.execute(attemptId, seen);
      if (answer.kind === 'done') await this.discrepancies.sign('card_challenged', attemptId, by, why);
    });
    return answer.kind === 'done';
  }
}
