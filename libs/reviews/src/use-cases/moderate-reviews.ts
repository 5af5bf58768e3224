import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, type Page } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { toShop } from '../domain/present';
import { checkDecision } from '../domain/rules';
import type { ReviewCase } from '../domain/views';
import { ReportsRepository } from '../persistence/reports.repository';
import { ReviewListsRepository } from '../persistence/review-lists.repository';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { PublishScore } from './publish-score';

/** What the office has to look at, or has hidden. */
@Injectable()
export class ReviewCases {
  constructor(
    private readonly lists: ReviewListsRepository,
    private readonly reports: ReportsRepository,
  ) {}

  /** Reported: the longest waiting first. Hidden: the newest first. */
  async list({ state, limit = 24, cursor }: { state: 'reported' | 'hidden'; limit?: number | undefined; cursor?: string | undefined }): Promise<Page<ReviewCase>> {
    const { items, nextCursor } = await (state === 'reported' ? this.lists.reported({ limit, cursor }) : this.lists.hidden({ limit, cursor }));
    const reports = await this.reports.openOf(items.map((review) => review.id));
    const reportsOf = (id: string): ReviewCase['reports'] => reports.filter((one) => one.reviewId === id).map(({ reason, note, by, at }) => ({ reason, note, by, at: at.toISOString() }));
    return { items: items.map((review) => ({ ...toShop(review), sellerId: review.sellerId, sellerName: review.sellerName, state: review.state, reports: reportsOf(review.id) })), nextCursor };
  }
}

export interface ReviewDecision {
  reviewId: string;
  outcome: string;
  /** Read by the writer and the shop when it is hidden. */
  reason: string;
  by: string;
}

/** The office hides a review or keeps it, with a reason, on record. What was hidden can be shown again. */
@Injectable()
export class DecideReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: ReviewsRepository,
    private readonly reports: ReportsRepository,
    private readonly publish: PublishScore,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `reviews.not_found`, `decision`, `decision_reason`. */
  async execute({ reviewId, outcome, reason, by }: ReviewDecision): Promise<void> {
    const decision = checkDecision(outcome, reason);
    await this.transactions.run(async () => {
      const review = await this.reviews.lock(reviewId);
      if (!review) throw errors.make('not_found');
      const now = this.clock.now();
      await this.reviews.change(reviewId, { state: decision.isHidden ? 'hidden' : 'shown', reportedAt: null, decidedAt: now, decidedBy: by, decisionReason: decision.reason });
      await this.reports.decideAll(reviewId, now);
      await this.audit.record({ actorId: by, action: decision.isHidden ? 'review.hide' : 'review.keep', subject: `review:${reviewId}`, details: { reason: decision.reason, seller: review.sellerId } });
      await this.publish.execute(review);
    });
  }
}
