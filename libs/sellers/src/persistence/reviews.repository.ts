import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';

export interface QueueRow {
  id: string;
  name: string;
  villageCode: string;
  state: string;
  reviewSince: Date;
  /** What waits, in the order it was handed in. */
  waiting: { id: string; key: string }[];
}

export interface SampleRow {
  id: string;
  name: string;
  villageCode: string;
  drawnAt: Date;
  reviewedBy: string;
}

export interface FoundShopRow {
  id: string;
  slug: string;
  name: string;
  villageCode: string;
  state: string;
}

type After = { at: Date; id: string } | null;

@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Shops of these places with something that waits, longest first; rides on seller_in_review. Codes have blocks of fixed
   * width, so a place is the beginning of its villages.
   */
  queue({ within, of, after, limit }: { within: Reach; of: 'all' | 'money' | 'not-money'; after: After; limit: number }): Promise<QueueRow[]> {
    const keys = { all: '', money: `AND e.requirement = 'payout.account'`, 'not-money': `AND e.requirement <> 'payout.account'` }[of];
    return this.database.adhoc<QueueRow>(
      `SELECT s.id, s.name, s.village_code AS "villageCode", s.state, s.review_since AS "reviewSince", w.waiting
         FROM sellers.seller s
         JOIN LATERAL (SELECT json_agg(json_build_object('id', e.id, 'key', e.requirement) ORDER BY e.given_at, e.id) AS waiting FROM sellers.evidence e WHERE e.seller_id = s.id AND e.state = 'given' ${keys}) w ON w.waiting IS NOT NULL
        WHERE s.review_since IS NOT NULL AND ($1::text[] IS NULL OR s.village_code ^@ ANY ($1)) AND ($2::timestamptz IS NULL OR (s.review_since, s.id) > ($2, $3::uuid))
        ORDER BY s.review_since, s.id LIMIT $4`,
      [within, after?.at ?? null, after?.id ?? null, limit],
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

  /** The office looks for a shop by a part of its name (seller_name_parts) or its state, newest first. */
  find({ name, state, within, beforeId, limit }: { name: string | null; state: string | null; within: Reach; beforeId: string | null; limit: number }): Promise<FoundShopRow[]> {
    return this.database.rows<FoundShopRow>(
      `SELECT id, slug, name, village_code AS "villageCode", state FROM sellers.seller
        WHERE ($1::text IS NULL OR name ILIKE $1) AND ($2::text IS NULL OR state = $2) AND ($3::text[] IS NULL OR village_code ^@ ANY ($3)) AND ($4::uuid IS NULL OR id < $4)
        ORDER BY id DESC LIMIT $5`,
      [name === null ? null : `%${name.replace(/[\\%_]/g, '\\$&')}%`, state, within, beforeId, limit],
    );
  }
}
