import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { NameFinding } from '../domain/payout-plan';
import type { BatchState, PayoutStatus } from '../domain/payout-states';

export interface PayoutBatch {
  id: string;
  state: BatchState;
  madeBy: string;
  madeAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  count: number;
  amount: Rupiah;
  /** How many are where. */
  standing: Partial<Record<PayoutStatus | 'unclear', number>>;
}

export interface BatchPayout {
  id: string;
  account: string;
  label: string;
  amount: Rupiah;
  status: PayoutStatus;
  masked: string;
  railReference: string | null;
  isUnclear: boolean;
  failure: string | null;
  endedAt: Date | null;
}

const BATCH = `b.id, b.state, b.made_by AS "madeBy", b.made_at AS "madeAt", b.decided_by AS "decidedBy", b.decided_at AS "decidedAt", b.reason, p.count, p.amount, p.standing`;
/** Sums ride on payout_of_batch. */
const SUMS = `CROSS JOIN LATERAL (SELECT coalesce(sum(g.n), 0)::int AS count, coalesce(sum(g.amount), 0)::bigint AS amount, coalesce(jsonb_object_agg(g.at, g.n), '{}') AS standing
  FROM (SELECT CASE WHEN unclear_at IS NULL THEN status ELSE 'unclear' END AS at, count(*) AS n, sum(amount) AS amount FROM payments.payout WHERE batch_id = b.id GROUP BY 1) g) p`;

@Injectable()
export class PayoutBatchesRepository {
  constructor(private readonly database: Database) {}

  async insert(id: string, by: string, at: Date): Promise<void> {
    await this.database.rows('INSERT INTO payments.payout_batch (id, made_by, made_at) VALUES ($1, $2, $3)', [id, by, at]);
  }

  async lock(id: string): Promise<{ id: string; state: BatchState; madeBy: string } | null> {
    const [row] = await this.database.rows<{ id: string; state: BatchState; madeBy: string }>('SELECT id, state, made_by AS "madeBy" FROM payments.payout_batch WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return row ?? null;
  }

  async decide(id: string, state: BatchState, by: string, at: Date, reason: string | null): Promise<void> {
    await this.database.rows('UPDATE payments.payout_batch SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1', [id, state, by, at, reason]);
  }

  /** From here on its payouts may leave. @returns their ids. */
  async release(id: string, at: Date, nextCheckAt: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`UPDATE payments.payout SET approved_at = $2, next_check_at = $3 WHERE batch_id = $1 AND status = 'pending' RETURNING id`, [id, at, nextCheckAt]);
    return rows.map((row) => row.id);
  }

  async pendingOf(id: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT id FROM payments.payout WHERE batch_id = $1 AND status = 'pending' ORDER BY account`, [id]);
    return rows.map((row) => row.id);
  }

  /** Newest first, by the time-ordered id. */
  list(before: string | null, limit: number): Promise<PayoutBatch[]> {
    return this.database.rows<PayoutBatch>(`SELECT ${BATCH} FROM payments.payout_batch b ${SUMS} WHERE $1::uuid IS NULL OR b.id < $1 ORDER BY b.id DESC LIMIT $2`, [before, limit]);
  }

  async find(id: string): Promise<PayoutBatch | null> {
    const [row] = await this.database.rows<PayoutBatch>(`SELECT ${BATCH} FROM payments.payout_batch b ${SUMS} WHERE b.id = $1`, [id]);
    return row ?? null;
  }

  /** Rides on payout_of_batch. */
  payouts(batchId: string): Promise<BatchPayout[]> {
    return this.database.rows<BatchPayout>(
      `SELECT id, account, label, amount, status, masked, rail_reference AS "railReference", unclear_at IS NOT NULL AS "isUnclear", failure, ended_at AS "endedAt"
         FROM payments.payout WHERE batch_id = $1 ORDER BY label, id`,
      [batchId],
    );
  }

  /**
   * What a payout consists of: the lines of its owner's balance since the payout before it. Rides on journal_business_key
   * and journal_line_account.
   */
  items(payoutId: string, account: string): Promise<{ at: Date; source: string; kind: string; reference: string; label: string; amount: Rupiah }[]> {
    return this.database.rows(
      `WITH this AS (SELECT id FROM payments.journal WHERE source = 'payout' AND external_id = $1 AND kind = 'requested')
       SELECT j.at, j.source, j.kind, j.external_id AS reference, coalesce(s.label, '') AS label, -l.amount AS amount
         FROM this JOIN payments.journal_line l ON l.account = 'seller:' || $2 AND l.journal_id < this.id
         JOIN payments.journal j ON j.id = l.journal_id
         LEFT JOIN payments.split s ON j.source = 'split' AND s.reference = j.external_id
        WHERE l.journal_id > coalesce((SELECT max(p.id) FROM payments.journal p JOIN payments.journal_line pl ON pl.journal_id = p.id
                                        WHERE pl.account = 'seller:' || $2 AND p.source = 'payout' AND p.kind = 'requested' AND p.id < this.id), 0)
        ORDER BY l.journal_id, l.line LIMIT 5000`,
      [payoutId, account],
    );
  }

  async nameOf(lookup: string): Promise<NameFinding | null> {
    return (await this.namesOf([lookup])).get(lookup) ?? null;
  }

  async namesOf(lookups: readonly string[]): Promise<Map<string, NameFinding>> {
    const rows = await this.database.rows<{ lookup: string; finding: NameFinding }>('SELECT lookup, finding FROM payments.payee_name WHERE lookup = ANY($1)', [lookups]);
    return new Map(rows.map(({ lookup, finding }) => [lookup, finding]));
  }

  /** An officer's word stands until they are asked again; the bank's never takes it away. */
  async noteName(lookup: string, finding: NameFinding, at: Date, acceptedBy: string | null = null): Promise<void> {
    await this.database.rows(
      `INSERT INTO payments.payee_name AS n (lookup, finding, asked_at, accepted_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (lookup) DO UPDATE SET finding = $2, asked_at = $3, accepted_by = $4 WHERE n.finding <> 'accepted'`,
      [lookup, finding, at, acceptedBy],
    );
  }
}
