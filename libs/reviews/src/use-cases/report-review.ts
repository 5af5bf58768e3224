import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Secrets, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { checkReport } from '../domain/rules';
import { ReportsRepository } from '../persistence/reports.repository';
import { ReviewsRepository } from '../persistence/reviews.repository';

export interface ReviewReport {
  reviewId: string;
  reason: string;
  note: string;
  /** A shop reports its own reviews only; a visitor is known by the address of the connection, kept as a keyed hash. */
  by: { kind: 'seller'; sellerId: string } | { kind: 'visitor'; address: string };
}

const PURPOSE = 'review-reporter';

/** Somebody says a review should not be there. It stays until the office has decided: a report alone silences nobody. */
@Injectable()
export class ReportReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: ReviewsRepository,
    private readonly reports: ReportsRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `reviews.not_found`, `report_reason`, `report_note`, `report_note_needed`. */
  async execute({ reviewId, reason, note, by }: ReviewReport): Promise<void> {
    const report = checkReport(reason, note);
    await this.transactions.run(async () => {
      const review = await this.reviews.lock(reviewId);
      if (!review || review.state === 'hidden' || (by.kind === 'seller' && review.sellerId !== by.sellerId)) throw errors.make('not_found');
      const at = this.clock.now();
      const reporterKey = by.kind === 'seller' ? by.sellerId : this.secrets.keyedHash(by.address, PURPOSE);
      await this.reports.insert({ id: newId(), reviewId, ...report, by: by.kind, reporterKey, at });
      if (review.reportedAt === null) await this.reviews.change(reviewId, { reportedAt: at });
    });
  }
}
