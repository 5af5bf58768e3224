import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { ReportReason } from '../domain/views';

export interface ReportRow {
  id: string;
  reviewId: string;
  reason: ReportReason;
  note: string;
  by: 'visitor' | 'seller';
  reporterKey: string;
  at: Date;
}

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** The same voice again changes nothing. */
  async insert({ id, reviewId, reason, note, by, reporterKey, at }: ReportRow): Promise<void> {
    await this.database.rows(
      `INSERT INTO reviews.report (id, review_id, reason, note, reported_by, reporter_key, reported_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (review_id, reporter_key) WHERE decided_at IS NULL DO NOTHING`,
      [id, reviewId, reason, note, by, reporterKey, at],
    );
  }

  /** Undecided ones of some reviews, oldest first; at most fifty a review are of use to anybody. Rides on report_once. */
  openOf(reviewIds: readonly string[]): Promise<Omit<ReportRow, 'reporterKey'>[]> {
    return this.database.rows(
      `SELECT o.* FROM unnest($1::uuid[]) AS r (id) CROSS JOIN LATERAL (
         SELECT id, review_id AS "reviewId", reason, note, reported_by AS by, reported_at AS at FROM reviews.report WHERE review_id = r.id AND decided_at IS NULL ORDER BY id LIMIT 50) o`,
      [reviewIds],
    );
  }

  async decideAll(reviewId: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE reviews.report SET decided_at = $2 WHERE review_id = $1 AND decided_at IS NULL', [reviewId, at]);
  }
}
