import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface QueueRow {
  id: string;
  name: string;
  villageCode: string;
  state: string;
  reviewSince: Date;
  /** Keys that wait. */
  waiting: string[];
}

export interface SampleRow {
  id: string;
  name: string;
  villageCode: string;
  drawnAt: Date;
  reviewedBy: string;
}

type After = { at: Date; id: string } | null;

@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Shops with something that waits, longest first; rides on seller_in_review. A village sees its own and not what only the
   * province may decide; the province sees all, or with `onlyMoney` what waits for it alone.
   */
  queue({ villageCode, onlyMoney = false, after, limit }: { villageCode?: string; onlyMoney?: boolean; after: After; limit: number }): Promise<QueueRow[]> {
    const keys = villageCode !== undefined ? `AND e.requirement <> 'payout.account'` : onlyMoney ? `AND e.requirement = 'payout.account'` : '';
    return this.database.adhoc<QueueRow>(
      `SELECT s.id, s.name, s.village_code AS "villageCode", s.state, s.review_since AS "reviewSince", w.waiting
         FROM sellers.seller s
         JOIN LATERAL (SELECT array_agg(e.requirement ORDER BY e.given_at) AS waiting FROM sellers.evidence e WHERE e.seller_id = s.id AND e.state = 'given' ${keys}) w ON w.waiting IS NOT NULL
        WHERE s.review_since IS NOT NULL AND ($1::text IS NULL OR s.village_code = $1) AND ($2::timestamptz IS NULL OR (s.review_since, s.id) > ($2, $3::uuid))
        ORDER BY s.review_since, s.id LIMIT $4`,
      [villageCode ?? null, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async drawSample(sellerId: string, policyVersion: number, reviewedBy: string, now: Date): Promise<void> {
    await this.database.rows('INSERT INTO sellers.review_sample (seller_id, policy_version, drawn_at, reviewed_by) VALUES ($1, $2, $3, $4) ON CONFLICT (seller_id) DO NOTHING', [sellerId, policyVersion, now, reviewedBy]);
  }

  /** Rides on review_sample_open. */
  samples(after: After, limit: number): Promise<SampleRow[]> {
    return this.database.rows<SampleRow>(
      `SELECT s.id, s.name, s.village_code AS "villageCode", r.drawn_at AS "drawnAt", r.reviewed_by AS "reviewedBy" FROM sellers.review_sample r JOIN sellers.seller s ON s.id = r.seller_id
        WHERE r.looked_at IS NULL AND ($1::timestamptz IS NULL OR (r.drawn_at, r.seller_id) > ($1, $2::uuid)) ORDER BY r.drawn_at, r.seller_id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async closeSample(sellerId: string, outcome: 'fine' | 'faulty', note: string, by: string, now: Date): Promise<boolean> {
    return (await this.database.change('UPDATE sellers.review_sample SET looked_at = $2, looked_by = $3, outcome = $4, note = $5 WHERE seller_id = $1 AND looked_at IS NULL', [sellerId, now, by, outcome, note])) === 1;
  }

  /** The operator's list; rides on seller_of_village. */
  async ofVillage(villageCode: string, afterId: string | null, limit: number): Promise<{ id: string }[]> {
    return this.database.rows<{ id: string }>(`SELECT id FROM sellers.seller WHERE village_code = $1 AND state <> 'closed' AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`, [villageCode, afterId, limit]);
  }
}
