import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { StatementSplit, StatementStanding, StatementTotals } from '../domain/statement';

export interface PayoutRow {
  at: Date;
  reference: string;
  amount: Rupiah;
}

/** A seller's money over a stretch of time, from the lines of the ledger and nothing else. */
@Injectable()
export class StatementsRepository {
  constructor(private readonly database: Database) {}

  /** What lay in escrow and in the balance just before a moment; rides on journal_line_owner and journal_line_account. */
  async standing(account: string, before: Date): Promise<StatementStanding> {
    const [row] = await this.database.rows<StatementStanding>(
      `SELECT coalesce((SELECT -sum(l.amount) FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id
                         WHERE l.owner = $1 AND l.account LIKE 'escrow:%' AND j.at < $2), 0)::bigint AS held,
              coalesce((SELECT -sum(l.amount) FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id
                         WHERE l.account = 'seller:' || $1 AND j.at < $2), 0)::bigint AS ready`,
      [account, before],
    );
    if (!row) throw new Error('an aggregate always gives a row');
    return row;
  }

  /** Every split that moved in the stretch or was still held at its end, oldest first; rides on journal_line_owner. */
  splits(account: string, from: Date, to: Date): Promise<StatementSplit[]> {
    return this.database.rows<StatementSplit>(
      `SELECT reference, max(label) AS label, min(paid_at) AS "paidAt",
              coalesce(sum(received) FILTER (WHERE is_inside), 0)::bigint AS received, coalesce(sum(refunded) FILTER (WHERE is_inside), 0)::bigint AS refunded,
              coalesce(sum(released) FILTER (WHERE is_inside), 0)::bigint AS released, coalesce(sum(commission) FILTER (WHERE is_inside), 0)::bigint AS commission,
              coalesce(sum(tax) FILTER (WHERE is_inside), 0)::bigint AS tax,
              sum(received - refunded - released)::bigint AS "heldAtEnd"
         FROM (SELECT m.reference, s.label, j.at >= $2 AS is_inside,
                      CASE WHEN j.kind IN ('paid', 'revive') THEN j.at END AS paid_at,
                      CASE WHEN m.is_escrow AND j.source <> 'refund' AND j.kind <> 'release' THEN -l.amount ELSE 0 END AS received,
                      CASE WHEN m.is_escrow AND j.source = 'refund' THEN l.amount ELSE 0 END AS refunded,
                      CASE WHEN m.is_escrow AND j.kind = 'release' THEN l.amount ELSE 0 END AS released,
                      CASE WHEN l.account = 'commission' OR l.account LIKE 'affiliate:%' THEN -l.amount ELSE 0 END AS commission,
                      CASE WHEN l.account = 'ppn_payable' THEN -l.amount ELSE 0 END AS tax
                 FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id
                CROSS JOIN LATERAL (SELECT l.account LIKE 'escrow:%' AS is_escrow, CASE WHEN l.account LIKE 'escrow:%' THEN substr(l.account, 8) ELSE j.external_id END AS reference) m
                 JOIN payments.split s ON s.reference = m.reference
                WHERE l.owner = $1 AND j.at < $3) moves
        GROUP BY reference
       HAVING bool_or(is_inside) OR sum(received - refunded - released) <> 0
        ORDER BY min(paid_at), reference`,
      [account, from, to],
    );
  }

  /** What left the balance for payers and their banks, and debts nobody asks for any more; rides on journal_line_account. */
  async besides(account: string, from: Date, to: Date): Promise<Pick<StatementTotals, 'returned' | 'writtenOff'>> {
    const [row] = await this.database.rows<Pick<StatementTotals, 'returned' | 'writtenOff'>>(
      `SELECT coalesce(sum(l.amount) FILTER (WHERE j.source IN ('refund', 'dispute')), 0)::bigint AS returned, coalesce(-sum(l.amount) FILTER (WHERE j.source = 'write_off'), 0)::bigint AS "writtenOff"
         FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id
        WHERE l.account = 'seller:' || $1 AND j.source IN ('refund', 'dispute', 'write_off') AND j.at >= $2 AND j.at < $3`,
      [account, from, to],
    );
    if (!row) throw new Error('an aggregate always gives a row');
    return row;
  }

  /** Money that left the balance for the seller's bank; rides on journal_line_account. */
  payouts(account: string, from: Date, to: Date): Promise<PayoutRow[]> {
    return this.database.rows<PayoutRow>(
      `SELECT j.at, j.external_id AS reference, l.amount FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id
        WHERE l.account = 'seller:' || $1 AND j.source = 'payout' AND j.at >= $2 AND j.at < $3 ORDER BY j.id`,
      [account, from, to],
    );
  }
}
