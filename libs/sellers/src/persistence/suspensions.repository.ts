import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';
import type { SuspensionState } from '../domain/evidence-states';

export interface SuspensionRow {
  id: string;
  sellerId: string;
  sellerName: string;
  villageCode: string;
  state: SuspensionState;
  reason: string;
  suspendedBy: string;
  suspendedAt: Date;
  appeal: string | null;
  appealedAt: Date | null;
  decidedAt: Date | null;
  answer: string | null;
}

const COLUMNS = `x.id, x.seller_id AS "sellerId", s.name AS "sellerName", s.village_code AS "villageCode", x.state, x.reason, x.suspended_by AS "suspendedBy", x.suspended_at AS "suspendedAt", x.appeal, x.appealed_at AS "appealedAt", x.decided_at AS "decidedAt", x.answer`;
const FROM = 'FROM sellers.suspension x JOIN sellers.seller s ON s.id = x.seller_id';

@Injectable()
export class SuspensionsRepository {
  constructor(private readonly database: Database) {}

  async begin(row: { id: string; sellerId: string; reason: string; by: string; at: Date }): Promise<void> {
    await this.database.rows(`INSERT INTO sellers.suspension (id, seller_id, state, reason, suspended_by, suspended_at) VALUES ($1, $2, 'standing', $3, $4, $5)`, [row.id, row.sellerId, row.reason, row.by, row.at]);
  }

  /** The one that stands; rides on suspension_standing. */
  async standing(sellerId: string): Promise<SuspensionRow | undefined> {
    const [row] = await this.database.rows<SuspensionRow>(`SELECT ${COLUMNS} ${FROM} WHERE x.seller_id = $1 AND x.state <> 'lifted'`, [sellerId]);
    return row;
  }

  async appeal(id: string, text: string, by: string, at: Date): Promise<void> {
    await this.database.change(`UPDATE sellers.suspension SET state = 'appealed', appeal = $2, appealed_by = $3, appealed_at = $4 WHERE id = $1`, [id, text, by, at]);
  }

  async close(id: string, state: SuspensionState, by: string, answer: string, at: Date): Promise<void> {
    await this.database.change('UPDATE sellers.suspension SET state = $2, decided_by = $3, answer = $4, decided_at = $5 WHERE id = $1', [id, state, by, answer, at]);
  }

  /** What stands, newest first; few rows, found by suspension_standing. Codes have blocks of fixed width, so a place is the beginning of its villages. */
  list(within: Reach, beforeId: string | null, limit: number): Promise<SuspensionRow[]> {
    return this.database.rows<SuspensionRow>(`SELECT ${COLUMNS} ${FROM} WHERE x.state <> 'lifted' AND ($1::text[] IS NULL OR s.village_code ^@ ANY ($1)) AND ($2::uuid IS NULL OR x.id < $2) ORDER BY x.id DESC LIMIT $3`, [within, beforeId, limit]);
  }
}
