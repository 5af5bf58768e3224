import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { SellerBalanceView, SellerMoneyLine } from '../domain/views';

export interface MoneyLineRow {
  journalId: number;
  line: number;
  at: Date;
  kind: SellerMoneyLine['kind'];
  reference: string;
  label: string;
  amount: Rupiah;
}

@Injectable()
export class SellerMoneyRepository {
  constructor(private readonly database: Database) {}

  /**
   * One round trip; rides on split_held, the key of account_balance and payout_account: none grows with the lines of the ledger.
   * What is held is read from the splits: an escrow holds exactly what its split says (invariant 5).
   */
  async balance(account: string): Promise<SellerBalanceView> {
    const [row] = await this.database.rows<SellerBalanceView>(
      `SELECT coalesce((SELECT sum(amount - refunded - taken) FROM payments.split WHERE account = $1 AND state = 'held'), 0)::bigint AS held,
              coalesce((SELECT -sum(balance) FROM payments.account_balance WHERE account = 'seller:' || $1), 0)::bigint AS ready,
              coalesce(sum(p.amount) FILTER (WHERE p.status IN ('pending', 'in_transit')), 0)::bigint AS "onTheWay",
              coalesce(sum(p.amount) FILTER (WHERE p.status = 'paid'), 0)::bigint AS "paidOut"
         FROM payments.payout p WHERE p.account = $1`,
      [account],
    );
    if (!row) throw new Error('an aggregate always gives a row');
    return row;
  }

  /**
   * Lines that name the seller as owner, newest first; rides on journal_line_owner. What leaves the escrow shows as a whole,
   * what is kept of it beside it, so that the lines add up to the balances.
   */
  async lines(account: string, beforeJournal: number | null, beforeLine: number | null, limit: number): Promise<MoneyLineRow[]> {
    return this.database.rows<MoneyLineRow>(
      `SELECT l.journal_id AS "journalId", l.line, j.at, m.kind, m.reference, coalesce(s.label, p.masked, '') AS label,
              CASE WHEN m.kind IN ('held', 'refunded', 'payout') THEN -l.amount ELSE l.amount END AS amount
         FROM payments.journal_line l
         JOIN payments.journal j ON j.id = l.journal_id
        CROSS JOIN LATERAL (SELECT
              CASE WHEN j.source = 'payout' THEN 'payout' WHEN j.kind = 'requested' OR j.source = 'dispute' THEN 'refunded' WHEN l.account = 'commission' THEN 'commission' WHEN l.account = 'ppn_payable' THEN 'tax' WHEN l.account LIKE 'affiliate:%' THEN 'share' WHEN j.kind = 'release' THEN 'released' ELSE 'held' END AS kind,
              CASE WHEN l.account LIKE 'escrow:%' THEN substr(l.account, 8) ELSE j.external_id END AS reference) m
         LEFT JOIN payments.split s ON s.reference = m.reference
         LEFT JOIN payments.payout p ON p.id = CASE WHEN j.source = 'payout' AND j.external_id ~ '^[0-9a-f-]{36}$' THEN j.external_id::uuid END
        WHERE l.owner = $1 AND ($2::bigint IS NULL OR (l.journal_id, l.line) < ($2::bigint, $3::smallint))
        ORDER BY l.journal_id DESC, l.line DESC LIMIT $4`,
      [account, beforeJournal, beforeLine, limit],
    );
  }
}
